import { given } from './given.ts';
import { CALLED, isLetterOf, isOneOf, isSameName, NEAR, ownKin, WED } from './kin-of-child.ts';

/** What family is beside those; before a name some of them are titles: "Sister Kelly". */
const BESIDE = '(?:mother|father|brother|sister)(?:[ -]in[ -]law)?|twin|sibling|grandparent|step[ -]?parent|cousin';
const KIN = `(?:(?:big|little|older|younger|step|half|great|birth)[ -]?)*(?:${CALLED}|${BESIDE})|${WED}|${NEAR}`;

const WHOSE = '(?:([^,(]+?) )??';
const ALONE = new RegExp(`^${WHOSE}(${KIN})$`, 'iu');
const BEFORE = new RegExp(`^${WHOSE}(${KIN}) (\\S+)$`, 'iu');
const AFTER = /^([^,(]+?)(?:, *| - | *\()([^,()]+)\)?$/u;

const OURS = /^(?:my|our)$/iu;
const ANYONES = /^(?:his|her|their|the)$/iu;
const OWNER = /^(.+?)(?:(['’]s|(?<=s)['’])|s)$/iu;
const isCalled = new RegExp(`^(?:${CALLED})$`, 'iu');
const isNear = new RegExp(`^(?:${NEAR})$`, 'iu');
const isOfAdults = new RegExp(`^(?:${WED}|${NEAR})$`, 'iu');
const isOffspring = /\b(?:son|daughter|boys|girls|kids|children|twins)$/i;
const isKin = new RegExp(`^(?:${KIN})$`, 'iu');

/** Of the family, who are not there for their work: "Nan, foster carer". */
const CARER = /^(?:(?:his|her|their|the|main|foster|kinship) )*carer$/i;
/** Written large, these are first names too: "Nana Mensah". */
const FIRST_NAMES = /^Nana?$/;
/** Written large, this is a nurse's title too: "Jane Smith, Sister". */
const TITLE = /^S(?:ister|ISTER)$/;

/**
 * Family, as parents name them: "my Nana Jean", "his stepdad", "Dave (stepdad)", "Jane, Mum's sister". They are not counted
 * among those who are involved, so someone who may be no family is left for the parent to say; so is a friend. Undefined
 * for everyone else. `children` are the names of the family's own.
 */
export function familyIn(
  typed: string,
  children: readonly string[],
): { readonly name: string; readonly role?: string } | undefined {
  const text = typed.trim();
  const [, name = '', said = ''] = AFTER.exec(text) ?? [];
  const isFamily = (words: string) => Boolean(kinIn(words, children) ?? namedKinIn(words, children));
  if (CARER.test(said) && isFamily(name)) return { name, role: said };
  const kin = TITLE.test(said) ? undefined : kinIn(said, children);
  const areTwo = kin && isKin.test(said) && isFamily(name);
  if (areTwo || isFamily(text)) return { name: text };
  if (!kin || !isWrittenLarge(name)) return undefined;
  return { name, ...given({ role: isOnlyChild(name, kin, children) ? undefined : ownKin(said, kin) }) };
}

/** "Jem, my son", where nobody but Jem is kept. A dad may have his son's name. */
function isOnlyChild(name: string, kin: string, children: readonly string[]): boolean {
  return isOffspring.test(kin) && children.length > 0 && children.every((child) => isOneOf([child], name));
}

/** What someone is to the child, be it through others of the family: "dad", "mum’s sister". */
function kinIn(text: string, children: readonly string[]): string | undefined {
  const [, whose = '', kin = ''] = ALONE.exec(text) ?? [];
  const through = kin ? throughWhom(whose, kin, children) : undefined;
  return through === undefined ? undefined : through + kin.toLowerCase();
}

/** The same with a first name: "Granny Jean", "Dad's brother Pete". */
function namedKinIn(text: string, children: readonly string[]): string | undefined {
  const [, whose = '', kin = '', first = ''] = BEFORE.exec(text) ?? [];
  const isKin = isCalled.test(kin) ? whose || !FIRST_NAMES.test(kin) : whose && !isWrittenLarge(kin);
  const through = isKin && isWrittenLarge(first) ? throughWhom(whose, kin, children) : undefined;
  return through === undefined ? undefined : `${through}${kin.toLowerCase()} ${first}`;
}

/** Through whom of the family someone is kin; nothing where it is the child, undefined where it is another family: "Jack's dad". */
function throughWhom(whose: string, kin: string, children: readonly string[]): string | undefined {
  if (OURS.test(whose)) return '';
  if (whose === '' || ANYONES.test(whose)) return isNear.test(kin) ? undefined : '';
  const [, owner = '', sign] = OWNER.exec(whose) ?? [];
  const between = kinIn(owner, children) ?? namedKinIn(owner, children);
  if (between) return `${between}’s `;
  const isChild = (child: string) => isSameName(owner, child) || (Boolean(sign) && isLetterOf(child, owner));
  return !isOfAdults.test(kin) && children.some(isChild) ? '' : undefined;
}

function isWrittenLarge(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}
