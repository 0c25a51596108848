import { describe, expect, it } from 'vitest';
import { answersOf } from '../../src/features/add/answers-of-form.ts';
import { carriedOn } from '../../src/features/add/carried-on.ts';
import { dateReader, loadDateReader } from '../../src/features/add/date-reader.ts';
import { type Form, newForm, withItsDay } from '../../src/features/add/form.ts';

await loadDateReader();

const [THURSDAY, FRIDAY] = ['2026-11-19', '2026-11-20'];
const context = { today: FRIDAY, readDate: dateReader.value?.readWhen ?? expect.fail() };

/** What is kept on Friday of a form that was begun on Thursday. */
function keptOnFriday(part: Partial<Form>) {
  const begun = withItsDay({ ...newForm('promise'), words: 'She will ring', ...part }, THURSDAY);
  return answersOf(carriedOn(begun, context), context);
}

describe('a note begun on one day and finished on the next', () => {
  it.each([
    ['today', { chip: 'today', typed: '' }, THURSDAY],
    ['yesterday', { chip: 'yesterday', typed: '' }, '2026-11-18'],
    ['"yesterday" typed', { chip: 'other', typed: 'yesterday' }, '2026-11-18'],
    ['"last Tuesday" typed', { chip: 'other', typed: 'last tuesday' }, '2026-11-17'],
    ['a date typed', { chip: 'other', typed: '3/5/24' }, '2024-05-03'],
  ] as const)('is dated by the day that was meant: %s', (_, when, day) => {
    const kept = keptOnFriday({ when });

    expect(kept.happened.edtf).toBe(day);
  });

  it('counts what was promised from the day it was said', () => {
    const kept = keptOnFriday({ due: { chip: 'fortnight', typed: '' } });

    expect(kept.promised.due).toMatchObject({ by: { edtf: '2026-12-03' } });
  });

  it('has the day of a paper that was meant', () => {
    const kept = keptOnFriday({ source: 'letter', sourceDate: { chip: 'other', typed: 'yesterday' } });

    expect(kept.sourceDated?.edtf).toBe('2026-11-18');
  });

  it('means its new day where that is chosen anew', () => {
    const begun = withItsDay({ ...newForm('plain'), words: 'Bus' }, THURSDAY);
    const chosen = withItsDay({ ...carriedOn(begun, context), when: { chip: 'yesterday', typed: '' } }, FRIDAY);

    const kept = answersOf(carriedOn(chosen, context), context);

    expect(kept.happened.edtf).toBe(THURSDAY);
  });

  it('has no day while there is nothing in it, nor where its draft is from before days were kept', () => {
    const empty = withItsDay(withItsDay({ ...newForm('plain'), words: 'Bus' }, THURSDAY), THURSDAY);
    const old = { ...newForm('plain'), words: 'Bus' };

    expect(withItsDay({ ...empty, words: '' }, FRIDAY).day).toBeUndefined();
    expect(answersOf(carriedOn(old, context), context).happened.edtf).toBe(FRIDAY);
  });
});
