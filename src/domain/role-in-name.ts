import { folded } from './folding.ts';
import { DOERS, NOT_IN_ROLE, SHORT_FORMS, WITHIN_ROLE } from './role-words.ts';
import { isTitle } from './titles.ts';

/** Roles as parents put them before or after a name. */
const ROLES = [
  'send?co|alnco|aln lead|ehc coordinator|(?:case ?|key ?|social |(?:family )?support )worker|case officer|one to one|1:1',
  '(?:teaching|learning support) assistant|(?:class |head ?)teacher|form tutor|deputy head|head of year|school nurse',
  '(?:(?:educational|clinical) )?psychologist|ed psych|psychiatrist|paediatrician|health visitor',
  '(?:speech(?: and language)?|occupational) therapist|physiotherapist',
  SHORT_FORMS,
].join('|');
const WHOSE = 'the|our|his|her';
const BEFORE = new RegExp(`^((?:${WHOSE}) )?(${ROLES})( is| called|,|:| -)? +(.+)$`, 'iu');
const AFTER = new RegExp(`^(.+?)(,? (?:${WHOSE})|,| -)? +(\\(?)(${ROLES})\\)?$`, 'iu');
const ALONE = new RegExp(`^(?:(?:${WHOSE}) )?(${ROLES})$`, 'iu');
/** What makes a longer role, or a place, of a role: "SALT team", "SENCO cover". */
const NO_NAME =
  /^(?:service|surgery|team|clinic|office|department|dept|unit|group|hub|line|school|nursery|academy|college|council|hospital|cover|lead|manager|assistant|deputy|senior|new)$/i;

export interface NameAndRole {
  readonly name: string;
  readonly role?: string;
  readonly service?: string;
}

/**
 * A name and the role that was typed with it: "SENCO Mrs Patel", "Mrs Davies, the SENCO". They are taken apart only where
 * a title or a word between them shows which is which: "Deputy Headteacher" stays whole. "the SENCO" is both. So is where
 * they work, after a second comma: "Lorna Pask, nursery key worker, Puddlegate Pre-School".
 */
export function nameAndRole(typed: string): NameAndRole {
  const text = typed.trim();
  const listed = inList(text);
  if (listed) return listed;
  const alone = ALONE.exec(text)?.[1];
  if (alone) return isRole(alone) ? { name: text, role: alone } : { name: text };
  const [, whose, role = '', sign, name = ''] = BEFORE.exec(text) ?? [];
  if (isRole(role) && isName(name, whose ?? sign)) return { name, role };
  const [, other = '', between, bracket, after = ''] = AFTER.exec(text) ?? [];
  return isRole(after) && isName(other, between || bracket) ? { name: other, role: after } : { name: text };
}

/** Who is new holds the same post as who was there before. */
const ROLE = new RegExp(
  `^(?:(?:${WHOSE}) )?(?:new )?((?:\\S+ ){0,5}(${DOERS}|${SHORT_FORMS})(?: \\([^()]*\\))?)$`,
  'iu',
);
/** What may stand in a role and says nothing about someone. */
const PLAIN = new RegExp(`^(?:${WHOSE}) |(?<!\\S)(?:${WITHIN_ROLE})(?= )| *\\([^()]*\\)$`, 'giu');
/** What is said about someone, and not what they do; a second name is not either: "Emma and social worker". */
const REMARK = new RegExp(
  `(?<!\\S)(?:${NOT_IN_ROLE}|\\p{L}+n['’]t|M(?:rs?|s|iss|x)|Dr|Prof|\\p{Lu}\\p{Ll}+ (?:and|or|&))(?!\\S)`,
  'u',
);

function inList(text: string): NameAndRole | undefined {
  const [name = '', told = '', service, ...others] = withCommas(text).split(/\s*,\s*/);
  const role = roleIn(told);
  if (!role || others.length > 0 || !isName(name, ',')) return undefined;
  if (service === undefined) return { name, role };
  return /^\p{Lu}/u.test(service) && !isTitle(service.split(' ')[0] ?? '') ? { name, role, service } : undefined;
}

/** "Jo (taxi driver)" and "Jo - taxi driver" as "Jo, taxi driver". */
function withCommas(text: string): string {
  return text.replace(/^([^,()]+?) +[-–] +/, '$1, ').replace(/^([^,()]+?) *\(([^()]*)\)(?=,|$)/, '$1, $2');
}

function roleIn(told: string): string | undefined {
  if (REMARK.test(told.replace(PLAIN, ''))) return undefined;
  const [, role, doer = ''] = ROLE.exec(told) ?? [];
  return isRole(doer) ? role : undefined;
}

const SHORT_FORM = new RegExp(`^(?:${SHORT_FORMS})$`, 'iu');

/** Short forms have more than one capital: "SaLT". */
function isRole(role: string): boolean {
  return role !== '' && (!SHORT_FORM.test(role) || /^\p{Lu}.*\p{Lu}$/u.test(role));
}

/** Whether what is left is written as a name is: with a title, or apart from the role by some sign. */
function isName(text: string, sign: string | undefined): boolean {
  const words = text.split(/\s+/).filter(Boolean);
  const bare = words.filter((word) => !isTitle(word));
  const isWritten = bare.length > 0 && bare.every((word) => /^\p{Lu}/u.test(word) && !NO_NAME.test(word));
  return isWritten && (Boolean(sign) || bare.length < words.length);
}

/** Whether two names may be of one person: all the words of one, titles left out, are in the other. */
export function mayBeOnePerson(one: string, other: string): boolean {
  const [few = [], many = []] = [one, other].map(wordsOfName).toSorted((first, second) => first.length - second.length);
  return few.length > 0 && few.every((word) => many.includes(word));
}

function wordsOfName(name: string): readonly string[] {
  return folded(nameAndRole(name).name)
    .split(' ')
    .filter((word) => word !== '' && !isTitle(word));
}
