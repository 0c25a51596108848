import { isWritten } from '../../domain/contact-results.ts';
import type { Form } from './form.ts';

const MINUTE = 60_000;

/** The form with a wait that went on until now written down, a begun minute as a whole one. */
export function stoppedWaiting(form: Form, now: Date): Form {
  const { waitingSince, ...rest } = form;
  if (!waitingSince) return form;
  const minutes = Math.max(1, Math.ceil((now.getTime() - Date.parse(waitingSince)) / MINUTE));
  return { ...rest, waitingSince: undefined, waited: 'other', waitedTyped: String(minutes) };
}

const LONG_WAIT = 120;

/** Whether a wait is so long that the clock may only have been left on. */
export function isLongWait({ result, waited, waitedTyped }: Form): boolean {
  return (
    result !== undefined && !isWritten(result) && waited === 'other' && Number.parseInt(waitedTyped, 10) > LONG_WAIT
  );
}
