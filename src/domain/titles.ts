const TITLES =
  /^(?:mr|mrs|ms|miss|mx|dr|doctor|prof|professor|sir|lady|rev|nurse|sister|judge|pc|cllr|councillor)\.?$/i;

/** Whether a word before a name is a title, and no part of the name: everyone who is a "Mrs" would look alike. */
export function isTitle(word: string): boolean {
  return TITLES.test(word);
}
