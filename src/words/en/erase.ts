/** The words of deleting everything. */
export const eraseWords = {
  title: 'Delete everything',
  warning: 'This cannot be undone. Make a backup first if you are not sure.',
  locked: 'This cannot be undone, and no backup can be made while the notes are locked.',
  back: 'Back',
  what: 'All notes, promises, people and papers go off this phone. So do the lock, your settings and what is half written.',
  backup: 'Make a backup first',
  label: 'Type the word “delete” to go on',
  word: 'delete',
  notTheWord: 'Type delete, just that word. Nothing has been deleted.',
  erase: 'Delete everything',
  notAll: 'This phone did not delete all of it. Close every other Marram window, then try again.',
  busy: 'Deleting everything.',
  offlineTitle: 'Your notes are deleted',
  offline: 'The browser may hold scraps of them until you are online once. Connect, then tap Finish.',
  finish: 'Finish',
  limits: 'Backups, printed pages and files you have saved stay where they are. So does the browser’s own history.',
} as const;
