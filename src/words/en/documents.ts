import type { DocumentId } from '../../domain/document/document.ts';
import type { DocumentWords } from '../../domain/document/document-words.ts';
import { capital, count } from './dates.ts';

/** What a document is called in the name of its file. */
const FILES: Readonly<Record<DocumentId, string>> = {
  chronology: 'Dated record',
  promises: 'Promises',
  contacts: 'Calls and messages',
  papers: 'List of papers',
  reports: 'Report cards',
  profile: 'One page profile',
  day: 'A day',
  referral: 'For a referral',
  meeting: 'For a meeting',
  tribunal: 'Parent record',
};

/** The words that documents beside the page print. */
export const documentWords: DocumentWords = {
  titles: {
    chronology: (child) => `${capital(child)}: dated record`,
    promises: (child) => `${capital(child)}: what was promised`,
    contacts: (child) => `${capital(child)}: calls and messages`,
    papers: (child) => `${capital(child)}: list of papers`,
    reports: (child) => `${capital(child)}: what each report rests on`,
    profile: (child) => `${capital(child)}: one-page profile`,
    day: (child) => `${capital(child)}: what a day is like`,
    referral: (child) => `${capital(child)}: for a referral`,
    meeting: (child) => `${capital(child)}: for this meeting`,
    tribunal: (child) => `${capital(child)}: parent’s record`,
  },
  fileName: (document, initials, on) => `${FILES[document]} ${initials} ${on}`,
  record: {
    about: 'About this record',
    covers: (from, to, notes) =>
      `${count(notes, 'entry', 'entries')} from notes that the family keeps: ${from === to ? from : `${from} to ${to}. Oldest first`}.`,
    sources:
      'How we know is in the last column. “Our note, same day” was written by us on the day. “From memory” was written more than a week later, or has no exact date. D1, D2 and so on are papers, listed at the end.',
    number: 'No.',
    date: 'Date',
    happened: 'What happened',
    who: 'Who was there or said it',
    asked: (name) => `${name} (asked, did not come)`,
    next: 'What was agreed or done next',
    source: 'How we know, and when written',
    nothingAgreed: 'Nothing agreed that we know of.',
    nothingNoted: 'None noted.',
    callBack: 'A call back.',
    view: (whose, view, why) =>
      `${capital(whose || 'another')} saw it differently: ${view}${why ? ` Reason given: ${why}.` : ''}`,
    ourView: (view) => `Our view: ${view}`,
    by: (date) => `by ${date}`,
    theirWords: (due) => `“${due}”`,
    action: (what, who, due, state) => {
      const whose = [capital(who), due].filter(Boolean).join(', ');
      return `${what} ${whose ? `${whose}: ${state}` : capital(state)}.`;
    },
    paper: (source, number) => `${source} ${number}.`,
    written: (date) => `Written ${date}.`,
    changed: (date) => `Our note changed ${date}.`,
    changedMeans: '“Changed” is the day on which our note got the words that it has now.',
    worried: (child) => `${capital(child)} said something here that made us worry about safety.`,
    inPerson: 'We can tell you more in person.',
  },
  promises: {
    groups: {
      past: 'Past the date, or not done',
      'no-date': 'With no date',
      'not-due': 'Not due yet',
      done: 'Done, late or in part',
      closed: 'Changed or closed',
    },
    ours: 'What we said we would do',
    said: 'Said on',
    what: 'What was promised',
    who: 'Who',
    due: 'By when',
    known: 'How we know',
    came: 'What happened',
    noDate: 'No date given',
    inWriting: { 'by-them': 'In writing, by them', 'by-us': 'In writing, by us', no: 'Not in writing' },
    notSaid: 'Not noted',
    step: (what, on) => `${capital(what)}${on ? `, ${on}` : ''}.`,
    steps: {
      'tried-again': 'we asked again',
      'not-yet': 'not yet',
      done: 'done',
      'done-late': 'done late',
      partly: 'partly done',
      changed: 'changed by agreement',
      'they-say-done': 'said to be done, not seen by us',
      'no-longer-needed': 'no longer needed',
      'no-outcome': 'no outcome known',
      'not-done': 'not done',
      past: 'nothing yet that we know of; the date has passed',
      'due-soon': 'not due yet',
      'not-due': 'not due yet',
      'no-date': 'nothing yet that we know of',
    },
    untold: (untold) => `${count(untold, 'more is', 'more are')} in notes that are not in this record.`,
  },
  contacts: {
    who: 'Who tried whom',
    how: 'What it was',
    outcome: 'What came of it',
    time: 'Time waiting',
    tried: (way, who) =>
      ({
        'we-called': who ? `We called ${who}` : 'We made a call',
        'they-called': who ? `A call from ${who}` : 'A call to us',
        'we-wrote': who ? `We wrote to ${who}` : 'We wrote',
        'they-wrote': who ? `A message from ${who}` : 'A message to us',
      })[way],
    results: {
      'no-answer': 'No answer.',
      'left-message': 'We left a message.',
      'will-call-back': 'They said they would call back.',
      talked: 'We talked.',
      'we-wrote': 'We wrote.',
      'they-wrote': 'They wrote.',
    },
    resultsIn: {
      'no-answer': 'We could not answer.',
      'left-message': 'They left a message.',
      'will-call-back': 'We talked. They said they would call again.',
    },
    calledBack: (state) => `The call back: ${state}.`,
    totals: 'In all',
    minutes: (minutes, about) => `${about ? 'about ' : ''}${count(minutes, 'minute')}`,
    noTime: 'None noted',
  },
  papers: {
    title: 'List of papers',
    kind: 'Kind',
    copies: 'Copy kept with it',
    none: 'Not with this record',
    copyCount: (pages) => count(pages, 'file'),
    letter: 'letter',
  },
  reports: {
    who: 'People in our note of it',
    note: 'What our note says',
    noneKnown: 'Not noted on their own: the time with the child, who was asked, and what was set up that day.',
    facts: {
      time: 'Time with the child',
      where: 'Where',
      alone: 'Seen alone',
      asked: 'Who was asked',
      setUp: 'What was set up that day',
    },
    alone: { yes: 'Yes', no: 'No' },
    notSaid: 'Not noted',
    says: 'What it says',
    happened: 'What happened',
    proof: 'How we know',
  },
  profile: {
    likes: (child) => `What people like about ${child}`,
    matters: (child) => `What matters to ${child}`,
    helps: 'What helps',
    signs: 'Early signs that things are getting hard',
  },
  day: {
    effect: (of, what) => `${of}: ${what}`,
    morning: 'In the morning',
    day: 'In the day',
    evening: 'After school',
    night: 'In the night',
    any: 'At any time',
  },
  referral: {
    situation: 'Situation',
    background: 'Background',
    assessment: 'What has helped',
    recommendation: 'What we ask for',
  },
  meeting: {
    points: 'What we would like you to know',
    open: 'Still open',
    due: (date) => `by ${date}`,
    noDate: 'no date given',
    said: (date) => `said ${date}`,
  },
  tribunal: {
    facts: 'What happened',
    toSign: [`Signed: ${'.'.repeat(60)}`, `Date: ${'.'.repeat(30)}`],
    chronology: 'Chronology, by the same numbers',
    known: 'How we know',
    sources:
      'How we know is in brackets. “Our note, same day” was written by us on the day. “From memory” was written more than a week later, or has no exact date. D1, D2 and so on are papers, listed at the end. People are told by initials and role. The chronology has the same numbers.',
  },
};

/** The words of the screens where a document is picked and read. */
export const documentsScreen = {
  title: 'Other documents',
  lead: 'Made from the same notes as the page. Pick one to see it first.',
  names: {
    chronology: 'Full dated record',
    promises: 'Promises log',
    contacts: 'Calls and messages log',
    papers: 'List of papers',
    reports: 'Report cards',
    profile: 'One-page profile',
    day: 'What a day is like',
    referral: 'Words for a referral',
    meeting: 'Meeting pack',
    tribunal: 'Parent’s record for a tribunal',
  } satisfies Record<DocumentId, string>,
  about: {
    chronology: 'Every note that may be told, by date, with what was agreed.',
    promises: 'What was promised, by when, and what came of it.',
    contacts: 'Every try, what came of it, and the time it took.',
    papers: 'Letters, emails and reports, with a number each.',
    reports: 'The time with the child, who was asked, and what each report says.',
    profile: 'What people like, what matters, and what helps.',
    day: 'What was seen at home, by the time of day.',
    referral: 'Under 200 words, to paste into a form.',
    meeting: 'Points to raise, what is still open, and questions.',
    tribunal: 'Facts alone, in numbers, oldest first.',
  } satisfies Record<DocumentId, string>,
  nothing: 'There is nothing for this one yet.',
  nothingNext: 'It fills up as notes are kept.',
  forWhom: (readers: string, naming: string) => `Who is it for? ${readers}. ${naming}.`,
  which: 'Which days?',
  from: 'From (optional)',
  to: 'Up to (optional)',
  read: (date: string) => `We read this as: ${date}.`,
  unread: 'We could not read that as a day. All days are in.',
  sheets: (sheets: number, most: number) =>
    sheets > most
      ? `It is ${count(sheets, 'page')}, and ${most} is the most that is taken. Pick fewer days, or leave notes out.`
      : `It is ${count(sheets, 'page')}. ${most} is the most that is taken.`,
  sheetsApart: (sheets: number, most: number, attached: number) =>
    [
      `What you say in it is ${count(sheets, 'page')}. A tribunal in England takes ${most} at most in a statement.`,
      sheets > most && 'Pick fewer days, or leave notes out.',
      `The chronology and the list of papers come after it, ${count(attached, 'page')}. They go in with your other papers.`,
      'Rules change, so check with your tribunal.',
    ]
      .filter(Boolean)
      .join(' '),
  text: 'The words',
} as const;
