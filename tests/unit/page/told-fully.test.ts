import { describe, expect, it } from 'vitest';
import { onDay } from '../../../src/domain/dates/when.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import type { PagePlan } from '../../../src/domain/page/plan.ts';
import { aJournal, aNote, anId, aPerson, aVersion } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';
import { pageInput, sampleJournal } from '../../support/sample.ts';

const OPENING = 'Mr Ash saw her in class twice and once at home. He recommends a quiet room.';

/** The page of one report, where all that there is fits, or nothing. */
function page(words: string, plan: Partial<PagePlan> = {}, title = 'EP report', hasRoom = true) {
  const person = aVersion('person', aPerson({ name: 'Mr Ash', role: 'Educational psychologist' }), {
    id: anId(9),
    of: anId(9),
  });
  const people = [{ person: anId(9), part: 'there' as const }];
  const note = aNote({ kind: 'paper', title, words, people, happened: onDay('2026-10-02') });
  return pageText(fitPage(pageInput(aJournal(person, aVersion('note', note)), plan), () => hasRoom).page);
}

describe('an event with a heading that says little', () => {
  it('is told with the words that follow it, from the start and in whole thoughts, where there is room', () => {
    expect(page(`${OPENING} ${'Much more was written of it all. '.repeat(4)}`)).toContain(
      `EP report. ${OPENING} Much more was written of it all. (`,
    );
    expect(page(`${'A very long sentence of it '.repeat(6)}.`)).toContain('October 2026: EP report. (');
  });

  it('stays short where there is no room, and where its heading tells it', () => {
    expect(page(OPENING, {}, 'EP report', false)).toContain('October 2026: EP report. (');
    expect(page(OPENING, {}, 'The school changed her timetable to mornings')).toContain('mornings. (');
  });

  it('stays short where roles stand for names that its words hold, for two of one role would be nobody', () => {
    expect(page(OPENING, { naming: 'roles' })).toContain('October 2026: EP report. (');
    expect(page('It says that she needs a quiet room at all times.', { naming: 'roles' })).toContain(
      'EP report. It says that she needs a quiet room at all times.',
    );
  });

  it('is no cut where room for its fuller words was found', () => {
    const input = pageInput(sampleJournal(), { length: '2' });
    const { page: made, cuts } = fitPage(input, () => true);

    expect(pageText(made)).toContain('Says his understanding drops by half with background noise (tested).');
    expect(cuts).toEqual([]);
  });
});
