import { folded } from './folding.ts';
import { isTitle } from './titles.ts';

/** Names that go before a first name: "Granny Jean". */
export const CALLED =
  '(?:grand?|step)[ -]?(?:mum|mam|ma|mother|dad|da|pa|father)|mum|mummy|mam|mammy|dad|daddy|nan|nana|nanna|nain|taid|gran|granny|auntie|aunty|aunt|uncle';
/** Whom a child does not have: "Julie's husband" is not of the child who is kept as "J". */
export const WED = 'husband|wife';
/** Family only where it is said whose, for a firm has a partner too: "my partner", "Mum's partner". */
export const NEAR =
  'partner|boyfriend|girlfriend|ex(?:[ -](?:husband|wife|partner))?|son|daughter|niece|nephew|kids|children|boys|girls|twins';

const POINTING = '(?:my|our|his|her|their|the)';
const AGED = '(?:(?:big|little|old(?:er|est)|young(?:er|est)|elder|eldest)[ -])?';
const JOINED = '(?:(?:step|foster|adopted|twin|baby)[ -]?)?';
/**
 * Whom the parent has and not the child, who has no in-laws: "my mum", "husband", "his brother-in-law". "Our big
 * sister" is said in the name of the children.
 */
const OF_PARENT = new RegExp(
  `^my |^our (?!.*(?:brother|sister)$)|^(?:${POINTING} )?${AGED}${JOINED}(?:${WED}|${NEAR}|\\S+[ -]in[ -]law)$`,
  'iu',
);
const IN_LAW = '(?:[ -]in[ -]law)?';
/** What they are to the child, where that is plain. A partner may be a father or not. */
const TO_CHILD = Object.entries({
  sister: `${JOINED}daughter`,
  brother: `${JOINED}son`,
  aunt: `sister${IN_LAW}`,
  uncle: `brother${IN_LAW}`,
  grandmother: `(?:mum|mummy|mam|mammy|mother)${IN_LAW}`,
  grandfather: `(?:dad|daddy|father)${IN_LAW}`,
  cousin: 'niece|nephew|cousin',
}).map(([role, kin]) => ({ role, is: new RegExp(`^(?:${POINTING} )?${AGED}(?:${kin})$`, 'iu') }));

/** Nobody's name, though a phone writes it large: "Friend's mum". */
const NO_NAME =
  /^(?:boy|girl|child|classmate|pupil|friend|neighbou?r|teacher|someone|another|mum(?:my)?|dad(?:dy)?|nan|gran|mother|father)$/i;

/**
 * A role in the family as it is to the child: "my daughter" is a sister. Undefined for kin of the parent of whom that is not
 * plain. `kin` is the same role without whose it is.
 */
export function ownKin(role: string, kin = role): string | undefined {
  return OF_PARENT.test(role) ? TO_CHILD.find(({ is }) => is.test(role))?.role : kin;
}

/** Whether a name may be that of one of the children. */
export function isOneOf(children: readonly string[], name: string): boolean {
  return children.some((child) => isSameName(name, child) || isLetterOf(child, name));
}

/** Whether a child goes by a name, as far as both are told: "Jem" is "Jem Hollowell", who is not "Jem Smith". */
export function isSameName(typed: string, child: string): boolean {
  const words = folded(typed).split(' ');
  const isHeard = (place: number) => place === 0 || words[place] !== undefined;
  return (
    words[0] !== '' &&
    folded(child)
      .split(' ')
      .every((word, place) => !isHeard(place) || word === words[place])
  );
}

/** Whether a child of whom no more than a letter is kept may have this first name. */
export function isLetterOf(child: string, name: string): boolean {
  const isFirstName = /^\p{Lu}\S*$/u.test(name) && !isTitle(name) && !NO_NAME.test(name);
  const letter = folded(child);
  return isFirstName && letter.length === 1 && folded(name).startsWith(letter);
}
