import { folded } from './folding.ts';
import { isTitle } from './titles.ts';

/** Roles as parents put them before or after a name, the longer before the shorter that they begin with. */
const ROLES = [
  'sendco|senco|alnco|aln lead|ehc coordinator|case ?worker|case officer|social worker|family support worker|support worker',
  'teaching assistant|learning support assistant|class teacher|form tutor|head ?teacher|deputy head|head of year',
  'educational psychologist|ed psych|clinical psychologist|psychologist|psychiatrist|paediatrician|health visitor|school nurse',
  'speech and language therapist|speech therapist|occupational therapist|physiotherapist|key ?worker|one to one|1:1',
  'ta|lsa|hlta|ep|ot|slt|salt|gp',
].join('|');
const WHOSE = 'the|our|his|her';
const BEFORE = new RegExp(`^((?:${WHOSE}) )?(${ROLES})( is| called|,|:| -)? +(.+)$`, 'iu');
const AFTER = new RegExp(`^(.+?)(,? (?:${WHOSE})|,| -)? +(\\(?)(${ROLES})\\)?$`, 'iu');
const ALONE = new RegExp(`^(?:(?:${WHOSE}) )?(${ROLES})$`, 'iu');
/** What makes a longer role, or a place, of a role: "SALT team", "SENCO cover". */
const NO_NAME =
  /^(?:service|surgery|team|clinic|office|department|dept|unit|group|hub|line|cover|lead|manager|assistant|deputy|senior|new)$/i;

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

/** What a role ends with that is none of those above: "community paediatric nurse", "class teacher (Year 2)". */
const POST =
  /\b(?:teacher|tutor|worker|officer|advis[eo]r|co-?ordinator|practitioner|therapist|manager|lead|nurse|consultant|assistant|escort|driver|governor|mediator|judge|registrar|doctor)(?: \([^()]*\))?$/iu;

/** What is said about someone, and not what they do. */
const REMARK =
  /\b(?:and|or|not|no|never|from|at|with|who|but|me|mum|dad|is|was|has|had|off|on|out|very|much|more|a|bit|later|earlier|better|other|another|over|after|under|together|however|(?:\S*(?:mother|father|brother|sister))|daughter|partner|answer|number|letter|temper)\b/u;
/** What people are called by what they do: by itself, only where it can hardly be a name such as "peter". */
const DOER =
  "(?:\\S+ ){1,4}\\p{Ll}[\\p{L}’'-]*(?:er|or)|(?:\\S+ ){0,4}(?:\\p{Ll}[\\p{L}’'-]*(?:ist|ian|eer|ellor|preter)|carer|lady|aide|clerk|coach|cook|support)";
/** A role that is none of those, such as "portage home visitor": what stands between a name and a place, in words of its own. */
const OWN_ROLE = new RegExp(`^(?:(?:${WHOSE}) )?(${DOER})$`, 'u');

function inList(text: string): NameAndRole | undefined {
  const [name = '', told = '', service, ...others] = text.split(/\s*,\s*/);
  const role = roleIn(told, service);
  if (!role || others.length > 0 || !isName(name, ',')) return undefined;
  if (service === undefined) return { name, role };
  return /^\p{Lu}/u.test(service) && !isTitle(service.split(' ')[0] ?? '') ? { name, role, service } : undefined;
}

function roleIn(told: string, service: string | undefined): string | undefined {
  if (POST.test(told)) return told;
  if (service === undefined) return undefined;
  return isRole(ALONE.exec(told)?.[1] ?? '') ? told : ownRoleIn(told);
}

function ownRoleIn(told: string): string | undefined {
  return REMARK.test(told) ? undefined : OWN_ROLE.exec(told)?.[1];
}

const SHORT = 4;

/** Short forms are written large: "Mary Salt" is no speech therapist. */
function isRole(role: string): boolean {
  return role !== '' && (role.length > SHORT || role === role.toUpperCase());
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
