import type { CallTally } from '../../domain/counts.ts';
import { count } from './dates.ts';

/** What calls add up to: "5 calls, 40 minutes waiting, 3 not answered. 2 call-backs promised: 1 late, 1 did not come." */
export function callsInWords(tallied: CallTally): string {
  const waited = `${tallied.aboutMinutes ? 'about ' : ''}${count(tallied.minutesWaited, 'minute')} waiting`;
  const parts = [
    count(tallied.calls, 'call'),
    tallied.minutesWaited > 0 && waited,
    `${tallied.unanswered} not answered`,
  ];
  const sentences = [`${parts.filter(Boolean).join(', ')}.`];
  if (tallied.callBacksPromised > 0) {
    sentences.push(
      `${count(tallied.callBacksPromised, 'call-back')} promised: ${tallied.callBacksLate} late, ${tallied.callBacksNeverCame} did not come.`,
    );
  }
  return sentences.join(' ');
}
