import { careFor } from '../../care/care.ts';
import { addDays } from '../../dates/day.ts';
import { dayAndMonth, dayInWords } from '../../dates/in-words.ts';
import { exactDay } from '../../dates/when.ts';
import { folded } from '../../folding.ts';
import type { Id } from '../../id.ts';
import type { Note } from '../../note.ts';
import type { Block, Line } from '../blocks.ts';
import type { HardPick, WordsPick } from '../choosing-words.ts';
import { saysWordsOfCare } from '../hard-to-hear.ts';
import { signalsOf } from '../signals.ts';
import { monthOfDate, roleOf } from '../sources.ts';
import type { Section, SectionInput } from './section.ts';

/** Days after hard words in which a meeting or a call still belongs to them. */
const DAYS_TO_ACT = 3;

/** The child's words, whole sentences of them, oldest first; and, for words of danger left to be told in person, that there are such words. */
export const said: Section = {
  id: 'said',
  register: 'words',
  half: true,
  build: (input) => {
    const { picks, words } = input;
    const untold = untoldLines(input);
    if (picks.words.length === 0 && untold.length === 0) return undefined;
    const allShown = picks.words.length > 0 && picks.words.every(({ closeness }) => closeness === 'shown');
    const blocks: Block[] = [];
    if (picks.words.length > 0)
      blocks.push(quotes(picks.words, input), {
        block: 'paragraph',
        lines: [closeness(picks.words, input)],
        quiet: true,
      });
    if (untold.length > 0) blocks.push({ block: 'paragraph', lines: untold });
    return { title: words.sections[allShown ? 'shown' : 'said'](words.child), blocks };
  },
};

function quotes(picks: readonly WordsPick[], { words }: SectionInput): Block {
  return {
    block: 'quotes',
    quotes: picks.map((pick) => ({
      words: pick.words,
      shown: pick.closeness === 'shown',
      date: monthOfDate(pick.thing.body.happened, words),
      from: [pick.thing.id],
    })),
  };
}

function closeness(picks: readonly WordsPick[], { words }: SectionInput): Line {
  const kinds = new Set(picks.map((pick) => pick.closeness));
  const [only] = kinds;
  const text = kinds.size === 1 && only ? words.said[only](words.child) : words.said.mixed(words.child);
  return { text, from: picks.map(({ thing }) => thing.id) };
}

/** What the page says of words that are told in person: the newest words of danger, or else that there is more. */
function untoldLines(input: SectionInput): Line[] {
  const untold = input.picks.hard.filter(({ answer }) => answer === 'in-person');
  const worried = untold.findLast(({ thing }) => saysWordsOfCare(thing.body));
  if (worried) return worry(worried, input);
  const { said: words } = input.words;
  return untold.length > 0 ? [{ text: words.more(input.words.child), from: untold.map(({ thing }) => thing.id) }] : [];
}

/** That something worrying was said, what was done about it, and that it can be told: never the words. */
function worry({ thing }: HardPick, { journal, words }: SectionInput): Line[] {
  const on = exactDay(thing.body.happened);
  const isKnown = thing.body.happened.how !== 'unknown';
  const date = on ? dayInWords(on, words.dates) : isKnown ? monthOfDate(thing.body.happened, words) : undefined;
  const isShown = thing.body.closeness === 'shown';
  const lines: Line[] = [{ text: words.said.worried(words.child, date, isShown), from: [thing.id] }];
  const act = on && actedAfter(on, journal);
  if (act)
    lines.push({
      text: words.said.contact(roleOf(act.who, journal, words), dayAndMonth(act.on, words.dates)),
      from: [act.note],
    });
  lines.push({ text: words.said.inPerson, from: [] });
  return lines;
}

/** The first talk within three days with someone outside the family that was about this, as its own words show. */
function actedAfter(on: string, journal: SectionInput['journal']) {
  for (const { id, body } of journal.notes.toReversed()) {
    const day = exactDay(body.happened);
    if (!day || day < on || day > addDays(on, DAYS_TO_ACT) || !isAboutSafety(body)) continue;
    const person = spokenWith(body).find((one) => journal.people.get(one)?.body.family !== true);
    if (person) return { note: id, on: day, who: { who: 'person', person } as const };
  }
  return undefined;
}

/** Words of a note that was about keeping a child safe, as they look once folded. */
const ABOUT_SAFETY = /\b(urgent|urgently|crisis|camhs|safe|safety|111|999)\b/;

function isAboutSafety(note: Note): boolean {
  const words = `${note.title ?? ''}\n${note.words}`;
  return signalsOf(note).has('safety') || ABOUT_SAFETY.test(folded(words)) || careFor(words) !== undefined;
}

/** Those who were there, or on the line: not someone who was asked and did not come, nor a call that nobody took. */
function spokenWith({ kind, contact, people }: Note): readonly Id[] {
  if (kind !== 'meeting' && contact?.result !== 'talked' && contact?.result !== 'will-call-back') return [];
  return people.filter(({ part }) => part !== 'asked' && part !== 'named').map(({ person }) => person);
}
