/** The words about a name that someone known has too. */
export const sameNameWords = {
  label: (name: string) => `You have a ${name} already. Who is it?`,
  like: (name: string) => `Is ${name} one of these?`,
  same: 'The same one',
  another: 'Someone else of this name',
  other: 'Someone else',
};
