/** The words that ask for the six words of a locked file, whatever it is. */
export const fileWords = {
  chosen: (name: string) => `The file: ${name}`,
  label: 'Its six words',
  hint: 'Capitals, spaces and dashes do not matter.',
  open: 'Open it',
  opening: 'Opening the file. A large one takes a while.',
  empty: 'Type the six words first.',
  other: 'Choose another file',
} as const;
