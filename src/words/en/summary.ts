import type { Nation } from '../../domain/child.ts';
import type { Audience } from '../../domain/page/audiences.ts';
import type { CalmOffer } from '../../domain/page/calm-words.ts';
import type { Naming } from '../../domain/page/naming.ts';
import type { HardWords, Length, LineSection } from '../../domain/page/plan.ts';
import { capital, count } from './dates.ts';

/** What readers are called where the family lives. */
function audienceName(audience: Audience, nation: Nation = 'england'): string {
  if (audience === 'council') return COUNCILS[nation];
  return AUDIENCES[audience];
}

const AUDIENCES: Readonly<Record<Exclude<Audience, 'council'>, string>> = {
  'someone-new': 'Someone new',
  school: 'School',
  health: 'Health',
  'social-care': 'Social care',
  tribunal: 'Tribunal',
  advocate: 'Advocate',
};

/** Who decides on a plan of support: EHC plan, individual development plan, co-ordinated support plan, statement. */
const COUNCILS: Readonly<Record<Nation, string>> = {
  england: 'Council (EHC)',
  wales: 'Council (IDP)',
  scotland: 'Council (CSP)',
  'northern-ireland': 'Education Authority',
};

/** The words of the screens that make a page. What the page itself prints is in `page.ts`. */
export const summaryWords = {
  title: 'Summary',
  lead: 'A page of history for anyone new. You choose what is on it, and you read it before anyone else does.',
  few: (notes: number) =>
    notes === 0
      ? 'You have no notes yet. A page needs something to stand on.'
      : `You have ${count(notes, 'note')} so far. You can still make a page. It will be short, and that is fine.`,
  others: 'Other documents',
  share: 'Share a locked copy',
  make: 'Make one',
  addNote: 'Add a note',
  steps: {
    title: 'Make a page',
    lead: 'Four steps, in any order. What you do is kept.',
    who: 'Who is it for?',
    check: 'Check what is in it',
    asks: 'What would help, and your questions',
    read: 'Read it, then print',
    picked: (lines: number) => `${count(lines, 'thing')} picked`,
    askCount: (asks: number, questions: number) => `${count(asks, 'ask')}, ${count(questions, 'question')}`,
    readIt: 'Read it',
    child: (child: string) => `Say what people like about ${child}. It goes first.`,
  },
  who: {
    child: 'Which child is it about?',
    title: 'Who is it for?',
    audience: 'Who will read it?',
    audiences: audienceName,
    audienceHint: 'Each page has more of what they look for. Your choices are kept for each.',
    naming: 'How are people named?',
    namingHint: 'This changes names in your notes on this page. Your notes stay as they are.',
    namings: { names: 'Names', roles: 'Roles, not names', initials: 'Initials' } satisfies Record<Naming, string>,
    reader: 'Their name and role, as you would like it printed (optional)',
    readerHint: 'Like Ms Okafor, new SENCO',
    meeting: 'When is the meeting? (optional)',
    meetingHint: 'Like 24 November',
    unread: 'We can’t read this date yet. It will not be on the page.',
    length: 'How long?',
    lengths: { '1': '1 page', '2': '2 pages', large: 'Large print' } satisfies Record<Length, string>,
    fingerprint: 'Fingerprint',
    fingerprintHint: 'A number that shows later that no note was changed or taken out.',
    fingerprintOn: 'Print it at the foot',
    done: 'Done',
  },
  private: {
    title: 'Private and hard things',
    putOn: (notes: number) => `In: ${count(notes, 'private note')} you put on by hand.`,
    printed: (notes: number) => `In: hard words from ${count(notes, 'note')}, for you said print.`,
    inPerson: (notes: number) => `Out: hard words from ${count(notes, 'note')}. It says you can tell them in person.`,
    hardOut: (notes: number) => `Out: hard words from ${count(notes, 'note')}.`,
    staysIn: (notes: number) => `Out: ${count(notes, 'note')} of social care or hurtful words.`,
    refused: (notes: number) => `Out: ${count(notes, 'note')} your child said no to.`,
    thing: (date: string, line: string) => (line ? `${capital(date)}: ${line}` : capital(date)),
    justForYou: 'Out, always: words just for you.',
  },
  check: {
    title: 'Check what is in it',
    lead: 'Each line says why it was picked. Take out what you do not want.',
    fits: 'It fits on one page.',
    fitsMore: (length: string) => `It fits: ${length}.`,
    tooLong: (lines: number) =>
      `It is about ${count(lines, 'line')} too long. Take something out, or let it run to 2 pages.`,
    two: 'Let it run to 2 pages',
    words: (words: number) => count(words, 'word'),
    cuts: 'Left out to fit:',
    putOn: 'Put it on the page',
    said: (child: string) => `What ${child} has said`,
    events: 'What has happened',
    helped: 'What has worked, and who helped',
    on: 'On the page',
    newSince: (reader: string, notes: number) =>
      `New since you last gave ${reader} something: ${count(notes, 'note')} not on it`,
    why: (reason: string) => `Why: ${reason}.`,
    stillMatters: (reason: string) => `It is old and still matters. Why: ${reason}.`,
    together: {
      run: (notes: number) => `This line counts ${count(notes, 'note')} with one title in one month.`,
      same: (notes: number) => `This line stands for ${count(notes, 'note')} that tell of the same thing.`,
    },
    open: 'Open the note',
    change: 'Change this line',
    line: 'Your own line, in a few words',
    lineHint: 'Past tense, what happened. Leave it empty to use the note’s own.',
    keepLine: 'Use this line',
    others: 'Also on the page',
    parts: {
      'in-short': 'In short',
      agreed: 'Past its date',
      day: 'A day at home',
      papers: 'Papers we can show',
    } satisfies Record<LineSection, string>,
    inPart: (part: string, line: string) => `${part}: ${line}`,
    notPicked: 'Notes that were not picked',
    othersLead: 'Tap to put one on the page.',
    left: 'You left these out',
    putBack: 'Put it back',
    about: (what: string) => `: ${what}`,
    part: 'Which words?',
    hardTitle: 'Words that are hard to hear',
    hardLead: 'You choose each time. Until you do, the words stay out.',
    hardDate: (date: string) => `What to do with the words of ${date}?`,
    see: 'See the words',
    hard: {
      print: 'Print the words',
      'in-person': 'Say “we can tell you in person”',
      'leave-out': 'Leave it out',
    } satisfies Record<HardWords, string>,
    no: 'A note that your child said no to sharing is never on a page. You may still need to tell someone. You can do that in your own words.',
  },
  asks: {
    title: 'What would help, and your questions',
    asksTitle: 'What would help now?',
    asksLead: 'Up to three. The first one also goes at the top.',
    ask: (number: number) => `What would help, number ${number}`,
    questionsTitle: 'Your questions',
    questionsLead: 'Up to three that can be answered in the room.',
    question: (number: number) => `Question ${number}`,
    starters: 'Starters',
    askStarters: ['One person to contact', 'A date for ', 'A copy of '],
    promiseStarter: (what: string) => `A date for: ${what}`,
    questionStarters: ['Who is our one person to contact?', 'When will it be reviewed?', 'May we have a copy?'],
    up: 'Move up',
    long: 'This is long for the page. Ten words or fewer read best.',
  },
  read: {
    title: 'Read it, then print',
    making: 'Making the page.',
    picture: 'How it will print',
    text: 'The words on the page',
    print: 'Print or save as PDF',
    hint: 'To save it as a file, choose PDF where the printer is chosen.',
    calm: 'A word that may sound like blame',
    calmFound: (word: string) => `It has “${word}”.`,
    offers: {
      count: 'You could give a number: “on 3 of 9 weeks”.',
      dates: 'You could give dates: “We have not had a reply to our emails of 3 and 10 May.”',
      told: 'You could say what you were told, and when: “We were told one thing on 3 May and another on 10 May.”',
      'leave-out': 'You could leave it out, or keep it under Just for you.',
      'would-help': 'You could turn it into an ask: “What would help now is …”',
      'date-passed': 'You could say: “The date has passed.”',
      plain: 'You could write it plainly, without capitals or extra marks.',
    } satisfies Record<CalmOffer, string>,
    keepAsIs: 'Keep it as it is',
    otherWays: {
      title: 'Send it another way',
      lead: 'The same words. Nothing is sent until you send it.',
      kind: 'What kind of file?',
      kinds: { pdf: 'PDF', word: 'Word', web: 'Web page', sheet: 'Spreadsheet' },
      save: 'Save the file',
      share: 'Share the file',
      copy: 'Copy the words',
      nothing: 'Nothing happened?',
      instead: 'Save it instead',
      making: 'Making the file…',
      copied: 'Copied. Now paste the words where you want them.',
      saved: 'Saved. It is where this device keeps downloads.',
      missing: (signs: string) => `These signs are empty boxes in the PDF: ${signs}. Print it, or save it for Word.`,
      'not-copied': 'This device did not copy the words. The page is as it was. Save the file instead.',
      'not-made': 'This device did not make the file. The page is as it was. Try it again.',
    },
    pageOf: (sheet: number, all: number) => `Page ${sheet} of ${all}.`,
    big: 'Make it bigger',
    small: 'Make it smaller',
  },
} as const;
