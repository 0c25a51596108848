import { inventedName, writerOf } from './prose.mjs';
import { randomFrom } from './random.mjs';

/**
 * @typedef {import('../../src/domain/version.ts').Version} Version
 * @typedef {import('../../src/domain/note.ts').Note} Note
 * @typedef {import('../../src/domain/kinds/index.ts').KindId} KindId
 * @typedef {import('../../src/domain/promise.ts').PromiseMade} PromiseMade
 * @typedef {import('../../src/domain/promise.ts').StepKind} StepKind
 * @typedef {import('../../src/domain/person.ts').Person} Person
 * @typedef {import('./random.mjs').Random} Random
 *
 * @typedef {object} Making
 * @property {Random} random
 * @property {ReturnType<typeof writerOf>} write
 * @property {readonly { id: string, name: string }[]} people
 * @property {string} device
 */

/** A word that stands in one note in fifty and nowhere else, and how a thumb gets it wrong. */
const RARE_WORD = 'trampoline';
export const MISSPELT_WORD = 'trampolene';
/** A word of about every third note. */
export const COMMON_WORD = 'school';

const FIRST_DAY = Date.UTC(2017, 8, 1);
const LAST_DAY = Date.UTC(2026, 10, 19);
const DAY = 86_400_000;

/**
 * Everything that a parent would have kept in `notes` notes over nine years, in the order it was written: a child,
 * people, notes of about 120 words, what was promised in them and what came of it. The same seed gives the same journal,
 * byte for byte.
 *
 * @param {{ notes: number, seed?: number }} options
 * @returns {readonly Version[]}
 */
export function generateJournal({ notes, seed = 1 }) {
  const random = randomFrom(seed);
  const device = random.id();
  const names = Array.from(
    { length: 30 + Math.round(Math.sqrt(notes)) },
    () => `${random.pick(TITLES)} ${inventedName(random)}`,
  );
  const people = names.map((name) => ({ id: random.id(), name }));
  const making = { random, device, people, write: writerOf(random, names) };
  const start = new Date(FIRST_DAY).toISOString();
  const child = { name: 'Ellis', setting: 'Tarnside Primary', likes: 'Ellis is funny and kind.' };
  const family = [
    first(making, 'child', random.id(), start, child),
    ...people.map(({ id, name }, index) => first(making, 'person', id, start, personNamed(name, index, random))),
  ];
  const written = Array.from({ length: notes }, (_, index) => {
    const time = FIRST_DAY + ((index + random.share()) / notes) * (LAST_DAY - FIRST_DAY);
    return versionsOfNote(making, time);
  });
  const rest = written.flat().toSorted((one, other) => (one.time < other.time ? -1 : 1));
  return [...family, ...rest];
}

const FILE_ORDER = ['child', 'person', 'note', 'promise'];

/**
 * The text of a journal file (`docs/journal-file.md`), notes before promises, as the product writes it.
 *
 * @param {readonly Version[]} versions
 */
export function journalFile(versions) {
  const lines = versions.toSorted((one, other) => FILE_ORDER.indexOf(one.type) - FILE_ORDER.indexOf(other.type));
  const header = { marram: 'journal', version: 1, made: new Date(LAST_DAY + DAY).toISOString() };
  return `${[header, ...lines].map((line) => JSON.stringify(line)).join('\n')}\n`;
}

const TITLES = ['Mrs', 'Mr', 'Miss', 'Ms', 'Dr'];
const ROLES = [
  'SENCo',
  'Class teacher (Year 2)',
  'Class teacher (Year 5)',
  'Caseworker',
  'Educational psychologist',
  'GP',
  'Teaching assistant',
  'Speech and language therapist',
  'Occupational therapist',
  'Paediatrician',
  'Social worker',
  'Family support worker',
  'Admin',
];
const SERVICES = [
  'Tarnside Primary',
  'Wexmoor County Council',
  'Wexmoor CAMHS',
  'Marlpit Surgery',
  'Larkfallow School',
  'Wexmoor Community Health',
  'Harrowmere Hospital',
  'Early Help',
];

/** @type {(name: string, index: number, random: Random) => Person} */
function personNamed(name, index, random) {
  return index % 15 === 4
    ? { name, role: 'Family', family: true }
    : { name, role: random.pick(ROLES), service: random.pick(SERVICES) };
}

/**
 * @param {Pick<Making, 'random' | 'device'>} making
 * @param {Version['type']} type
 * @param {string} of
 * @param {string} time
 * @param {Version['body']} body
 * @returns {Version}
 */
function first({ random, device }, type, of, time, body) {
  return { id: random.id(), of, parents: [], type, device, time, body };
}

/** A note, a change to it now and then, and its promises with what came of them. @type {(making: Making, time: number) => Version[]} */
function versionsOfNote(making, time) {
  const { random, device } = making;
  const id = random.id();
  const body = noteAt(making, time);
  const note = first(making, 'note', id, new Date(time).toISOString(), body);
  const changed = random.chance(0.03)
    ? [
        {
          ...note,
          id: random.id(),
          parents: [note.id],
          time: later(time, 2, random),
          body: { ...body, view: making.write.view() },
        },
      ]
    : [];
  const promises = promisesIn(making, id, body, time).flatMap((promise) => {
    const made = first(making, 'promise', random.id(), note.time, promise);
    const settled = random.chance(0.9) && time < LAST_DAY - 60 * DAY;
    if (!settled) return [made];
    const on = later(time, 40, random);
    const steps = [{ what: random.pick(OUTCOMES), on: on.slice(0, 10) }];
    return [made, { ...made, id: random.id(), parents: [made.id], device, time: on, body: { ...promise, steps } }];
  });
  return [note, ...changed, ...promises];
}

/** @type {readonly StepKind[]} */
const OUTCOMES = ['done', 'done', 'done', 'done-late', 'done-late', 'not-done', 'partly', 'no-outcome'];

/** @type {(time: number, days: number, random: Random) => string} */
function later(time, days, random) {
  return new Date(Math.min(time + DAY * (0.1 + random.share() * days), LAST_DAY + DAY)).toISOString();
}

/** As often as in the sample case. @type {readonly KindId[]} */
const KINDS = [
  ...Array(22).fill('meeting'),
  ...Array(28).fill('paper'),
  ...Array(15).fill('contact'),
  ...Array(8).fill('helped'),
  ...Array(8).fill('said'),
  ...Array(6).fill('happened'),
  ...Array(4).fill('change'),
  ...[
    'social-care',
    'social-care',
    'saw',
    'saw',
    'saw',
    'home',
    'home',
    'home',
    'plain',
    'plain',
    'correction',
    'thanks',
  ],
];

/** @type {(making: Making, time: number) => Note} */
function noteAt({ random, write, people }, time) {
  const kind = random.pick(KINDS);
  const day = new Date(time).toISOString().slice(0, 10);
  const wait = random.chance(0.8) ? 0 : random.below(random.chance(0.7) ? 6 : 60);
  const written = new Date(time + wait * DAY).toISOString();
  const involved = [...new Set(Array.from({ length: random.below(4) }, () => random.pickOften(people).id))];
  const words = write.happened(kind === 'said' ? 20 + random.below(40) : 60 + random.below(50));
  return {
    kind,
    ...(random.chance(0.9) && { title: write.title() }),
    words: random.chance(0.02) ? `${words} He asked for the ${RARE_WORD}.` : words,
    happened: happenedOn(day, time, random),
    written: `${written.slice(0, 16)}+00:00`,
    people: involved.map((person) => ({ person, part: kind === 'contact' ? 'contact' : 'there' })),
    quotes: quotesIn(kind, random, write, involved[0]),
    topics: random.chance(0.12) ? [random.pick(TOPICS)] : [],
    ...answersIn(kind, random, write),
  };
}

/** @type {(kind: KindId, random: Random, write: Making['write']) => Partial<Note>} */
function answersIn(kind, random, write) {
  return {
    ...(random.chance(0.66) && { view: write.view() }),
    ...(random.chance(0.21) && { effect: write.effect() }),
    ...(kind === 'said' && { closeness: 'exact' }),
    ...(kind === 'contact' && { contact: contactOf(random) }),
    ...(kind === 'paper' && { source: { type: random.pick(PAPERS) } }),
    ...(random.chance(0.01) && { hardToRead: true }),
  };
}

/** @type {readonly Note['topics'][number][]} */
const TOPICS = ['decision', 'assessment', 'plan', 'asked-for-help', 'attendance', 'sleep', 'noise', 'health'];
/** @type {readonly ('letter' | 'email' | 'report')[]} */
const PAPERS = ['letter', 'letter', 'email', 'email', 'report'];

/** @type {(day: string, time: number, random: Random) => Note['happened']} */
function happenedOn(day, time, random) {
  if (random.chance(0.02)) return { edtf: `${day.slice(0, 7)}~`, how: 'month' };
  return { edtf: day, how: 'day', ...(random.chance(0.5) && { time: new Date(time).toISOString().slice(11, 16) }) };
}

/** @type {(kind: KindId, random: Random, write: Making['write'], person: string | undefined) => Note['quotes']} */
function quotesIn(kind, random, write, person) {
  if (kind === 'said' || random.chance(0.12))
    return [{ words: write.childSays(), speaker: { who: 'child' }, closeness: 'exact' }];
  return person && random.chance(0.7)
    ? [{ words: write.adultSays(), speaker: { who: 'person', person }, closeness: 'exact' }]
    : [];
}

/** @type {(random: Random) => NonNullable<Note['contact']>} */
function contactOf(random) {
  const result = random.pick(
    /** @type {const} */ (['no-answer', 'left-message', 'will-call-back', 'talked', 'talked']),
  );
  return { result, direction: random.chance(0.8) ? 'out' : 'in', waited: { minutes: random.below(50) } };
}

/** @type {(making: Making, note: string, body: Note, time: number) => PromiseMade[]} */
function promisesIn({ random, write }, note, { happened, people, contact }, time) {
  const [person] = people;
  const by = person
    ? /** @type {const} */ ({ who: 'person', person: person.person })
    : /** @type {const} */ ({ who: 'us' });
  const due = {
    edtf: new Date(time + DAY * (2 + random.below(28))).toISOString().slice(0, 10),
    how: /** @type {const} */ ('day'),
  };
  const callBack = contact?.result === 'will-call-back';
  const made = { by, note, said: happened, steps: [] };
  return [
    ...(random.chance(0.44) ? [{ ...made, words: write.promise(), due, dueWords: write.due() }] : []),
    ...(callBack ? [{ ...made, words: '', due, callBack }] : []),
  ];
}
