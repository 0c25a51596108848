import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageAsText } from '../../../src/documents/page/text.ts';
import { addVersions } from '../../../src/domain/add-versions.ts';
import { binned } from '../../../src/domain/bin.ts';
import { onDay } from '../../../src/domain/dates/when.ts';
import { makeDocument } from '../../../src/domain/document/document.ts';
import { documents } from '../../../src/domain/document/index.ts';
import type { Journal } from '../../../src/domain/journal.ts';
import type { Note } from '../../../src/domain/note.ts';
import { type Audience, audiences } from '../../../src/domain/page/audiences.ts';
import { fitPage } from '../../../src/domain/page/fitting.ts';
import type { Naming } from '../../../src/domain/page/naming.ts';
import type { Override, PagePlan } from '../../../src/domain/page/plan.ts';
import { firstVersion, type Live, nextVersion, type Stamp, type Version } from '../../../src/domain/version.ts';
import { documentWords } from '../../../src/words/en/documents.ts';
import { aJournal, aNote, anId, aPromise, aVersion } from '../../support/builders.ts';
import { pageText } from '../../support/page-text.ts';
import { randomJournal } from '../../support/random-journal.ts';
import { pageInput } from '../../support/sample.ts';
import { testStamp } from '../../support/stamp.ts';

const CANARY = 'Zyxwombat';

/** What makes a note private: something in it, or the parent's say over this page. */
interface Privacy {
  readonly note?: Partial<Note>;
  readonly isBinned?: boolean;
  readonly say?: Override;
}

const PRIVATE: Readonly<Record<string, Privacy>> = {
  'that the child said no to': { note: { okToShare: 'no' } },
  'that is never to be on a page': { note: { pin: 'out' } },
  'of social care': { note: { kind: 'social-care' } },
  'of danger, in our own words': { note: { kind: 'happened', words: `He told me he wants to die. ${CANARY}` } },
  'of danger, in the child’s words': { note: { kind: 'said', words: `I want to die. ${CANARY}` } },
  'marked as hard to read': { note: { kind: 'said', hardToRead: true } },
  'of a day to come': { note: { happened: onDay('2027-02-01') } },
  'in the bin': { isBinned: true },
  'that was taken off': { say: { show: false } },
};

/** What is told beside the words. */
const BESIDE = { effect: CANARY, where: CANARY, alsoSeen: CANARY, reference: CANARY } satisfies Partial<Note>;

/** Ids that no random journal has. */
function ownIds(): Stamp {
  let count = 0;
  return {
    ...testStamp(),
    newId: () => {
      count += 1;
      return anId(900_000 + count);
    },
  };
}

/** The journal with one of its notes made private, and the canary in every text of it and of what was promised in it. */
function withCanary(journal: Journal, note: Live<'note'>, { note: change, isBinned }: Privacy): Journal {
  const stamp = ownIds();
  const marked = inEveryText({ ...note.body, title: CANARY, words: CANARY, ...BESIDE });
  const told = nextVersion(note, { ...marked, ...change }, stamp);
  const promised = firstVersion(
    'promise',
    aPromise({ words: CANARY, check: CANARY, note: note.id, due: onDay('2026-11-10') }),
    stamp,
  );
  const changed = addVersions(journal, [told, promised]);
  const thing = changed.notes.find(({ id }) => id === note.id);
  const bin: readonly Version[] = isBinned && thing ? [binned(thing, '2026-11-01', stamp)] : [];
  return addVersions(changed, bin);
}

function inEveryText({ quotes, otherViews, pin: _, ...note }: Note): Note {
  return {
    ...note,
    quotes: quotes.map((quote) => ({ ...quote, words: `${CANARY} said.` })),
    ...(otherViews && {
      otherViews: otherViews.map((view) => ({ ...view, words: CANARY, why: CANARY, timeWithChild: CANARY })),
    }),
  };
}

/** The page and every document, in the text of each writer's blocks. */
function everyText(journal: Journal, plan: Partial<PagePlan>): string {
  const input = { ...pageInput(journal, plan), says: documentWords };
  const { page } = fitPage(input, () => true);
  const pages = [page, ...documents.flatMap((kind) => makeDocument(kind, input) ?? [])];
  return pages.flatMap((made) => [pageText(made), pageAsText(made)]).join('\n');
}

const readers = fc.constantFrom(...(Object.keys(audiences) as Audience[]));
const namings = fc.constantFrom<Naming>('names', 'roles', 'initials');
const withNotes = randomJournal.map(({ journal }) => journal).filter(({ notes }) => notes.length > 0);

describe('whatever was kept, neither the page nor any document tells of a note', () => {
  it.each(Object.entries(PRIVATE))('%s', (_, privacy) => {
    fc.assert(
      fc.property(withNotes, fc.nat(), readers, namings, (journal, lot, audience, naming) => {
        const note = journal.notes[lot % journal.notes.length];
        if (!note) return;
        const overrides = privacy.say ? { [note.id]: privacy.say } : {};

        const text = everyText(withCanary(journal, note, privacy), { audience, naming, overrides });

        expect(text.includes(CANARY)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('while one that may be told is found in them by the same search', () => {
    const open = aJournal(aVersion('note', aNote({ kind: 'meeting' })));
    const note = open.notes[0];
    const told = note && withCanary(open, note, {});

    expect(told && everyText(told, { audience: 'school' })).toContain(CANARY);
  });
});
