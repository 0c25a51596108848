import { callTally } from '../counts.ts';
import { dateInWords } from '../dates/in-words.ts';
import { firstLine } from '../note.ts';
import type { NoteThing } from '../page/choosing.ts';
import { capital } from '../page/sentences.ts';
import { stateOf } from '../promise.ts';
import { actionOf } from './chronology.ts';
import type { DocumentInput, DocumentKind } from './document.ts';
import { resultOf, type Told, toldIn, triedInWords } from './telling.ts';

/** Every call and message that was tried, with what came of it and the time it took, and what they add up to. */
export const contacts: DocumentKind = {
  id: 'contacts',
  sheet: 'record',
  build: (input) => {
    const told = toldIn(input).filter(({ thing }) => thing.body.contact);
    if (told.length === 0) return [];
    const { says, words } = input;
    const notes = told.map(({ thing }) => thing);
    const ids = new Set(notes.map(({ id }) => id));
    const tally = callTally(
      notes,
      input.journal.promises.filter(({ body }) => ids.has(body.note)),
    );
    const untold = input.whole.notes.filter(({ body }) => body.contact).length - told.length;
    const lines = [
      { text: words.agreed.calls(tally), strong: true, from: [...ids] },
      ...(untold > 0 ? [{ text: says.promises.untold(untold), from: [] }] : []),
    ];
    const rows = told.map((one, index) => ({ cells: cellsOf(one, index + 1, input), from: [one.thing.id] }));
    return [
      {
        id: 'contacts',
        title: says.contacts.totals,
        register: 'record',
        half: false,
        blocks: [
          { block: 'paragraph', lines },
          { block: 'table', columns: columnsOf(input), rows },
        ],
      },
    ];
  },
};

function columnsOf({ says: { record, contacts: words } }: DocumentInput) {
  return [
    { title: record.number, width: 5 },
    { title: record.date, width: 14 },
    { title: words.who, width: 20 },
    { title: words.how, width: 21 },
    { title: words.outcome, width: 28 },
    { title: words.time, width: 12 },
  ];
}

function cellsOf({ thing }: Told, number: number, input: DocumentInput): readonly string[] {
  const { words, says } = input;
  const { contact, happened } = thing.body;
  const date = capital(dateInWords(happened, words.dates));
  return [
    String(number),
    happened.time ? `${date}, ${happened.time}` : date,
    contact ? triedInWords(contact, thing.body, input) : '',
    firstLine(thing.body),
    contact ? [resultOf(contact, input), ...cameOf(thing, input)].join(' ') : '',
    contact?.waited?.minutes
      ? says.contacts.minutes(contact.waited.minutes, contact.waited.about ?? false)
      : says.contacts.noTime,
  ];
}

/** What was promised in it, and whether it came: a call back that is owed, and anything else that was agreed. */
function cameOf({ id }: NoteThing, input: DocumentInput): readonly string[] {
  const { journal, today, words, says } = input;
  return journal.promises
    .filter(({ body }) => body.note === id)
    .map(({ body }) =>
      body.callBack && !body.words.trim()
        ? says.contacts.calledBack(words.agreed.states[stateOf(body, today)])
        : actionOf(body, input),
    );
}
