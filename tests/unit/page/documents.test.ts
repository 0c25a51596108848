import { describe, expect, it } from 'vitest';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { type DocumentId, makeDocument } from '../../../src/domain/document/document.ts';
import { documents } from '../../../src/domain/document/index.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal.ts';
import type { Page } from '../../../src/domain/page/blocks.ts';
import { hardWordsIn } from '../../../src/domain/page/choosing-words.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import { lineText } from '../../../src/domain/page/make-page.ts';
import type { PagePlan } from '../../../src/domain/page/plan.ts';
import { isOnlyIfChosen } from '../../../src/domain/page/signals.ts';
import { firstVersion } from '../../../src/domain/version.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { aJournal, aNote, anId, aPerson, aPromise, aVersion } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';
import { pageInput, sampleJournal } from '../../support/sample.ts';
import { testStamp } from '../../support/stamp.ts';

const sample = sampleJournal();

function made(id: DocumentId, journal: Journal = sample, plan: Partial<PagePlan> = {}, days = {}): Page | undefined {
  const kind = documents.find((one) => one.id === id);
  return kind && makeDocument(kind, { ...pageInput(journal, plan), says: documentWords, ...days });
}

function textOf(page: Page | undefined): string {
  return page ? pageText(page) : '';
}

function rowsOf(page: Page | undefined): readonly (readonly string[])[] {
  return (page?.sections ?? []).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.block === 'table' ? block.rows.map(({ cells }) => cells) : [])),
  );
}

describe('documents beside the page', () => {
  it.each(documents.map(({ id }) => id))('%s of the sample case reads as it was agreed to read', async (id) => {
    const page = made(id);

    await expect(page ? pageText(page) : 'Nothing to tell.\n').toMatchFileSnapshot(`documents/${id}.txt`);
  });

  it.each(documents.map(({ id }) => id))('%s is not made from nothing', (id) => {
    expect(made(id, emptyJournal)).toBeUndefined();
  });

  it('leave no cell of any table blank', () => {
    const cells = documents.flatMap(({ id }) => rowsOf(made(id)).flat());

    expect(cells.length).toBeGreaterThan(800);
    expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
  });

  it.each([
    ['meeting', 'A meeting.'],
    ['plain', 'This was agreed.'],
  ] as const)('tell a note of nothing but what was agreed, as a %s', (kind, told) => {
    const note = aVersion('note', aNote({ kind, words: '' }), { id: anId(60), of: anId(50) });
    const agreed = aPromise({ note: anId(50), words: 'Try the quiet room' });
    const journal = aJournal(note, aVersion('promise', agreed, { id: anId(71), of: anId(70) }));

    const [, , what, ...others] = rowsOf(made('chronology', journal))[0] ?? [];
    expect(what).toBe(told);
    expect(others.join(' ')).toContain('Try the quiet room');
    expect(textOf(made('tribunal', journal))).toContain(`${told} Try the quiet room`);
    expect(made('chronology', aJournal(note))).toBeUndefined();
  });

  it('leave no cell blank for a name that is nothing but a sign which turns the line', () => {
    const person = aVersion('person', aPerson({ name: '\u202e' }), { id: anId(61), of: anId(51) });
    const promise = aVersion('promise', aPromise({ by: { who: 'person', person: anId(51) } }), {
      id: anId(71),
      of: anId(70),
    });
    const cells = rowsOf(made('promises', aJournal(person, aVersion('note', aNote()), promise))).flat();

    expect(cells.filter((cell) => cell.trim() === '')).toEqual([]);
  });

  it('show what is known of each report, and say once what is not', () => {
    const cards = made('reports')?.sections.filter(({ id }) => id !== 'papers') ?? [];
    const lines = (title: string) =>
      cards
        .filter((card) => card.title.startsWith(title))
        .flatMap(({ blocks }) => blocks.flatMap((block) => (block.block === 'list' ? block.items.map(lineText) : [])));

    expect(cards).toHaveLength(3);
    expect(lines('What was in the school file')).toEqual([]);
    expect(lines('OT sensory assessment').slice(0, 2)).toEqual([
      expect.stringContaining('Priti Vasanth, Occupational therapist'),
      expect.stringContaining('movement breaks every 40 mins'),
    ]);
    expect(lines('OT sensory assessment').at(-1)).toMatch(/^Not noted on their own/);
  });

  it('say in a row of the log who called whom, what came of it, and whether the call back came', () => {
    const rows = rowsOf(made('contacts'));
    const of = (words: string) => rows.find((cells) => cells[3]?.includes(words)) ?? [];

    expect(of('Rang again about EP')[4]).toBe('They said they would call back. The call back: done late.');
    expect(of('Rang again about EP')[2]).toMatch(/^We called School office/);
    expect(of('CAMHS rang')[2]).toBe('A call from Farrah Nuttall, Duty practitioner');
    expect(of('CAMHS rang')[4]).toMatch(/^We talked\./);
    expect(rows.find((cells) => cells[2] === 'We made a call')?.[4]).toBe('We talked.');
  });

  it('number the entries of the dated record from one, oldest first, and say how each is known', () => {
    const rows = rowsOf(made('chronology')).filter((cells) => cells.length === 6);

    expect(rows.map(([number]) => number)).toEqual(rows.map((_, index) => String(index + 1)));
    expect(
      rows.every((cells) => /note|memory|letter|email|report|plan|register|records|told/i.test(cells[5] ?? '')),
    ).toBe(true);
  });

  it('name a paper in the record by its number in the list of papers', () => {
    const listed = rowsOf(made('papers')).map(([number]) => number ?? '');
    const named = rowsOf(made('chronology')).flatMap((cells) => cells[5]?.match(/D\d+(?=\.)/)?.[0] ?? []);

    expect(new Set(named)).toEqual(new Set(listed));
    expect(listed.length).toBeGreaterThan(20);
  });

  it('list every promise once, ours apart, and say how many are in notes that are not told', () => {
    const page = made('promises');
    const log = page && { ...page, sections: page.sections.filter(({ id }) => id !== 'papers') };
    const numbers = rowsOf(log).map(([number]) => Number(number));

    expect(numbers.toSorted((one, other) => one - other)).toEqual(numbers.map((_, index) => index + 1));
    expect(page && pageText(page)).toContain('2 more are in notes that are not in this record.');
    expect(log?.sections.at(-1)?.title).toBe('What we said we would do');
  });

  it('name people on a record for a tribunal by initials with what they are, however the page names them', () => {
    const text = textOf(made('tribunal', sample, { naming: 'names' }));

    expect(text).toBe(textOf(made('tribunal', sample, { audience: 'school', naming: 'roles' })));
    expect(text).toContain('F (SENCo), P (class teacher) and me, 25 mins. I told them about afterschool. P said again');
    expect(text).toContain('Jem’s sister (6): “Jem had 40 and I had 12.”');
    expect(text).not.toMatch(/Fenwick|Tilly|Pete\b/);
  });

  it('keep words of danger out until the parent says that they may be printed', () => {
    const hard = sample.notes.find(({ body }) => /want to die|want to be here/.test(JSON.stringify(body.quotes)));
    if (!hard) throw new Error('the sample has hard words');
    const texts = documents.map(({ id }) => made(id)).map((page) => (page ? pageText(page) : ''));
    const printed = made('chronology', sample, { overrides: { [hard.id]: { hardWords: 'print' } } });

    expect(texts.join()).not.toMatch(/want to die|want to be here/);
    expect(printed && pageText(printed)).toContain(hard.body.quotes[0]?.words);
  });

  it('keep hard words with a paper out of every document and every section of the page, whatever was answered but print', () => {
    const paper = { id: anId(3), name: 'drawing.jpg', media: 'image/jpeg', bytes: 9 };
    const [note] = sample.notes;
    if (!note) throw new Error('the sample has notes');
    const bare = { happened: note.body.happened, written: note.body.written, people: [], topics: [], papers: [paper] };
    const words = { ...bare, kind: 'said', words: 'I want to die.', closeness: 'exact', quotes: [] } as const;
    const speaker = { who: 'child' } as const;
    const home = {
      ...bare,
      kind: 'home',
      words: 'He said: I want to die.',
      quotes: [{ words: 'I want to die.', speaker }],
    } as const;
    const stamp = { ...testStamp(), newId: () => anId(Math.floor(Math.random() * 1e9)) };
    const hard = [firstVersion('note', words, stamp), firstVersion('note', home, stamp)];
    const journal = addVersions(sample, hard);

    for (const hardWords of ['in-person', 'leave-out', 'print'] as const) {
      const overrides = Object.fromEntries(hard.map(({ of }) => [of, { hardWords, line: 'He wants to die' }]));
      const pages = documents.flatMap(({ id }) => made(id, journal, { overrides }) ?? []);
      const said = Object.fromEntries(hard.map(({ of }) => [of, { hardWords, show: true }]));
      const page = fitPage(
        pageInput(journal, { overrides: said, length: '2', audience: 'social-care' }),
        () => true,
      ).page;
      const text = [...pages, page].map(pageText).join();
      expect(/wants? to die/.test(text), hardWords).toBe(hardWords === 'print');
    }
  });

  it('keep out what the parent tells of danger in their own words, until they say that it may print', () => {
    const [note] = sample.notes;
    if (!note) throw new Error('the sample has notes');
    const stamp = { ...testStamp(), newId: () => anId(Math.floor(Math.random() * 1e9)) };
    const body = {
      ...note.body,
      kind: 'happened' as const,
      quotes: [],
      title: 'She said she wants to die',
      words: 'At tea.',
    };
    const told = firstVersion('note', body, stamp);
    const journal = addVersions(sample, [told]);
    const textOf = (overrides: PagePlan['overrides']) => {
      const pages = documents.flatMap(({ id }) => made(id, journal, { overrides }) ?? []);
      return [...pages, fitPage(pageInput(journal, { overrides, length: '2' }), () => true).page].map(pageText).join();
    };

    expect(hardWordsIn({ ...pageInput(journal) }).map(({ thing, answer }) => [thing.id, answer])).toContainEqual([
      told.of,
      'leave-out',
    ]);
    expect(textOf({})).not.toContain('wants to die');
    expect(textOf({ [told.of]: { hardWords: 'print', show: true } })).toContain('wants to die');
  });

  it('keep what is hard to hear out of every part of a note, and out of what was promised in it', () => {
    const [note] = sample.notes;
    const promise = sample.promises[0];
    if (!note || !promise) throw new Error('the sample has both');
    const stamp = { ...testStamp(), newId: () => anId(Math.floor(Math.random() * 1e9)) };
    const danger = 'He wants to die';
    const base = {
      ...note.body,
      title: danger,
      quotes: [],
      effect: 'He slept.',
      happened: { edtf: '2026-11-20', how: 'day' },
    } as const;
    const claims = [{ says: 'Settled.', happened: danger, proof: '' }];
    const kept = [
      firstVersion(
        'note',
        { ...base, kind: 'paper', paper: { type: 'Letter', timeWithChild: '1 hour', claims } },
        stamp,
      ),
      firstVersion('note', { ...base, kind: 'helped', words: 'Ms Khan calmed him.' }, stamp),
      firstVersion('note', { ...base, kind: 'paper', title: 'A report', words: 'Read it.', paper: { claims } }, stamp),
    ];
    const promises = kept.map(({ of }) =>
      firstVersion(
        'promise',
        {
          ...promise.body,
          note: of,
          words: `${danger}: call CAMHS`,
          steps: [],
          due: { edtf: '2026-11-01', how: 'day' },
        },
        stamp,
      ),
    );
    const journal = addVersions(sample, [...kept, ...promises]);

    for (const hardWords of ['in-person', 'leave-out'] as const) {
      const overrides = Object.fromEntries(kept.map(({ of }) => [of, { hardWords }]));
      const pages = documents.flatMap(({ id }) => made(id, journal, { overrides }) ?? []);
      const page = fitPage(pageInput(journal, { overrides, length: '2' }), () => true).page;
      expect([...pages, page].map(pageText).join(), hardWords).not.toMatch(/wants to die/);
    }
  });

  it('cover the days that were asked for and no others', () => {
    const page = made('chronology', sample, {}, { from: '2024-01-01', to: '2024-12-31' });

    expect(page?.sections.map(({ title }) => title).filter((title) => /^\d{4}$/.test(title))).toEqual(['2024']);
    for (const id of ['promises', 'papers', 'contacts'] as const) {
      const dates = rowsOf(made(id, sample, {}, { from: '2024-01-01', to: '2024-12-31' })).map(
        (cells) => cells[1] ?? '',
      );
      expect(dates.length).toBeGreaterThan(0);
      expect(dates.filter((date) => !date.includes('2024'))).toEqual([]);
    }
  });

  it('give a referral fewer than 200 words', () => {
    const page = made('referral', sample, { asks: ['A date for the OT programme to start'] });
    const words = (page?.sections ?? []).flatMap(({ title, blocks }) => [
      title,
      ...blocks.flatMap((block) => (block.block === 'list' ? block.items.map(lineText) : [])),
    ]);

    expect(words.join(' ').split(/\s+/).length).toBeLessThanOrEqual(200);
    expect(page?.sections.map(({ id }) => id)).toEqual(['situation', 'background', 'assessment', 'recommendation']);
  });

  it('never tell of notes that the child did not agree to share, nor of what only the parent may choose', () => {
    const [first] = sample.notes;
    if (!first) throw new Error('the sample has notes');
    const refused = addVersions(sample, [
      {
        ...first.versions[0],
        id: 'f'.repeat(32),
        parents: [first.versions[0]?.id],
        body: { ...first.body, okToShare: 'no' },
      } as never,
    ]);
    const texts = documents.map(({ id }) => made(id, refused)).map((page) => (page ? pageText(page) : ''));

    expect(texts.join()).not.toContain(first.body.words.slice(0, 40));
    const onlyIfChosen = sample.notes
      .filter(({ body }) => isOnlyIfChosen(body))
      .map(({ body }) => body.words.slice(0, 40));
    expect(onlyIfChosen.length).toBeGreaterThan(2);
    expect(onlyIfChosen.filter((words) => texts.join().includes(words))).toEqual([]);
  });
});
