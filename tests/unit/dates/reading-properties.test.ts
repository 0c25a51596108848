import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Nation } from '../../../src/domain/child.ts';
import { dateInWords, dayInWords } from '../../../src/domain/dates/in-words.ts';
import { type Reading, readWhen } from '../../../src/domain/dates/reading.ts';
import { isWhen, spanOf } from '../../../src/domain/dates/when.ts';
import { dates } from '../../../src/words/en/dates.ts';
import { TODAY } from '../../support/builders.ts';
import { randomDay, randomWhen } from '../../support/random-dates.ts';
import { anyText } from '../../support/random-text.ts';

const WORDS = [
  ...['about', 'between', 'from', 'and', 'to', '-', 'last', 'this', 'next', 'early', 'end of', 'before', 'of', 'the'],
  ...['mar', 'March', 'may', 'sept', 'dec', 'spring', 'summer', 'winter', 'easter', 'christmas', 'half term', 'term'],
  ...[
    'autumn term',
    'summer term',
    'year',
    'reception',
    'school year',
    'monday',
    'fri',
    'two',
    'weeks',
    'ago',
    'a few',
    'half-term',
    'holidays',
    'after',
    'start of',
    'first week of',
    'p3',
    'secondary school',
    'when she started',
  ],
  ...[
    '1',
    '3rd',
    '24',
    '31',
    '0',
    '2024',
    '2019',
    '0001',
    '9999',
    '3/5/24',
    '30/2',
    '2023-24',
    '2023/24',
    "'19",
    '~',
    '?',
  ],
];

/** Phrases put together from the words that the reader knows, most of them nonsense. */
const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const typed = fc.oneof({ weight: 3, arbitrary: phrase }, anyText);
const context = fc.record({
  today: randomDay,
  birthday: fc.option(randomDay, { nil: undefined }),
  nation: fc.constantFrom<Nation | undefined>('england', 'wales', 'scotland', 'northern-ireland', undefined),
  ahead: fc.boolean(),
});

function edtfOf(read: Reading): string {
  return read.ok ? read.when.edtf : read.reason;
}

describe('whatever is typed', () => {
  it('is never an error, and every date that is read is one, with its first day not after its last', () => {
    fc.assert(
      fc.property(typed, context, (text, against) => {
        const read = readWhen(text, against);

        if (read.ok) {
          const span = spanOf(read.when);
          expect(isWhen(read.when.edtf, read.when.how)).toBe(true);
          expect(read.when.how === 'unknown' || (span && span.from <= span.to)).toBe(true);
          expect(read.when.typed).toBe(text);
        }
      }),
      { numRuns: 5000 },
    );
  });

  it('can be said in words when it is read', () => {
    fc.assert(
      fc.property(typed, context, (text, against) => {
        const read = readWhen(text, against);

        expect(read.ok ? dateInWords(read.when, dates) : 'not read').toMatch(/\w/);
      }),
      { numRuns: 5000 },
    );
  });

  it('is read the same whatever its case and spaces', () => {
    fc.assert(
      fc.property(phrase, context, (text, against) => {
        const spaced = `  ${text.toUpperCase().replaceAll(' ', '   ')} `;

        expect(edtfOf(readWhen(spaced, against))).toBe(edtfOf(readWhen(text, against)));
      }),
    );
  });

  it('is answered soon, however long it is', () => {
    const long = ['a '.repeat(20_000), '1'.repeat(50_000), 'between '.repeat(10_000), 'may to '.repeat(10_000)];
    const start = performance.now();

    const read = long.map((text) => readWhen(text, { today: TODAY }).ok);

    expect(read).toEqual([false, false, false, false]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('what is written in words', () => {
  it('reads back as the same day', () => {
    fc.assert(
      fc.property(randomDay, (of) => {
        const read = readWhen(dayInWords(of, dates), { today: TODAY });

        expect(read).toMatchObject({ ok: true, when: { edtf: of, how: 'day' } });
      }),
    );
  });

  it('reads back as the same date, however exact it is', () => {
    fc.assert(
      fc.property(
        randomWhen.filter(({ how }) => how !== 'unknown'),
        (when) => {
          const read = readWhen(dateInWords(when, dates), { today: TODAY });

          expect(edtfOf(read)).toBe(when.edtf);
        },
      ),
    );
  });
});
