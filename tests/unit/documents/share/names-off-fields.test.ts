import { expect, it } from 'vitest';
import { writeCopy } from '../../../../src/documents/share/copy-file.ts';
import type { Child } from '../../../../src/domain/child.ts';
import { onDay } from '../../../../src/domain/dates/when.ts';
import type { Journal } from '../../../../src/domain/journal.ts';
import type { Note, OtherView } from '../../../../src/domain/note.ts';
import { emptyPlan } from '../../../../src/domain/page/plan.ts';
import type { Person } from '../../../../src/domain/person.ts';
import { emptyPreparation } from '../../../../src/domain/preparation.ts';
import type { PromiseMade } from '../../../../src/domain/promise.ts';
import { CHEAP, WORDS } from '../../../support/backups.ts';
import { aJournal, anId, aVersion } from '../../../support/builders.ts';
import { allOf } from '../../../support/bytes.ts';
import { insideOf, MADE, versionsOf } from '../../../support/copy-files.ts';

const NAMES = ['Zebediah', 'Quagmire', 'Wrenna', 'Isolde', 'Fernsby', 'Tamsin', 'Bartholomew', 'Ottoline', 'Crisp'];
const text = `Line: ${NAMES.join(' and ')}, ZEBEDIAH’S, Mr Quagmire, wrenna, I. Fernsby.`;
const [PERSON, NEXT, CHILD, NOTE, SCHOOL] = [anId(1), anId(2), anId(3), anId(4), anId(9)];
const when = onDay('2026-11-02');

const person = (name: string): Required<Omit<Person, 'sameAs'>> => ({
  name,
  role: 'Wrenna’s one-to-one',
  service: text,
  family: false,
  standing: 'left',
  from: when,
  until: when,
  awayUntil: when,
  answersWithin: 5,
});

const child: Required<Omit<Child, 'sameAs'>> = {
  name: 'Wrenna',
  birthday: '2017-03-14',
  nation: 'wales',
  setting: text,
  likes: text,
  needs: text,
  matters: text,
  helps: text,
  signs: text,
  now: text,
  parentName: 'Isolde Fernsby',
  parentIs: text,
  apartFrom: [anId(99)],
};

const view: Required<OtherView> = {
  whose: 'Ottoline Crisp',
  words: text,
  why: text,
  timeWithChild: text,
  minuted: 'yes',
};

const note: Required<Omit<Note, 'binned'>> = {
  kind: 'paper',
  title: text,
  words: text,
  happened: when,
  written: '2026-11-02',
  children: [CHILD],
  people: [{ person: PERSON, part: 'there' }],
  quotes: [
    { words: text, speaker: { who: 'person', person: PERSON }, closeness: 'exact' },
    { words: text, speaker: { who: 'child', child: CHILD, name: 'Wrenna' } },
    { words: text, speaker: { who: 'us', name: 'Tamsin' } },
    { words: text, speaker: { who: 'other', name: 'Bartholomew' } },
  ],
  closeness: 'close',
  view: text,
  otherViews: [view],
  around: text,
  effect: text,
  effectOn: ['child'],
  where: text,
  source: { type: 'told', by: { who: 'other', name: 'Bartholomew' }, dated: when },
  alsoSeen: text,
  topics: ['plan'],
  ownTopic: text,
  service: text,
  reference: text,
  contact: { result: 'talked', direction: 'in' },
  paper: {
    type: text,
    timeWithChild: text,
    where: text,
    whoWasAsked: text,
    seenAlone: 'yes',
    setUp: text,
    claims: [{ says: text, happened: text, proof: text }],
  },
  sawChild: 'yes',
  leaving: { person: PERSON, how: 'left', told: 'no', next: NEXT },
  told: [PERSON, SCHOOL],
  papers: [{ id: anId(50), name: `${text}.pdf`, media: 'application/pdf', bytes: 4 }],
  hardToRead: false,
  okToShare: 'yes',
  pin: 'in',
  broughtIn: '2026-11-03',
};

const promise: Required<PromiseMade> = {
  words: text,
  by: { who: 'us', name: 'Tamsin' },
  note: NOTE,
  said: when,
  due: when,
  dueWords: text,
  noDate: false,
  inWriting: 'no',
  check: text,
  callBack: false,
  place: 0,
  steps: [{ what: 'not-yet', on: '2026-11-10', line: text }],
};

/** A name in every place that can hold one: a place that is new does not compile until it is here. */
const journal: Journal = aJournal(
  aVersion('person', person('Zebediah Quagmire'), { id: anId(11), of: PERSON }),
  aVersion('person', { ...person('Mr Quagmire'), sameAs: PERSON }, { id: anId(12), of: NEXT }),
  aVersion('person', { name: 'Fernsby Street School' }, { id: anId(19), of: SCHOOL }),
  aVersion('child', child, { id: anId(13), of: CHILD }),
  aVersion('note', note, { id: anId(14), of: NOTE }),
  aVersion('promise', promise, { id: anId(15), of: anId(5) }),
  aVersion(
    'preparation',
    { ...emptyPreparation, why: text, hoped: text, questions: [text] },
    { id: anId(16), of: anId(6) },
  ),
  aVersion('page', { ...emptyPlan, reader: text, asks: [text] }, { id: anId(17), of: anId(7) }),
  aVersion('remark', { on: NOTE, what: 'comment', words: text, by: 'Bartholomew' }, { id: anId(18), of: anId(8) }),
);

it('a copy without names has none in any place that can hold one', async () => {
  const versions = versionsOf(journal, 'none');
  expect(versions.map(({ type }) => type).toSorted()).toEqual([
    'child',
    'note',
    'person',
    'person',
    'person',
    'promise',
  ]);

  const copy = { share: anId(7), versions, naming: 'none' as const, papers: [], madeAt: MADE };
  const inside = await insideOf(await allOf(await writeCopy(copy, WORDS, { workFactor: CHEAP })));

  expect(NAMES.filter((name) => new RegExp(name, 'i').test(inside))).toEqual([]);
  expect(inside).not.toMatch(/birthday|\.pdf/);
  expect(inside.match(/Line: /g)?.length).toBeGreaterThan(25);
});
