import type { CopyNaming } from '../../domain/share/copy.ts';
import type { RemarkKind, Share } from '../../domain/share/share.ts';
import { count } from './dates.ts';
import { documentsScreen } from './documents.ts';
import { fileWords } from './file-words.ts';

/** The words for giving someone a locked copy, for what was given, and for what comes back. */
export const shareWords = {
  title: 'Share a copy',
  lead: 'A locked file with the notes you pick. It opens in any browser, with six words.',
  make: 'Make a locked copy',
  everything: 'Everything, for the other parent',
  back: 'Read what came back',
  check: 'Check the fingerprint',
  given: 'What you gave, and to whom',
  none: 'Nothing yet. What you give is noted here, for you alone.',
  entry: ({ what, notes, leftOut, papers, naming }: Share) =>
    [
      whatWords(what),
      what === 'copy' && count(notes.length, 'note'),
      papers > 0 && count(papers, 'paper'),
      leftOut > 0 && `${leftOut} left out`,
      naming !== 'names' && namedBy[naming],
    ]
      .filter(Boolean)
      .join(', '),
  to: (name: string) => name || 'Someone',
  words: 'See its six words',
  openedAt: (address: string) => `It opens at ${address}.`,
  text: 'Read what they were given',
  notes: 'See the notes in it',
  choose: {
    title: 'What goes in?',
    to: 'Who is it for?',
    toHint: 'Only for your own list. Like Priya, advocate',
    whose: 'Whose notes?',
    sayWhose: 'Say whose notes go first.',
    which: 'Which notes?',
    any: 'All of them',
    kind: 'What kind?',
    person: 'With whom?',
    service: 'Of which service?',
    topic: 'About what?',
    term: 'Which term?',
    promise: 'Which promise?',
    promiseAlone: 'It goes with the note it was made in. No other promise of that note goes.',
    callBack: 'A call back',
    from: 'From (optional)',
    until: 'Up to (optional)',
    unread: 'We could not read that as a day.',
    notADay: 'One of the days you typed could not be read. Change it, or empty the box.',
    only: 'Only',
    onlyPage: 'Notes behind the page',
    onlyOpen: 'Notes with a promise still open',
    onlyNew: 'New since last time',
    naming: 'How are people named?',
    namings: {
      names: 'Names',
      roles: 'Roles',
      initials: 'Initials',
      none: 'No names at all',
    } satisfies Record<CopyNaming, string>,
    namesFound:
      'It changes the names of people you have added, or who said something. A name that is only in your words may stay. See it as they will first.',
    papers: 'Photos and files',
    papersIn: (papers: number, megabytes: string) => `Put them in: ${count(papers, 'file')}, ${megabytes}`,
    paperList: 'See each photo and file',
    papersNamed: 'The names of photos and files that are left out still show.',
    noPapers: 'A copy with other names has no photos or files in it.',
    going: (notes: number) => `${count(notes, 'note')} will go.`,
    goingAbout: (notes: number, about: string) => `${count(notes, 'note')} will go: ${about}.`,
    about: (notes: number, children: string) => `${notes} about ${children}`,
    never: 'Never in it: words just for you, notes your child said no to, and notes of social care or hurtful words.',
    notAsked: (notes: number) =>
      `${count(notes, 'note has', 'notes have')} your child’s words, and you have not noted if they agree.`,
    list: 'See each note',
    goes: 'Goes in',
    asked: 'Not asked',
    preview: 'See it as they will',
    lock: 'Lock it',
    nothing: 'No note fits that. Pick fewer things.',
  },
  lock: {
    title: 'Tell them these six words',
    lead: 'Say them by phone. Do not send them with the file.',
    have: 'I have the words',
    working: 'Locking the copy, then reading it back to be sure.',
    doing: {
      locking: (paper: number, papers: number) => `Locking paper ${paper} of ${papers}.`,
      reading: (paper: number, papers: number) => `Reading back paper ${paper} of ${papers}.`,
    },
    cancel: 'Stop',
    workingTitle: 'Locking the copy',
    notMadeTitle: 'The copy was not made',
    readyTitle: 'The copy is locked',
    ready: (notes: number, size: string) =>
      `${count(notes, 'note')}, ${size}, read back to the end. Once it is sent, you cannot take it back.`,
    leftOut: 'These papers do not open on this phone, so they are not in it:',
    how: (address: string) => `They open it at ${address} in any browser, or in the web page if you send that.`,
    message: (address: string) => `This file opens at ${address} with six words. I will tell you them.`,
    save: 'Save the locked file',
    send: 'Share the locked file',
    savePage: 'Save it as a web page',
    pageHint: (size: string) =>
      `The web page, a little over ${size}, opens by itself in a browser. Some email blocks it. Then send the locked file.`,
    noPageOf: 'It is too large for a web page that opens by itself. Send the locked file.',
    saved: 'Saved. It is where your phone keeps downloads.',
    sent: 'It was handed on.',
    noted: 'It is noted in your list.',
    notNoted: 'This phone could not note it in your list. Write these six words down, for they open the file.',
    noteAgain: 'Note it again',
    makingPage: 'Making the web page.',
    noPage: 'This phone could not make the web page. The locked file is still here. Save or share that.',
    stopped: 'It was not handed on. It is still here. Try again, or save it.',
    refused: 'This phone hands on no file like this. Save it, then attach it to a message.',
    full: 'This phone has no room for the file. Your notes are safe. Free some space, then try again.',
    'not-proved': 'The file did not read back as it should, so it was thrown away. Your notes are safe. Try again.',
    again: 'Try again',
    done: 'Done',
    fileName: (date: string) => `copy-${date}`,
  },
  hadWords: {
    told: (to: string) =>
      `You had six words for a file${to && ` for ${to}`}. It was not given yet. If you told them to someone, go on with the same six words.`,
    goOn: 'Go on with them',
    forget: 'Let them go',
  },
  handOver: {
    title: 'Everything, for the other parent',
    lead: 'One locked file. Once they bring it in, all of these notes are in their Marram too.',
    toHint: 'Only for your own list. Like Dad, or Gran',
    goes: (notes: number, papers: number, megabytes: string) =>
      papers === 0
        ? `${count(notes, 'note')} will go, with promises and people.`
        : `${count(notes, 'note')} will go, with promises, people and ${count(papers, 'paper')}, ${megabytes}.`,
    earlier: 'Each note goes with its earlier wordings.',
    stays: 'These stay here: words just for you, the bin, and notes your child said no to.',
    staysToo:
      'So does what you got ready for meetings. So do your list of what you gave, what came back, your page, and your name on it.',
    private: 'Notes of social care and hurtful words',
    privateIn: (notes: number) => `Put them in: ${count(notes, 'note')}`,
    privateOut: 'They stay here unless you put them in.',
    ownPhone: 'For a second phone of your own, make a backup. It holds all of it.',
    how: (address: string) =>
      `They open Marram at ${address}, go to More and “Bring notes in”, and choose the file. They see what is in it first.`,
    message: (address: string) =>
      `This file is for Marram, at ${address} under More, “Bring notes in”. I will tell you its six words.`,
    nothing: 'There is no note to hand over yet.',
    fileName: (date: string) => `everything-${date}.age`,
  },
  note: {
    ask: 'Did you give it to someone?',
    to: 'Who did you give it to?',
    keep: 'Note it in my list',
    kept: 'Noted. Only you see the list.',
  },
  fingerprint: {
    title: 'The fingerprint',
    lead: 'A short number that stands for all your notes as they are now.',
    now: 'Now',
    before: (date: string) => `When you gave something on ${date}`,
    proves: 'If you gave it to someone earlier, it shows that no note from before then was changed or taken out.',
    not: 'It does not show that a note is true, or when it was written. With no number given earlier, it shows nothing.',
    papers: 'It is about your words. It says nothing of what is in photos and files.',
    holds: 'All that was there then is still there, just as it was.',
    joined: 'All that was there then is still there, just as it was. Older things have come in since.',
    more: 'Older things have come in since then, so this number can not be checked any more.',
    fewer:
      'Less is here than then. If you emptied the bin since, that is why. This number can not be checked any more.',
    changed: 'Something that was there then is not as it was. That can be a lost note, or a change of clock.',
    type: 'Check a number someone has',
    box: 'The number on their paper',
    found: (date: string) => `This is the number from ${date}.`,
    foundNow: 'This is the number of your notes as they are now.',
    unknown: 'This is not a number from your list, nor the one of now. Look at it again.',
  },
  helpBack: {
    title: 'Read what came back',
    lead: 'The file your helper sent you. You look at each thing, and nothing changes in your notes.',
    choose: 'Choose the file',
    from: (by: string) => `From ${by || 'your helper'}`,
    count: (remarks: number) => count(remarks, 'thing'),
    keep: 'Keep it beside the note',
    kept: 'Kept beside the note',
    skip: 'Leave it out',
    open: 'Open the note',
    gone: 'The note it is about is not here.',
    aboutPromise: (promise: string) => `About the promise: ${promise}`,
    useLine: 'Use it as the line on the page',
    used: 'If this note is on the page, this is its line.',
    done: 'Done',
    none: 'There is nothing in this file.',
    beside: 'What others wrote',
    remove: 'Take it away',
  },
  remarks: {
    comment: 'A comment',
    question: 'A question to ask',
    matters: 'This matters',
    headline: 'A shorter line',
    correction: 'Something to put right',
  } satisfies Record<RemarkKind, string>,
  ask: { ...fileWords, choose: 'Choose the file' },
  problems: {
    'wrong-words': 'These words do not open this file. Look at them again, or ask for them once more.',
    'not-a-backup': 'This is not a file of this kind. Choose another file.',
    newer: 'A newer Marram made this file. Load this page again, then open it.',
    'cut-short': 'The end of this file is missing. Ask for it to be sent again.',
    damaged: 'This file was damaged on its way. Ask for it to be sent again.',
    unreadable: 'This device could not read the file. Choose it again.',
    'not-ours': 'This help is about a copy that is not in your list. It may belong to another family.',
  },
} as const;

const namedBy = {
  roles: 'people by their roles',
  initials: 'people by their initials',
  none: 'no names',
} satisfies Record<Exclude<CopyNaming, 'names'>, string>;

function whatWords(what: Share['what']): string {
  if (what === 'copy') return 'A locked copy';
  if (what === 'everything') return 'Everything';
  return what === 'page' ? 'The page' : documentsScreen.names[what];
}
