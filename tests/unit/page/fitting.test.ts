import { describe, expect, it } from 'vitest';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { type Audience, audiences } from '../../../src/domain/page/audiences.ts';
import type { Page } from '../../../src/domain/page/blocks.ts';
import { fitPage, MOST_WORDS } from '../../../src/domain/page/fitting.ts';
import { picksFor, textsOf } from '../../../src/domain/page/make-page.ts';
import { nextVersion } from '../../../src/domain/version.ts';
import { pageText } from '../../support/page-text.ts';
import { pageInput, sampleJournal } from '../../support/sample.ts';
import { testStamp } from '../../support/stamp.ts';

const journal = sampleJournal();

function itemsIn(page: Page, section: string): number {
  const found = page.sections.find(({ id }) => id === section);
  return (
    found?.blocks.flatMap((block) =>
      block.block === 'list' || block.block === 'quotes' || block.block === 'bars' ? textsOf(block) : [],
    ).length ?? 0
  );
}

describe('fitting a page to its paper', () => {
  it('cuts nothing when everything fits', () => {
    const { cuts, fits } = fitPage(pageInput(journal, { audience: 'health' }), () => true);

    expect(fits).toBe(true);
    expect(cuts).toEqual([]);
  });

  it('says of old events why they still matter while there is room, and gives that up before any event', () => {
    const whys = (page: Page) => pageText(page).match(/Still matters: .*?\./g);
    const seen: unknown[] = [];
    const asked = journal.notes.find(({ body }) => body.title === 'GP phone appointment');
    if (!asked) throw new Error('the sample has a first appointment');
    const marked = { ...asked.body, topics: ['asked-for-help'] as const };
    const asking = addVersions(journal, [nextVersion(asked, marked, testStamp())]);

    fitPage(pageInput(asking, { audience: 'health' }), (page) => {
      seen.push([itemsIn(page, 'happened'), whys(page)]);
      return seen.length > 2;
    });

    expect(seen.slice(0, 3)).toEqual([
      [7, ['Still matters: our earliest note.', 'Still matters: first request for help.']],
      [7, ['Still matters: our earliest note.']],
      [7, null],
    ]);
    expect(whys(fitPage(pageInput(journal, { audience: 'tribunal' }), () => true).page)).toBeNull();
  });

  it('puts events back where it was something else that took the room', () => {
    const { page, fits } = fitPage(pageInput(journal), (tried) => itemsIn(tried, 'involved') <= 6);

    expect(fits).toBe(true);
    expect(itemsIn(page, 'happened')).toBe(7);
    expect(itemsIn(page, 'involved')).toBe(6);
  });

  it('drops why old events still matter, then events to five, then people, then quotes', () => {
    const seen: number[][] = [];

    fitPage(pageInput(journal), (page) => {
      seen.push([itemsIn(page, 'happened'), itemsIn(page, 'involved'), itemsIn(page, 'said')]);
      return false;
    });

    expect(seen.slice(0, 8)).toEqual([
      [7, 8, 5],
      [7, 8, 5],
      [6, 8, 5],
      [5, 8, 5],
      [5, 7, 5],
      [5, 6, 5],
      [5, 6, 4],
      [5, 6, 3],
    ]);
  });

  it('tells each cut, and says so when even the smallest page is too long', () => {
    const { cuts, fits } = fitPage(pageInput(journal), () => false);

    expect(fits).toBe(false);
    expect(cuts.map(({ line }) => line)).toEqual(
      expect.arrayContaining([
        'May 2024: OT sensory assessment. (report, 21 May)',
        "“I can't do it any more Mum. My head's full. …” April 2024",
        'Class teacher: 4 people',
        expect.stringMatching(/^EHC coordinator, in order: Bev Tranter/),
      ]),
    );
  });

  it('lets one that was cut be put back by its note, in place of another', () => {
    const cut = fitPage(pageInput(journal), () => false).cuts.find(({ line }) => line.includes('OT sensory'));
    const overrides = { [cut?.note ?? '']: { show: true } };

    const again = fitPage(pageInput(journal, { overrides }), () => false);

    expect(pageText(again.page)).toContain('OT sensory assessment');
    expect(again.cuts.map(({ line }) => line).join()).not.toContain('OT sensory');
  });

  it('stays within the words that are read in two minutes, asks and questions too', () => {
    const plan = {
      asks: [
        'One written plan that everyone follows.',
        'A start date for occupational therapy.',
        'One person to contact.',
      ],
      questions: ['Who is our one person to contact?', 'When does OT start?', 'May we have a copy of the referral?'],
    };

    const { page, fits } = fitPage(pageInput(journal, plan), () => true);

    expect(fits).toBe(true);
    expect(page.wordCount).toBeLessThanOrEqual(MOST_WORDS);
  });

  it.each(Object.keys(audiences) as Audience[])(
    'leaves room for three long asks and three long questions: %s',
    (audience) => {
      const long = 'and a date in writing by which it will be done, with who does it and how we will hear of it'.split(
        ' ',
      );
      const asks = ['One person', 'Help on Sundays', 'A copy'].map((one) => `${one} ${long.join(' ')}`);
      const questions = asks.map((one) => `${one}?`);

      const { page, fits } = fitPage(pageInput(journal, { audience, asks, questions }), () => true);

      expect(fits).toBe(true);
      expect(page.wordCount).toBeLessThanOrEqual(MOST_WORDS);
      expect(itemsIn(page, 'happened')).toBeGreaterThanOrEqual(3);
    },
  );

  it('says that those which are told are not all that are past their date', () => {
    const short = fitPage(pageInput(journal), (page) => itemsIn(page, 'agreed') < 2).page;

    expect(pageText(short)).toContain('One past its date:');
    expect(pageText(fitPage(pageInput(journal), () => true).page)).toContain('Past their date:');
    expect(pageInput(journal).words.agreed.state(1467, 'done')).toBe('1,467 done');
  });

  it('has room for more on two pages and cuts nothing there', () => {
    const { page, cuts } = fitPage(pageInput(journal, { length: '2' }), () => true);

    expect(itemsIn(page, 'happened')).toBe(12);
    expect(cuts).toEqual([]);
  });

  it.each(['1', '2', 'large'] as const)('measures no page twice, of length %s', (length) => {
    const rooms = [() => true, () => false, ({ wordCount }: Page) => wordCount < 420];
    for (const audience of Object.keys(audiences) as Audience[])
      for (const hasRoom of rooms) {
        const measured: string[] = [];
        fitPage(pageInput(journal, { audience, length }), (page) => {
          measured.push(JSON.stringify(page));
          return hasRoom(page);
        });

        expect(measured, audience).toEqual([...new Set(measured)]);
      }
  });

  it('tries to tell no more events more fully than there are', () => {
    const input = pageInput(journal, { length: '2' });
    const { limits } = fitPage(input, () => true);

    expect(limits.fuller).toBe(picksFor(input, limits).events.filter(({ fuller }) => fuller).length);
    expect(limits.fuller).toBeGreaterThan(0);
  });
});
