import { count } from './dates.ts';
import { fileWords } from './file-words.ts';

/** The words of backups: making one, checking one, and what a restored one holds. */
export const backupWords = {
  title: 'Backup',
  lead: 'A backup is one locked file with all you have kept, words just for you too. Keep it somewhere other than this phone. For someone else, share a copy.',
  never: 'There is no backup yet. If this phone is lost, the notes are lost.',
  notKnown:
    'There is a backup. This phone’s date was wrong for a while, so we can’t tell what is new since. Make another to be sure.',
  last: (when: string, notes: number, isMore: boolean) => `Last backup ${when}. ${since(notes, isMore)}`,
  today: 'today',
  daysAgo: (days: number) => (days === 1 ? 'yesterday' : `${days} days ago`),
  make: 'Make a backup',
  check: 'Check a backup opens',
  checkDetail: 'Nothing is changed',
  restore: 'Restore a backup',
  restoreDetail: 'You see what is in it first',
  safe: 'This phone has agreed to keep your notes.',
  notSafe: 'This phone may clear notes if it runs out of space. Make backups.',
  askPhone: 'Ask it to keep them',
  madeUp: 'These notes are made up, so there is nothing to back up.',
  making: {
    wordsTitle: 'Six words open it',
    wordsLead: 'Write these down. They are shown once. Without them nobody can open the file, not us either.',
    wordsKeep: 'Keep the words apart from the file.',
    have: 'I have the words',
    checkTitle: 'Check your words',
    checkLead: 'Look at your paper, not at this phone.',
    which: (number: number) => `What is word ${number}?`,
    notThat: 'That is not the word. Look again, or see the words once more.',
    seeAgain: 'See the words once more',
    go: 'Make the file',
    large: (size: string) =>
      `This backup is large, about ${size}. This browser has to hold all of it at once and may stop half way. Your notes stay safe. Close other apps first.`,
    working: 'Making the file, then reading it back to be sure.',
    soFar: (megabytes: number) => `${megabytes} MB so far.`,
    full: 'This phone has no room for the file. Your notes are safe. Free some space, then try again.',
    'not-proved': 'The file did not read back as it should, so it was thrown away. Your notes are safe. Try again.',
    again: 'Try again',
    madeTitle: 'The backup is made',
    made: 'It was read back to the end, and all of it is there.',
    madeInPart: 'It was read back to the end. Some of what you kept may not be in it. Keep any older backup.',
    notWhole: (records: number) =>
      records === 1
        ? '1 record here is damaged or not as Marram left it, so it may not be in the file.'
        : `${count(records, 'record')} here are damaged or not as Marram left them, so they may not be in the file.`,
    papersLeftOut: 'These papers do not open on this phone, so they are not in it.',
    save: 'Save to this phone',
    send: 'Send to myself',
    isItThere: 'Look in your downloads. Is the file there?',
    isThere: 'Yes, it is there',
    saveAgain: 'No. Save it again',
    saved: 'The file is in your downloads. Copy it to another place too.',
    sent: 'The file was handed on.',
    stopped: 'The file was not handed on. It is still here. Try again, or save it.',
    refused: 'This phone hands on no file like this. Save it, then attach it to a message.',
    done: 'Done',
    fileName: (date: string) => `notes-${date}.age`,
  },
  ask: { ...fileWords, choose: 'Choose the backup file' },
  problems: {
    'wrong-words': 'These words do not open this file. Nothing was changed. Look at them again.',
    'not-a-backup': 'This is no backup that Marram made. Nothing was changed. Choose another file.',
    newer: 'A newer Marram made this file. Nothing was changed. Update Marram, then open it again.',
    'cut-short': 'The end of this file is missing. Nothing was changed. Use another copy of it.',
    damaged: 'This file was damaged on its way. Nothing was changed. Use another copy of it.',
    unreadable: 'This phone could not read the file. Nothing was changed. Choose it again.',
    full: 'This phone has no room for what is in the backup. Nothing was changed. Free some space, then try again.',
  },
  checked: {
    title: 'This backup opens',
    holds: (notes: number, papers: number) =>
      papers === 0
        ? `It holds ${count(notes, 'note')}.`
        : `It holds ${count(notes, 'note')} and ${count(papers, 'paper')}.`,
    made: (date: string) => `It was made on ${date}.`,
    whole: 'It was read to its end. Nothing on this phone was changed.',
    another: 'Check another',
  },
  extra: (privateNotes: number, papers: number) =>
    [
      privateNotes > 0 ? `Words just for you on ${count(privateNotes, 'note')}.` : '',
      papers > 0 ? `${count(papers, 'paper')}.` : '',
    ]
      .filter(Boolean)
      .join(' '),
} as const;

function since(notes: number, isMore: boolean): string {
  if (notes > 0) return `${count(notes, 'note')} since.`;
  return isMore ? 'No notes since, but something else is new.' : 'Nothing new since.';
}
