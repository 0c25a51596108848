import { useState } from 'preact/hooks';
import type { Drafts } from '../../store/drafts.ts';
import { useSteadyKeeping } from '../../ui/use-steady-keeping.ts';
import { type Form, isWorthKeeping } from './form.ts';

interface Drafting {
  readonly asShown: (form: Form) => Form;
  readonly isDone: () => boolean;
}

/** How often the form was kept as a draft, and whether the phone refused what it holds now. */
export interface Drafted {
  readonly times: number;
  readonly isRefused: boolean;
}

/** Keeps the form as a sealed draft while it is written. */
export function useDraft(name: string, form: Form, drafts: Drafts, { asShown, isDone }: Drafting): Drafted {
  const [drafted, setDrafted] = useState<Drafted>({ times: 0, isRefused: false });
  useSteadyKeeping(form, (newest) => {
    if (isDone()) return undefined;
    return keepDraft(name, asShown(newest), drafts).then(
      (isThere) => setDrafted(({ times }) => ({ times: times + (isThere ? 1 : 0), isRefused: false })),
      () => setDrafted(({ times }) => ({ times, isRefused: true })),
    );
  });
  return drafted;
}

/** Whether there is a draft then; of a form that holds nothing there is none. */
async function keepDraft(name: string, form: Form, drafts: Drafts): Promise<boolean> {
  if (isWorthKeeping(form)) await drafts.keep(name, form);
  else await drafts.drop(name);
  return isWorthKeeping(form);
}
