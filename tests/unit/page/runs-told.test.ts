import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/domain/dates/day.ts';
import { onDay } from '../../../src/domain/dates/when.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import { aJournal, aNote, anId, aVersion } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';
import { pageInput } from '../../support/sample.ts';

/** A page of a child who was sent home on four days of June, each written down so many days later. */
function pageOfRun(...daysLater: readonly [number, number, number, number]): string {
  const notes = daysLater.map((later, at) => {
    const day = `2026-06-0${at + 1}`;
    const note = aNote({
      kind: 'happened',
      title: 'Sent home early',
      happened: onDay(day),
      written: addDays(day, later),
    });
    return aVersion('note', note, { id: anId(200 + at), of: anId(300 + at) });
  });
  return pageText(fitPage(pageInput(aJournal(...notes)), () => true).page);
}

describe('a run of small things in one line', () => {
  it('counts them in their own month, and says how they are known where that is the same of all', () => {
    expect(pageOfRun(0, 0, 0, 0)).toContain('June 2026: 4 times that month: Sent home early. (our note, same day)');
  });

  it('says no more of how they are known than is so of each', () => {
    expect(pageOfRun(90, 2, 0, 0)).toContain('June 2026: 4 times that month: Sent home early. (our notes)');
  });
});
