import { addDays, daysBetween } from '../../dates/day.ts';
import { dayAndMonth, dayInWords } from '../../dates/in-words.ts';
import { exactDay } from '../../dates/when.ts';
import type { Block, Line } from '../blocks.ts';
import type { HardPick, WordsPick } from '../choosing-words.ts';
import { monthOfDate, roleOf } from '../sources.ts';
import type { Section, SectionInput } from './section.ts';

/** Days after hard words in which a meeting or a call still belongs to them. */
const DAYS_TO_ACT = 3;

/** The child's words, oldest first, byte for byte; and, for words left to be told in person, that there are such words. */
export const said: Section = {
  id: 'said',
  register: 'words',
  half: true,
  build: (input) => {
    const { picks, words } = input;
    const worried = picks.hard.filter(({ answer }) => answer === 'in-person').at(-1);
    if (picks.words.length === 0 && !worried) return undefined;
    const allShown = picks.words.length > 0 && picks.words.every(({ closeness }) => closeness === 'shown');
    const blocks: Block[] = [];
    if (picks.words.length > 0)
      blocks.push(quotes(picks.words, input), {
        block: 'paragraph',
        lines: [closeness(picks.words, input)],
        quiet: true,
      });
    if (worried) blocks.push({ block: 'paragraph', lines: worry(worried, input) });
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

/** That something worrying was said, what was done about it, and that it can be told: never the words. */
function worry({ thing }: HardPick, { journal, words }: SectionInput): Line[] {
  const on = exactDay(thing.body.happened);
  const date = on ? dayInWords(on, words.dates) : monthOfDate(thing.body.happened, words);
  const lines: Line[] = [{ text: words.said.worried(words.child, date), from: [thing.id] }];
  const act = on && actedAfter(on, journal);
  if (act)
    lines.push({
      text: words.said.contact(roleOf(act.who, journal, words), dayAndMonth(act.on, words.dates)),
      from: [act.note],
    });
  lines.push({ text: words.said.inPerson, from: [] });
  return lines;
}

function actedAfter(on: string, journal: SectionInput['journal']) {
  for (const { id, body } of journal.notes.toReversed()) {
    const day = exactDay(body.happened);
    if (!day || day < on || day > addDays(on, DAYS_TO_ACT) || daysBetween(on, day) < 0) continue;
    const person = body.people.find((one) => journal.people.get(one.person)?.body.family !== true);
    if (person && (body.kind === 'meeting' || body.kind === 'contact'))
      return { note: id, on: day, who: { who: 'person', person: person.person } as const };
  }
  return undefined;
}
