import { folded } from './folding.ts';

const WHOSE = `(?:(my|our|his|her|their|the|[\\p{L}’'-]+['’]s) )?`;
/** Names that go before a first name: "Granny Jean". */
const CALLED =
  '(?:grand?|step)[ -]?(?:mum|mam|ma|mother|dad|da|pa|father)|mum|mummy|mam|mammy|dad|daddy|nan|nana|nanna|nain|taid|gran|granny|auntie|aunty|aunt|uncle';
/** What family is beside those; before a name some of them are titles: "Sister Kelly". */
const KIN = `${CALLED}|mother|father|(?:big |little |older |younger |step|half)?[ -]?(?:brother|sister)|grandparent|step[ -]?parent|cousin|husband|wife`;

const ALONE = new RegExp(`^${WHOSE}(?:${KIN})$`, 'iu');
const BEFORE = new RegExp(`^${WHOSE}(${CALLED}) (\\S+)$`, 'iu');
const AFTER = new RegExp(`^([^,(]+?)(?:, *| - | *\\()${WHOSE}(${KIN})\\)?$`, 'iu');

/** Written large, these are first names too: "Nana Mensah". */
const FIRST_NAMES = /^Nana?$/;
/** Written large, this is a nurse's title too: "Jane Smith, Sister". */
const TITLE = /^S(?:ister|ISTER)$/;

/**
 * Family, as parents name them: "my Nana Jean", "his stepdad", "Dave (stepdad)". They are not counted among those who are
 * involved, so someone who may be no family is left for the parent to say; so is a friend. Undefined for everyone else.
 */
export function familyIn(typed: string, child = ''): { readonly name: string; readonly role?: string } | undefined {
  const text = typed.trim();
  const [, name, whose, role] = AFTER.exec(text) ?? [];
  if (name && role && isWrittenLarge(name) && isTheirs(whose, child) && (whose || !TITLE.test(role)))
    return { name, role: role.toLowerCase() };
  return isAlone(text, child) || isBeforeName(text, child) ? { name: text } : undefined;
}

function isAlone(text: string, child: string): boolean {
  const found = ALONE.exec(text);
  return found !== null && isTheirs(found[1], child);
}

function isBeforeName(text: string, child: string): boolean {
  const [, whose, called = '', first] = BEFORE.exec(text) ?? [];
  const isKin = Boolean(whose) || !FIRST_NAMES.test(called);
  return first !== undefined && isWrittenLarge(first) && isKin && isTheirs(whose, child);
}

/** Whether it is said of this child's family, and not of another pupil's: "Jack's dad". */
function isTheirs(whose: string | undefined, child: string): boolean {
  const named = whose && /^(.+)['’]s$/u.exec(whose)?.[1];
  return !named || folded(named) === folded(child);
}

function isWrittenLarge(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}
