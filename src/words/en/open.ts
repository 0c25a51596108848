import { count } from './dates.ts';
import { shareWords } from './share.ts';

/** The words for whoever was given a copy and opens it: an advocate, a grandparent, the other parent. */
export const openWords = {
  title: 'Open a copy',
  theChild: 'the child',
  /** Told apart by the first word, as children are. */
  childNumbered: (number: number) => `${['First', 'Second', 'Third', 'Fourth', 'Fifth'][number - 1] ?? number} child`,
  theParent: 'the parent',
  family: 'The family',
  lead: 'Someone gave you a locked file. It opens here, on this device. Nothing is sent, and nothing of it is stored.',
  words: 'They will tell you six words, by phone or in person.',
  /** What a copy as a web page says until it has opened. */
  meanwhile: 'This page is opening. If nothing more comes, it did not arrive whole. Then ask for it again.',
  /** Beneath "Opening the file": how much of it was read. */
  opening: (read: string, all: string) => `Trying the words, then reading the file: ${read} of ${all}.`,
  stop: 'Stop',
  stopped: 'Stopped. Nothing was kept.',
  tabs: {
    history: 'History',
    promises: 'Promises',
    people: 'People',
    papers: 'Papers',
    words: 'Their words',
    documents: 'To print',
    help: 'Help back',
  },
  tabsLabel: 'Parts of the copy',
  preview: 'This is what they will see.',
  back: 'Back',
  close: 'Close the copy',
  holds: (notes: number, made: string) => `${count(notes, 'note')}, copied on ${made}.`,
  notRead: (lines: number) =>
    `${count(lines, 'thing')} in it ${lines === 1 ? 'is' : 'are'} from a newer Marram and can not be shown here. Open it in a newer one.`,
  proof: {
    holds: (number: string) => `Each note is one of those under the fingerprint ${number}.`,
    broken: (number: string) => `Not each note here is one of those under the fingerprint ${number}. Ask about it.`,
    unchecked: (number: string) => `This app can not read all of it, so the fingerprint ${number} can not be checked.`,
    missing: 'There is no fingerprint in this copy, and there should be one. Ask about it.',
    none: 'Names were changed in this copy, so there is no fingerprint.',
    means:
      'It shows that this file fits its own number. Someone who made the file could have made both anew. It does not show that the notes are true.',
    earlier:
      'A number from before, on a page or with a copy, shows more. It shows that no note from then was changed since. The family can check it in their own app.',
  },
  printLead: 'Each is made from the notes in this copy. Pick one to see it first.',
  page: 'The one-page history',
  pageAbout: 'A page of these notes, as the app would choose them.',
  noPapers: 'There are no photos or files in this copy.',
  notInside: 'This one is not in the copy. Only its name is.',
  remark: {
    title: 'Help with this',
    what: 'What would you like to add?',
    kinds: shareWords.remarks,
    box: 'Your words',
    add: 'Add it',
    remove: 'Take it out',
  },
  help: {
    title: 'Help back',
    lead: 'What you added goes back as one locked file. The same six words open it.',
    none: 'You have added nothing yet. Open a note or a promise, and add to it there.',
    begun: (places: number) =>
      `You began to write beside ${count(places, 'thing')} and did not tap “Add it”. What you wrote is still there.`,
    by: 'Your name, as they know you',
    count: (remarks: number) => `You added ${count(remarks, 'thing')}.`,
    save: 'Save the file',
    send: 'Share the file',
    saved: 'Saved. It is in your downloads. Now send it to them.',
    sent: 'It was handed on.',
    stopped: 'It was not handed on. What you added is still here. Try again, or save the file.',
    refused: 'This device hands on no file like this. Save the file, then attach it to a message.',
    isSaved: 'All that you added is saved or sent.',
    lost: 'What you added is only here. Save the file before you close this.',
    fileName: (date: string) => `help-${date}.age`,
    failed: 'This device could not make the file. What you added is still here. Try again.',
  },
} as const;
