import readability from 'text-readability';
import { describe, expect, it } from 'vitest';
import { addWords } from '../../../src/words/en/add.ts';
import { addMoreWords } from '../../../src/words/en/add-more.ts';
import { backupWords } from '../../../src/words/en/backup.ts';
import { channelWords } from '../../../src/words/en/channel.ts';
import { documentsScreen } from '../../../src/words/en/documents.ts';
import { eraseWords } from '../../../src/words/en/erase.ts';
import { helpWords } from '../../../src/words/en/help.ts';
import { historyWords } from '../../../src/words/en/history.ts';
import { keptWords } from '../../../src/words/en/kept.ts';
import { kindWords } from '../../../src/words/en/kinds.ts';
import { lockWords } from '../../../src/words/en/lock.ts';
import { messageWords, sentWords } from '../../../src/words/en/message.ts';
import { moreWords } from '../../../src/words/en/more.ts';
import { nationWords } from '../../../src/words/en/nations.ts';
import { noAnswerWords } from '../../../src/words/en/no-answer.ts';
import { nudgeWords } from '../../../src/words/en/nudges.ts';
import { openWords } from '../../../src/words/en/open.ts';
import { papersWords } from '../../../src/words/en/papers.ts';
import { peopleWords } from '../../../src/words/en/people.ts';
import { pickWords } from '../../../src/words/en/picklists/pick-words.ts';
import { promisesWords } from '../../../src/words/en/promises.ts';
import { quoteWords } from '../../../src/words/en/quotes.ts';
import { readBackWords } from '../../../src/words/en/read-back.ts';
import { readyWords } from '../../../src/words/en/ready.ts';
import { reportWords } from '../../../src/words/en/report.ts';
import { sameNameWords } from '../../../src/words/en/same-name.ts';
import { shareWords } from '../../../src/words/en/share.ts';
import { shellWords } from '../../../src/words/en/shell.ts';
import { standingWords } from '../../../src/words/en/standing.ts';
import { startWords } from '../../../src/words/en/start.ts';
import { stoppedWords } from '../../../src/words/en/stopped.ts';
import { summaryWords } from '../../../src/words/en/summary.ts';
import { todayWords } from '../../../src/words/en/today.ts';

const screens = {
  start: startWords,
  shell: shellWords,
  standing: standingWords,
  stopped: stoppedWords,
  today: todayWords,
  add: addWords,
  'add more': addMoreWords,
  kinds: kindWords,
  history: historyWords,
  promises: promisesWords,
  people: peopleWords,
  papers: papersWords,
  'a date read back': readBackWords,
  ready: readyWords,
  channel: channelWords,
  kept: keptWords,
  quotes: quoteWords,
  'a name that two have': sameNameWords,
  report: reportWords,
  'choosing from a list': pickWords,
  summary: summaryWords,
  documents: documentsScreen,
  share: shareWords,
  'opening a copy': openWords,
  take: moreWords.take,
  bring: moreWords.bring,
  look: moreWords.look,
  backup: backupWords,
  erase: eraseWords,
  nations: nationWords,
  noAnswer: noAnswerWords,
  nudges: nudgeWords,
  lock: lockWords,
  message: messageWords,
  'what a message says': sentWords,
  more: moreWords.rows,
  care: helpWords.care,
  'help now': helpWords.now,
  'how this works': helpWords.how,
  privacy: helpWords.privacy,
};

/** Every text of a screen; what is put together from a name and a number is put together. */
function textsIn(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return textsIn(called(words as (...given: unknown[]) => unknown));
  return words && typeof words === 'object' ? Object.values(words).flatMap(textsIn) : [];
}

function called(words: (...given: unknown[]) => unknown): unknown {
  try {
    const made = words('Ellis', 'May 2026', 2);
    return typeof made === 'string' && !made.includes('undefined') && !made.includes('NaN') ? made : '';
  } catch {
    return '';
  }
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?:])\s+/).filter(Boolean);
}

const BANNED =
  /\b(sorry|oops|invalid|valid|forgot|required|failed|user|data|sync|cache|encrypt\w*|log ?in|refuse[sd]?|non-engagement|suffer\w*|simply)\b/i;
const LONGEST_SENTENCE = 22;

describe.each(Object.entries(screens))('the words of %s', (_, words) => {
  const texts = textsIn(words);

  it('read at a reading age of about nine', () => {
    const whole = texts
      .filter((text) => text.split(' ').length > 3)
      .map((text) => (/[.!?:]$/.test(text) ? text : `${text}.`));

    expect(readability.fleschKincaidGrade(whole.join(' '))).toBeLessThanOrEqual(5);
  });

  it('have no long sentences', () => {
    const long = texts.flatMap(sentencesIn).filter((sentence) => sentence.split(/\s+/).length > LONGEST_SENTENCE);

    expect(long).toEqual([]);
  });

  it('use no word that blames or that only a programmer knows', () => {
    expect(texts.filter((text) => BANNED.test(text))).toEqual([]);
  });

  it('shout nowhere', () => {
    expect(texts.filter((text) => text.includes('!'))).toEqual([]);
  });
});
