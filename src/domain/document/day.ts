import type { Note } from '../note.ts';
import type { DrawnSection } from '../page/blocks.ts';
import { whatADayDid } from '../page/days-at-home.ts';
import { asSentence, capital } from '../page/sentences.ts';
import { monthOfDate } from '../page/sources.ts';
import type { DocumentInput, DocumentKind } from './document.ts';
import { type Told, toldIn } from './telling.ts';

type PartOfDay = 'morning' | 'day' | 'evening' | 'night' | 'any';

const PARTS: readonly PartOfDay[] = ['morning', 'day', 'evening', 'night', 'any'];
const MOST_A_PART = 5;

/**
 * What a day is like at home: what was seen there, and what other days did to the family. The newest of each time of day,
 * newest first.
 */
export const dayInTheLife: DocumentKind = {
  id: 'day',
  sheet: '2',
  build: (input) => {
    const told = toldIn(input).filter(({ thing }) => lineOf(thing.body, input) !== undefined);
    return PARTS.flatMap((part) => sectionOf(part, told, input));
  },
};

/** A note of home as it was written; of any other, only what it did. */
function lineOf(note: Note, { words: pageWords }: DocumentInput): string | undefined {
  const { kind, title, words, effect } = note;
  if (kind === 'home') return [title && asSentence(title), words, effect].filter(Boolean).join(' ');
  return whatADayDid(note, pageWords);
}

function sectionOf(part: PartOfDay, told: readonly Told[], input: DocumentInput): readonly DrawnSection[] {
  const { words, says } = input;
  const those = told
    .filter(({ thing }) => partOf(thing.body) === part)
    .slice(-MOST_A_PART)
    .toReversed();
  if (those.length === 0) return [];
  const items = those.map(({ thing }) => ({
    lead: capital(monthOfDate(thing.body.happened, words)),
    text: lineOf(thing.body, input) ?? '',
    from: [thing.id],
  }));
  return [
    {
      id: part,
      title: says.day[part],
      register: 'view',
      registerLabel: words.ourView,
      half: false,
      blocks: [{ block: 'list', numbered: false, items }],
    },
  ];
}

/** When in the day it was, as its words say; or as the hour does, which for what something did is that of another thing. */
function partOf({ kind, words, effect = '', happened }: Note): PartOfDay {
  const text = kind === 'home' ? words : effect;
  const said = SAID.filter(([, pattern]) => pattern.test(text)).map(([part]) => part);
  if (said.length === 1) return said[0] ?? 'any';
  return kind === 'home' && said.length === 0 ? partAt(happened.time) : 'any';
}

const SAID: readonly (readonly [PartOfDay, RegExp])[] = [
  ['morning', /\b(?:mornings?|breakfast|before school|getting dressed)\b/i],
  ['evening', /\b(?:tea|tea ?time|after school|evenings?)\b/i],
  ['night', /\b(?:nights?|bed ?time|asleep|awake|slept|up (?:till|until|all))\b/i],
];

function partAt(time: string | undefined): PartOfDay {
  if (!time) return 'any';
  if (time >= '05:00' && time < '09:30') return 'morning';
  if (time >= '09:30' && time < '15:30') return 'day';
  return time >= '15:30' && time < '21:00' ? 'evening' : 'night';
}
