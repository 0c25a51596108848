import type { CallTally } from '../../domain/counts.ts';
import { count } from './dates.ts';

/**
 * What calls add up to, and nothing of what there was none of: "5 calls, 40 minutes waiting, 3 not answered. 2 call-backs
 * promised: 1 late, 1 did not come."
 */
export function callsInWords(tallied: CallTally): string {
  const calls = listed(count(tallied.calls, 'call'), ', ', [
    [tallied.minutesWaited, `${tallied.aboutMinutes ? 'about ' : ''}${count(tallied.minutesWaited, 'minute')} waiting`],
    [tallied.unanswered, `${tallied.unanswered} not answered`],
  ]);
  if (tallied.callBacksPromised === 0) return calls;
  const callBacks = listed(`${count(tallied.callBacksPromised, 'call-back')} promised`, ': ', [
    [tallied.callBacksLate, `${tallied.callBacksLate} late`],
    [tallied.callBacksNeverCame, `${tallied.callBacksNeverCame} did not come`],
  ]);
  return `${calls} ${callBacks}`;
}

function listed(first: string, sign: string, parts: readonly (readonly [number, string])[]): string {
  const there = parts.flatMap(([number, text]) => (number > 0 ? [text] : []));
  return `${[first, ...(there.length > 0 ? [there.join(', ')] : [])].join(sign)}.`;
}
