/** Why the app can't go on here, in place of every screen. */
export const stoppedWords = {
  unavailable: {
    title: 'Marram can’t keep notes here',
    body: 'This browser, or this private window, gives no place to keep notes. Open Marram in an ordinary window of Safari, Chrome or Firefox. On an iPhone in Lockdown Mode, leave Marram out of it: tap the page menu, then turn Lockdown Mode off for this site.',
  },
  insecure: {
    title: 'Marram can’t keep notes here',
    body: 'This address is not safe enough to keep notes. Open Marram at an address that begins with https.',
  },
  newer: {
    title: 'A newer Marram has been here',
    body: 'These notes were kept by a newer Marram. This older one will not touch them. They are safe. Close every Marram window, then open it again.',
  },
  'not-opened': {
    title: 'Your notes did not open',
    body: 'This phone was asked twice and did not hand them over. They are safe where they are. Open Marram again. If you see this page again, turn the phone off and on.',
    again: 'Open again',
  },
  slow: {
    title: 'This takes longer than it should',
    body: 'This phone has not handed over your notes yet. They are safe where they are. This page goes away when they come. If it stays, turn the phone off and on.',
    again: 'Open again',
  },
  superseded: {
    title: 'Marram was updated in another window',
    body: 'This window has let go, so that nothing is lost. Your notes are safe, and what you were typing is kept as a draft. Open Marram again to go on.',
    again: 'Open again',
  },
  erased: {
    title: 'Your notes are deleted',
    body: 'All that Marram kept on this phone was deleted in another window. Nothing of it is left here.',
    again: 'Open again',
  },
  cleared: {
    title: 'The made-up notes are gone',
    body: 'They were cleared in another window. Open Marram again to go on.',
    again: 'Open again',
  },
} as const;
