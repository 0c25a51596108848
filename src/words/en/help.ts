import type { HelpLine } from '../../domain/nations/help-lines.ts';
import { possessive } from './dates.ts';

/** The words of help: lines to call, how the app works, and what it can't do. */
export const helpWords = {
  care: {
    title: (child: string) => `${child} said something hard to hear`,
    titleYou: 'That sounds very heavy',
    right: 'You were right to write it down.',
    call999: 'Call 999 or go to A&E now if:',
    hurt: (child: string) => `${child} is hurt, or could be hurt very soon`,
    unsafe: (child: string) => `you cannot keep ${child} safe`,
    call111: (line: HelpLine) =>
      `Call ${line.number}${line.choose === 'mental-health' ? ' and choose the mental health option' : line.choose === 'press-2' ? ' and press 2' : ''} if:`,
    callLine: (line: HelpLine) => `Call ${line.name}, ${line.number}, if:`,
    advice: 'you need advice today, by day or by night',
    talk: 'To talk it through:',
    someone: 'If someone may have hurt your child:',
    forYou: 'For you:',
    always: 'any time',
    exactWords: (child: string) => `Write ${possessive(child)} exact words. Try not to ask leading questions.`,
    matched: 'This phone saw some words in your note. It does not know what they mean. It has told no one.',
    close: 'Close',
    never: 'Do not show this again',
  },
  now: {
    title: 'Help now',
    lead: 'You do not have to be sure. You can call.',
    child: 'For your child',
    you: 'For you',
    checked: (date: string) => `Numbers checked on ${date}.`,
    nobody: 'Nobody reads what you write here. Marram has told no one.',
    danger: 'In danger now',
    adviceToday: 'Advice today, by day or by night',
    careLabel: 'After hard words, show these numbers',
    careOn: 'Yes',
    careOff: 'No',
  },
  how: {
    title: 'How this works',
    answers: [
      [
        'What do I write?',
        'Anything that happened. One line is enough. You can add who, when and the rest later, or never. Write the good things too: what helped, and who did it.',
      ],
      [
        'Why exact words?',
        'Words written down the same day are hard to argue with. If you remember roughly, say so with “Close to it”. Marram keeps what you type letter for letter. It never corrects your spelling.',
      ],
      [
        'What if I don’t know the date?',
        'Type what you know: “spring 2019”, “Year 3 autumn term”, “mar 24”. Marram reads it back to you. “Not sure” is a fine answer.',
      ],
      [
        'What is a promise?',
        'Anything someone said they would do. Keep it, and tick it off when it happens. Promises that were kept count as much as the others. So do your own.',
      ],
      [
        'Who can see my notes?',
        'You, and anyone who can open this phone. Turn the lock on, and they need your passphrase too. There is no account and no copy anywhere else. Nothing is sent unless you print it or share it yourself.',
      ],
      [
        'How do I save a copy?',
        'Go to More, then Backup. It makes one locked file, which six words open. Keep it somewhere other than this phone. “Take everything with you” makes an open one: a zip that opens anywhere. Keep that safe too. Anyone who has it can read it.',
      ],
      [
        'What if I lose this phone?',
        'Notes live only on this phone. If it is lost and you have no copy, they are gone. Take a copy now and then.',
      ],
      [
        'How do I share?',
        'Make the page, read it, then print it or save it as a PDF. You can hand it over or send it yourself. What you write under “Just for you” is never part of it.',
      ],
      ['Can it record a meeting?', 'Marram does not record sound. Ask before you record anyone.'],
    ] as readonly (readonly [string, string])[],
  },
  privacy: {
    title: 'Your privacy',
    promise: [
      'What you write stays on this phone.',
      'You have no account here. We have no copy and cannot read it.',
      'Nothing leaves this phone unless you share it.',
    ],
    limitsTitle: 'What this cannot do',
    limits: [
      'Until you turn the lock on, anyone who can open this phone can open your notes. The key lies next to them.',
      'A lock does not stop someone who makes you open it, or who watches you type. Nor does it stop spying software.',
      'If you lose both your passphrase and your recovery sheet, nobody can open your notes.',
      'The phone’s own backup may hold a copy of the app’s files.',
      'Your keyboard and its microphone belong to Apple or Google. They may send your voice away. You can change that in the phone’s settings.',
      'A page you have printed or sent cannot be called back.',
      'If the phone is lost or cleared, the notes are gone, unless you took a copy.',
    ],
    checkTitle: 'How anyone can check',
    check: [
      'Put the phone in flight mode. Everything still works.',
      'The browser itself is told to let no page of Marram send anything. Open the developer tools and look at the network list: it stays empty.',
      'All of the code is open to read.',
    ],
    notes: 'Notes of a child are private. If a child is old enough, ask them too.',
  },
} as const;
