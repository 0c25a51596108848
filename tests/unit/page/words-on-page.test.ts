import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../src/domain/folding.ts';
import { emptyJournal } from '../../../src/domain/journal.ts';
import { calmFindings } from '../../../src/domain/page/calm-words.ts';
import { eventLine } from '../../../src/domain/page/event-line.ts';
import { opening, runOf, runsThatFit, sentencesOf, shortened, shortQuote } from '../../../src/domain/page/sentences.ts';
import { pageWords } from '../../../src/words/en/page.ts';

describe('shortening a quote', () => {
  it.each([
    ['I like the bus.', 'I like the bus.'],
    [
      "Can you tell Miss it's too loud and I can't do it. I can't say it to her, my words go.",
      "Can you tell Miss it's too loud and I can't do it. …",
    ],
    [
      "I can't do it any more Mum. My head's full. There's no room left.",
      "I can't do it any more Mum. My head's full. …",
    ],
    ['No. You said that they were going to help me soon. When?', '… You said that they were going to help me soon. …'],
    [
      'I want to go to school every day but I get so scared in the mornings',
      'I want to go to school every day but I get so scared in the mornings',
    ],
    [
      'I like it when Miss Reid is there and we read about the whales and nobody shouts at anyone in the hall. I hid.',
      '… I hid.',
    ],
    [
      'I had a good day at school today. But they shut me in again.',
      'I had a good day at school today. But they shut me in again.',
    ],
    ['I saw the whales. I like Miss Reid. But not today.', '… I like Miss Reid. But not today.'],
    ['I hid. I was happy in there. But then they shut me in the dark again.', 'I hid. …'],
  ])('prints “%s” as “%s”', (words, printed) => {
    expect(shortQuote(words, 10)).toBe(printed);
  });

  it('prints nothing of what is turned round by words there is no room for', () => {
    const words = `I like it when Miss Reid is there and we read about the whales ${'so '.repeat(9)}much. Not today.`;

    expect(shortQuote(words, 10)).toBeUndefined();
    expect(runsThatFit(words, 10)).toEqual([]);
  });

  it('prints nothing of one sentence that is longer than a breath, for half of it may say the opposite', () => {
    expect(shortQuote(`I like it ${'so '.repeat(18)}much but not there.`, 10)).toBeUndefined();
  });

  it('uses only whole sentences that were said, in their order, and few of them', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('I', 'hid', 'bus', 'and', 'loud.', 'no!', 'why?', 'but', 'the', 'home.'), {
          minLength: 1,
          maxLength: 40,
        }),
        (run) => {
          const words = run.join(' ');

          const printed = (shortQuote(words, 10) ?? '').replace(/…/g, ' ').trim().replace(/\s+/g, ' ');

          expect(countWords(printed)).toBeLessThanOrEqual(18);
          expect(words).toContain(printed);
          expect(sentencesOf(words)).toEqual(expect.arrayContaining([...sentencesOf(printed)]));
        },
      ),
    );
  });

  it('offers every run of sentences that fits', () => {
    const words = 'I hid. Nobody saw me. Then Miss Reid came and sat with me on the floor.';

    const offered = runsThatFit(words, 10).map((run) => runOf(words, run));

    expect(offered).toEqual(['I hid. …', 'I hid. Nobody saw me. …', '… Nobody saw me. …']);
  });
});

describe('shortening a line', () => {
  const long = 'School told us at the gate that he had settled in and would be moving up to full days after half term';

  it.each([
    'but only with his key adult',
    'although not yet',
    'until the hall is free',
    "which they said can't be done",
  ])('never ends just before “%s”, for that may turn its meaning round', (rest) => {
    const line = `${long}, ${rest}`;

    expect(shortened(line, 10)).toBe(line);
  });

  it('still leaves out a clause that turns nothing round', () => {
    expect(
      shortened(
        'Speech therapist came to school, to our house and to the den under the stairs, and wrote it all down in her book',
        12,
      ),
    ).toBe('Speech therapist came to school');
  });

  it('tells no sentence without the one after it that turns it round', () => {
    expect(opening('He slept well. But he woke at two. We all did.', 4)).toBe('He slept well. But he woke at two.');
    expect(opening('He slept well. She slept too. Not for long, though.', 5)).toBe('He slept well.');
  });

  it('puts another sentence of a note in place of one that can be neither told nor cut', () => {
    const words = `${long}, but only with his key adult. He came home crying at noon.`;
    const thing = { id: 'a', body: { title: '', words, people: [], quotes: [], topics: [], kind: 'happened' } };

    expect(eventLine({ thing } as never, emptyJournal, pageWords('Jem'))).toBe('He came home crying at noon.');
  });
});

describe('a line made fuller by a sentence of its note', () => {
  const lineOf = (title: string, words: string) => {
    const body = { title, words, people: [], quotes: [], topics: [], kind: 'happened' };
    return eventLine({ thing: { id: 'a', body } } as never, emptyJournal, pageWords('Jem'));
  };

  it.each(['Rang on the 24th.', 'She rang on the 24th.', 'That took 6 weeks in all.', 'Promised 2 hours a day.'])(
    'takes no later one that leans on what is left out: “%s”',
    (leans) => {
      const words = `Nobody has been in post there since Easter, we were told by letter. ${leans}`;

      expect(lineOf('CAMHS - no worker at all', words)).toBe('CAMHS - no worker at all.');
    },
  );

  it('takes the first, or one that says of itself what it is about', () => {
    expect(lineOf('CAMHS - no worker at all', 'Rang them 3 times.')).toBe(
      'CAMHS - no worker at all. Rang them 3 times.',
    );
    expect(lineOf('The final EHC plan', 'It came by post to our old house, as ever. 51 weeks after we asked.')).toBe(
      'The final EHC plan. 51 weeks after we asked.',
    );
  });
});

describe('finding sentences', () => {
  it('puts every word in exactly one of them', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'B', ' ', '.', '!', '?', '\n', '"', '3') }), (text) => {
        const joined = sentencesOf(text).join(' ').replace(/\s+/g, '');

        expect(joined).toBe(text.replace(/\s+/g, ''));
      }),
    );
  });
});

describe('the calm-words check', () => {
  it.each([
    ['They never rang back', 'never', 'count'],
    ['They IGNORED us', 'IGNORED', 'plain'],
    ['She ignored us again', 'ignored us', 'dates'],
    ['The report is lies', 'lies', 'told'],
    ["They couldn't care less", 'couldnt care less', 'leave-out'],
    ['They should have told us', 'they should have', 'would-help'],
    ['He broke his promise', 'broke his promise', 'date-passed'],
    ['Where is it??', '??', 'plain'],
  ])('in “%s” finds “%s”', (text, found, offer) => {
    expect(calmFindings(text)).toContainEqual({ found, offer });
  });

  it.each([
    'CAMHS appointment with SENDIASS and the EHC team, NHS letter',
    'September 2026: mornings only, for six weeks.',
    'Ellis is believed by Miss Reid. The nevertheless of it.',
    'We asked for a date.',
  ])('finds nothing in “%s”', (text) => {
    expect(calmFindings(text)).toEqual([]);
  });
});
