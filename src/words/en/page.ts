import type { Nation } from '../../domain/child.ts';
import type { Audience } from '../../domain/page/audiences.ts';
import type { PageWords } from '../../domain/page/page-words.ts';
import { callsInWords } from './calls.ts';
import { capital, count, dates, listOf, possessive } from './dates.ts';

/** The words a page prints, past tense and plain: what happened, when, and how we know. */
export function pageWords(child: string): PageWords {
  return {
    dates,
    child,
    title: (name, audience) => `${capital(name)}: ${audience === 'tribunal' ? 'parent’s record' : 'a short history'}`,
    fileName: (initials, date) => `Short history ${initials} ${date}`,
    heading,
    sections,
    ourView: 'Our view',
    inShort: {
      wentWell: (what, date) => `What went well, ${date}: ${what}`,
      plan: (title, date) => `Newest plan, ${date}: ${title}.`,
      diagnosed: (name, condition, date) => `${capital(name)} was diagnosed with ${condition} in ${date}.`,
      diagnosis: (title, date) => `Our note of ${date} has “${title}”.`,
      ask: 'What would help most',
    },
    said,
    involved,
    happened,
    worked: { helped: (name) => `${name} helped.` },
    day: { effect: (of, what) => `${of}: ${what}` },
    agreed,
    sources,
    shortForms: { full: shortForms, line: (spelt) => `Short forms. ${spelt.join('; ')}.` },
    fingerprint: (number) => `Fingerprint of our record today: ${number}.`,
    foot: (by, audience) => ({
      facts:
        'Facts come from our dated records, with the source in brackets. “Our view” marks opinion. We can show you the full record.',
      private: 'Private: about a child.',
      keep:
        audience === 'tribunal' ? 'Please keep this safe.' : `Please keep this safe and ask ${by} before you share it.`,
    }),
    reasons,
    someone: 'someone',
    sibling: 'a brother or sister',
    family: 'us',
  };
}

/** Written as they stand in a sentence. What everyone knows, such as GP, is not among them. */
const shortForms: PageWords['shortForms']['full'] = {
  ALN: 'additional learning needs',
  ASN: 'additional support needs',
  CAMHS: 'child and adolescent mental health services',
  CSP: 'co-ordinated support plan',
  DLA: 'Disability Living Allowance',
  EBSA: 'emotionally based school avoidance',
  EHC: 'education, health and care',
  EHCP: 'education, health and care plan',
  EOTAS: 'education otherwise than at school',
  EP: 'educational psychologist',
  EWO: 'education welfare officer',
  IDP: 'individual development plan',
  IEP: 'individual education plan',
  LSA: 'learning support assistant',
  OT: 'occupational therapy',
  PDA: 'pathological demand avoidance',
  SALT: 'speech and language therapy',
  SEMH: 'social, emotional and mental health',
  SENCO: 'special educational needs co-ordinator',
  SENCo: 'special educational needs co-ordinator',
  SENDIASS: 'the local advice service for families',
  SLT: 'speech and language therapy',
  TA: 'teaching assistant',
};

const sections: PageWords['sections'] = {
  inShort: 'In short',
  said: (name) => `What ${name} has said`,
  shown: (name) => `What ${name} has shown us`,
  involved: 'Who has been involved',
  happened: 'What has happened',
  calls: 'Calls',
  agreed: (since) => (since ? `What was agreed, since ${since}` : 'What was agreed'),
  worked: 'What has worked, and who helped',
  day: (name) => `What a day is like for ${name}`,
  papers: 'Papers we can show',
  help: {
    'someone-new': 'What would help now',
    school: 'What would help in school',
    health: 'What would help from you',
    council: 'What we are asking for',
    'social-care': 'What we ask for help with',
    tribunal: 'What we are asking for',
    advocate: 'What would help now',
  },
  questions: 'Questions for this meeting',
};

const PRIMARY_CLASSES = 7;

function className(number: number, nation: Nation = 'england'): string {
  if (nation === 'scotland') return number < PRIMARY_CLASSES ? `P${number + 1}` : `S${number + 1 - PRIMARY_CLASSES}`;
  if (nation === 'northern-ireland') return number < PRIMARY_CLASSES ? `P${number + 1}` : `Year ${number + 1}`;
  return number === 0 ? 'Reception' : `Year ${number}`;
}

const happened: PageWords['happened'] = {
  times: (times, what) => `${count(times, 'time')} that month: ${what.replace(/\.$/, '')}.`,
  otherwise: (whose) => `Seen differently by ${listOf(whose)}.`,
  withdrawn: 'Withdrawn later.',
  agreed: (what) => `Agreed: ${what}`,
  stillMatters: {
    'first-raised': 'Still matters: our earliest note.',
    'first-asked': 'Still matters: first request for help.',
    'first-service': 'Still matters: first note of this service.',
    'promise-past': 'Still matters: its promise is past its date.',
  },
  alt: (events, from, to) =>
    `Timeline picture from ${from} to ${to}. ${count(events, 'numbered event')}, listed in words below.`,
};

const agreed: PageWords['agreed'] = {
  total: (total, ours) => {
    const whose = total === 1 ? ', and it is ours' : `, ${ours} of them ours`;
    return `${count(total, 'thing')} agreed${ours > 0 ? whose : ''}.`;
  },
  states: {
    done: 'done',
    'done-late': 'done late',
    partly: 'partly done',
    'not-done': 'not done',
    past: 'past its date',
    'due-soon': 'not due yet',
    'not-due': 'not due yet',
    'no-date': 'with no date',
    changed: 'changed or closed',
    'no-longer-needed': 'changed or closed',
    'they-say-done': 'said to be done, not seen',
    'no-outcome': 'no outcome known',
  },
  state: (number, state) => {
    const what = agreed.states[state];
    return count(number, what, state === 'past' ? 'past their date' : what);
  },
  pastTheirDate: (told, all) => {
    if (told < all) return told === 1 ? 'One past its date:' : 'Some past their date:';
    return told === 1 ? 'Past its date:' : 'Past their date:';
  },
  past: (what, who, due) => `${what}${who ? ` (${who})` : ''}, by ${due}.`,
  line: (states) => `${states.join(', ')}.`,
  calls: callsInWords,
};

const sources: PageWords['sources'] = {
  letter: (date) => `letter, ${date}`,
  email: (date) => `email, ${date}`,
  report: (date) => `report, ${date}`,
  records: (date) => `records, ${date}`,
  register: 'register',
  plan: 'plan',
  told: (by) => `told to us by ${by}`,
  ours: 'our note',
  several: 'our notes',
  sameDay: 'our note, same day',
  changed: (on) => `our note, changed ${on}`,
  daysLater: (days) => `our note, ${count(days, 'day')} later`,
  memory: 'from memory',
};

const READERS: Readonly<Record<Audience, string>> = {
  'someone-new': 'For someone new.',
  school: 'For school.',
  health: 'For health staff.',
  council: 'For the council.',
  'social-care': 'For social care.',
  tribunal: 'For the tribunal.',
  advocate: 'For our advocate.',
};

const heading: PageWords['heading'] = {
  about: ({ child, age, year, setting }) => {
    const parts = [age === undefined ? '' : `age ${age}`, year ?? ''].filter(Boolean).join(', ');
    if (!parts && !setting) return '';
    return `${[capital(child), parts].filter(Boolean).join(', ')}${setting ? `${parts ? '. ' : ', '}${setting}` : ''}.`;
  },
  schoolYear: className,
  reader: (reader) => `For ${reader}.`,
  anyone: (audience, nation) =>
    audience === 'council' && nation === 'northern-ireland' ? 'For the Education Authority.' : READERS[audience],
  meeting: (date) => `Meeting on ${date}.`,
  prepared: ({ name, is, child }, date) => {
    const who = name ? `${name}${is ? `, ${possessive(child)} ${is}` : ''},` : 'the family';
    return `Prepared by ${who} on ${date}.`;
  },
  minutes: (minutes) => `About ${count(minutes, 'minute')} to read.`,
};

const said: PageWords['said'] = {
  exact: (child) => `${capital(possessive(child))} own words, written down.`,
  close: (child) => `Close to ${possessive(child)} own words.`,
  shown: (child) => `What ${child} did, written down.`,
  mixed: (child) => `${capital(possessive(child))} own words, or close to them.`,
  worried: (child, date, shown) => {
    const what = `${child} ${shown ? 'did' : 'said'} something that made us worry about safety.`;
    return date ? `On ${date} ${what}` : capital(what);
  },
  contact: (who, date) => `We spoke with ${who} on ${date}.`,
  more: (child) => `${capital(child)} has said more, which we can tell you in person.`,
  inPerson: 'We can tell you more in person.',
};

const involved: PageWords['involved'] = {
  people: (post, people) => `${post}: ${people} people`,
  one: (post, name) => `${post}: ${name}`,
  solid: 'From first note to last.',
  striped: 'Striped bars: waiting.',
  inOrder: (post, names, nobody) =>
    names.length > 0
      ? `${post}, in order: ${names.join(', ')}${nobody ? `; ${nobody}` : ''}.`
      : `${post}: ${nobody ?? 'nobody'}.`,
  gap: (from, to) => `none named ${from} to ${to}`,
  years: (spans) => {
    const years = spans.map(
      ({ from, to, waiting }) => `${waiting ? 'waiting ' : ''}${from === to ? from : `${from} to ${to}`}`,
    );
    return [...new Set(years)].join(', ');
  },
  alt: (rows, from, to) =>
    `Picture of who was involved from ${from} to ${to}. ${count(rows, 'row')}, named beside each bar.`,
};

const reasons: PageWords['reasons'] = {
  chosen: 'You chose it',
  'first-raised': 'It is among the earliest of your notes',
  'first-asked': 'It looks like the first time you asked for help',
  'newest-change': 'It is the newest change',
  'newest-asked': 'It looks like the newest time you asked for help',
  'first-service': 'It is the first time with this service',
  year: 'It stands for its year',
  'promise-past': 'A promise from it is past its date',
  'promise-done': 'A promise from it was kept',
  written: 'It is in writing',
  recent: 'It is recent',
  'first-words': 'They are the first words you kept',
  'newest-words': 'They are the newest words you kept',
  'between-words': 'They show the time between',
  'opens-well': 'A page opens best with something that went well',
  'past-its-date': 'Its date has passed, and no outcome is noted',
  'day-at-home': 'It is one of the newest notes of home',
  'can-be-shown': 'It is one of the newest papers that you could show',
  decision: 'It is a decision or a formal step',
  diagnosis: 'It is about a diagnosis',
  safety: 'It is about safety',
  'school-change': 'It is a change of school, class or person',
  result: 'It is a report or an assessment',
  helped: 'It shows what helped',
  number: 'It has a number and a paper behind it',
  asked: 'You asked for something',
  disagreed: 'People saw it differently',
  setback: 'It is something that was hard',
  'about-decision': 'It is about a decision',
  'about-diagnosis': 'It is about a diagnosis or the wait for one',
  'about-assessment': 'It is about an assessment',
  'about-plan': 'It is about a plan and what was put in place',
  'about-safety': 'It is about safety',
  'about-school-change': 'It is about a change at school',
  'about-asked-for-help': 'It is about help for the family',
  'about-attendance': 'It is about time in school',
  'about-sleep': 'It is about sleep',
  'about-eating': 'It is about eating',
  'about-noise': 'It is about noise and the senses',
  'about-communication': 'It is about speech and language',
  'about-learning': 'It is about learning in class',
  'about-behaviour': 'It is about how hard days look',
  'about-health': 'It is about health',
  'about-family': 'It is about the family',
  'about-money': 'It is about money',
  'about-transport': 'It is about getting there',
};
