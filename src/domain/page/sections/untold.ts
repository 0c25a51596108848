import { careFor } from '../../care/care.ts';
import { addDays } from '../../dates/day.ts';
import { dayAndMonth, dayInWords } from '../../dates/in-words.ts';
import { exactDay } from '../../dates/when.ts';
import { folded } from '../../folding.ts';
import type { Id } from '../../id.ts';
import { childWords, type Note } from '../../note.ts';
import { audiences } from '../audiences.ts';
import type { Line } from '../blocks.ts';
import type { HardPick } from '../choosing-words.ts';
import { saysWordsOfCare } from '../hard-to-hear.ts';
import { signalsOf } from '../signals.ts';
import { monthOfDate, roleOf } from '../sources.ts';
import type { SectionInput } from './section.ts';

/** Days after hard words in which a meeting or a call still belongs to them. */
const DAYS_TO_ACT = 3;

/** Whether what made the family worry about safety opens the page, and is not told again beside the child's words. */
export function isWorryFirst(input: SectionInput): boolean {
  const { plan, beside } = input;
  return (
    audiences[plan.audience].opensWith === 'safety' && beside.includes('in-short') && worriedBy(input) !== undefined
  );
}

function worriedBy({ picks }: SectionInput): HardPick | undefined {
  return picks.hard.findLast(({ thing, answer }) => answer === 'in-person' && saysWordsOfCare(thing.body));
}

/** What the page says of words that are told in person: the newest words of danger, or else that there is more. */
export function untoldLines(input: SectionInput): readonly Line[] {
  const untold = input.picks.hard.filter(({ answer }) => answer === 'in-person');
  const worried = worriedBy(input);
  if (worried) return worry(worried, input);
  if (untold.length === 0) return [];
  const { said: words, child } = input.words;
  const isSaid = untold.some(({ thing }) => childWords(thing.body).length > 0);
  return [{ text: isSaid ? words.more(child) : words.inPerson, from: untold.map(({ thing }) => thing.id) }];
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
