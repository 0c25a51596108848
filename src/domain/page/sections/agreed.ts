import { type CallTally, callTally, countOf, type PromiseTally, promiseTally } from '../../counts.ts';
import { nearDateInWords } from '../../dates/in-words.ts';
import { spanOf } from '../../dates/when.ts';
import { isOurs, type PromiseMade, type PromiseState, stateOf } from '../../promise.ts';
import type { Live } from '../../version.ts';
import { audiences } from '../audiences.ts';
import type { Block, Line, Shape, ShapeGroup } from '../blocks.ts';
import { linesSaid } from '../lines.ts';
import { shortened } from '../sentences.ts';
import { monthOfDate, nameOf } from '../sources.ts';
import type { Section, SectionInput } from './section.ts';

/** What was agreed and what came of it: kept promises first and as large as the rest, our own counted too. */
export const agreed: Section = {
  id: 'agreed',
  register: 'record',
  half: true,
  build: (input) => {
    const { whole, today, words } = input;
    const promises = whole.promises.filter(({ body }) => !body.callBack);
    const calls = callTally(whole.notes, whole.promises);
    const blocks: Block[] = [];
    if (promises.length > 0) blocks.push(...tallyBlocks(promises, input));
    if (calls.calls > 0) blocks.push({ block: 'paragraph', lines: [callsLine(calls, input)] });
    if (blocks.length === 0) return undefined;
    const title = promises.length > 0 ? words.sections.agreed(since(promises, today, input)) : words.sections.calls;
    return { title, blocks };
  },
};

function callsLine(calls: CallTally, { whole, words }: SectionInput): Line {
  const from = whole.notes.filter(({ body }) => body.contact).map(({ id }) => id);
  return { text: words.agreed.calls(calls), from };
}

function since(promises: readonly Live<'promise'>[], today: string, { words }: SectionInput): string {
  const earliest = promises
    .map(({ body }) => body.said)
    .toSorted((one, other) => ((spanOf(one)?.from ?? today) < (spanOf(other)?.from ?? today) ? -1 : 1))[0];
  return earliest && earliest.how !== 'unknown' ? monthOfDate(earliest, words) : '';
}

function tallyBlocks(promises: readonly Live<'promise'>[], input: SectionInput): Block[] {
  const { today, words } = input;
  const from = promises.map(({ body }) => body.note);
  const ours = promises.filter(({ body }) => isOurs(body)).length;
  const total = words.agreed.total(promises.length, ours);
  const tally = promiseTally(promises, today);
  const groups = shapeGroups(tally, input);
  if (audiences[input.plan.audience].agreed === 'line')
    return [
      {
        block: 'paragraph',
        lines: [{ text: `${total} ${words.agreed.line(groups.map(({ label }) => label))}`, from }],
      },
    ];
  const blocks: Block[] = [
    { block: 'paragraph', lines: [{ text: total, strong: true, from }] },
    { block: 'shapes', groups, from },
  ];
  const past = pastTheirDate(input);
  if (past.length > 0) {
    const text = words.agreed.pastTheirDate(past.length, countOf(tally, ['past']));
    blocks.push({ block: 'paragraph', lines: [{ text, from: [] }] }, { block: 'list', numbered: false, items: past });
  }
  return blocks;
}

const SHAPES: readonly (readonly [Shape, readonly PromiseState[]])[] = [
  ['done', ['done']],
  ['late', ['done-late']],
  ['partly', ['partly']],
  ['past', ['past']],
  ['not-done', ['not-done']],
  ['not-due', ['due-soon', 'not-due']],
  ['not-due', ['no-date']],
  ['closed', ['changed', 'no-longer-needed']],
  ['unknown', ['they-say-done']],
  ['unknown', ['no-outcome']],
];

function shapeGroups(tally: PromiseTally, { words }: SectionInput): readonly ShapeGroup[] {
  return SHAPES.flatMap(([shape, states]) => {
    const count = countOf(tally, states);
    const [state] = states;
    return count > 0 && state ? [{ shape, count, label: words.agreed.state(count, state) }] : [];
  });
}

const MOST_LINE_WORDS = 10;

/** Those that are past their date, our own too, newest first: a page that lists the others' alone is not believed. */
function pastTheirDate({ journal, plan, today, words, limits }: SectionInput): readonly Line[] {
  const said = linesSaid(plan, 'agreed');
  return journal.promises
    .filter(({ body }) => !body.callBack && stateOf(body, today) === 'past')
    .filter(said.stays)
    .toSorted(newestDueFirst)
    .slice(0, limits.past)
    .map(({ id, body }) => ({
      text: words.agreed.past(
        said.own(id)?.replace(/\.$/, '') ?? shortened(body.words, MOST_LINE_WORDS),
        nameOf(body.by, journal, words),
        body.due ? nearDateInWords(body.due, today, words.dates) : '',
      ),
      from: [body.note],
      why: said.why(id, 'past-its-date'),
    }));
}

function newestDueFirst({ body: one }: { body: PromiseMade }, { body: other }: { body: PromiseMade }): number {
  return (one.due?.edtf ?? '') < (other.due?.edtf ?? '') ? 1 : -1;
}
