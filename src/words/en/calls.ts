import type { CallTally } from '../../domain/counts.ts';
import { count } from './dates.ts';

/**
 * What calls add up to, without what there is none of: "5 calls, 40 minutes waiting, 3 not answered. 2 call-backs
 * promised: 1 late, 1 did not come."
 */
export function callsInWords(tallied: CallTally): string {
  const { minutesWaited, unanswered, missed, callBacksPromised, callBacksLate, callBacksNeverCame } = tallied;
  const parts = [
    count(tallied.calls, 'call'),
    minutesWaited > 0 && `${tallied.aboutMinutes ? 'about ' : ''}${count(minutesWaited, 'minute')} waiting`,
    unanswered > 0 && `${unanswered} not answered`,
    missed > 0 && `${missed} we missed`,
  ];
  const calls = `${parts.filter(Boolean).join(', ')}.`;
  if (callBacksPromised === 0) return calls;
  const fell = [
    callBacksLate > 0 && `${callBacksLate} late`,
    callBacksNeverCame > 0 && `${callBacksNeverCame} did not come`,
  ];
  const promised = [`${count(callBacksPromised, 'call-back')} promised`, fell.filter(Boolean).join(', ')];
  return `${calls} ${promised.filter(Boolean).join(': ')}.`;
}
