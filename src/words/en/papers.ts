/** The words about photos and files. */
export const papersWords = {
  title: 'Photos and files',
  lead: 'A photo of a letter is enough. It is locked away with your notes.',
  take: 'Take a photo',
  choose: 'Choose a photo or file',
  size: {
    summary: 'How large photos are kept',
    label: 'Photos are kept',
    hint: '“As they are” can hold the place where a photo was taken. The others leave it out. If this phone can’t do that, it says so beside the photo.',
    smaller: 'Smaller',
    full: 'Full size',
    'as-it-is': 'As they are',
  },
  putting: (name: string) => `Putting in ${name} …`,
  put: (count: number) => (count === 1 ? '1 photo or file is in.' : `${count} photos and files are in.`),
  place: 'It may hold the place where it was taken.',
  places: 'Some of the photos or videos may hold the place where they were taken.',
  heic: 'Marram can’t show this photo, but it is kept whole. To leave the place out, put in a screenshot of it instead.',
  cutShort:
    'Marram closed before a photo or file was in. It may not be kept. Look in your note. If it is not there, choose it again.',
  notPut: {
    full: 'This phone is full, so that file is not in. Your words are safe. Free some space, then try again.',
    other: 'This phone did not take that file. Your words are safe. Try it once more.',
  },
  notIn: (names: string) => `Not in: ${names}.`,
  turn: 'Turn',
  earlier: 'Move up',
  out: 'Take out',
  page: (number: number) => `number ${number}`,
  bytes: (bytes: number) => {
    if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
    return `${(bytes / 1_000_000).toFixed(1)} MB`;
  },
  one: {
    title: 'Photo or file',
    opening: 'Opening …',
    notOpened: 'This one does not open. The note is safe. A backup may hold it still.',
    noPicture: 'Marram can’t show this kind of file. Save a copy, then open it with another app.',
    heic: 'Marram can’t show this kind of photo, but it is kept whole. A backup holds it too. Save a copy, then open it on an iPhone or in a photo app.',
    larger: 'Larger',
    whole: 'Show all of it',
    back: 'Back',
    before: 'Page before',
    next: 'Next page',
    number: (number: number, of: number) => `Page ${number} of ${of}`,
    save: 'Save a copy',
    saveHint: 'A copy is not locked. Anyone who picks up this device can open it.',
  },
};
