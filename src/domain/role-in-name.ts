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
const BEFORE = new RegExp(`^(?:the |our |his |her )?(${ROLES})(?: is| called|,|:| -)? +(.+)$`, 'iu');
const AFTER = new RegExp(`^(.+?)(?:,| -|,? the|,? our|,? his|,? her)? +\\(?(${ROLES})\\)?$`, 'iu');
const ALONE = new RegExp(`^(?:the |our |his |her )?(${ROLES})$`, 'iu');

export interface NameAndRole {
  readonly name: string;
  readonly role?: string;
}

/** A name and the role that was typed with it: "SENCO Mrs Patel", "Mrs Davies, the SENCO". "the SENCO" is both. */
export function nameAndRole(typed: string): NameAndRole {
  const text = typed.trim();
  const [, role = '', name = ''] = BEFORE.exec(text) ?? [];
  if (isName(name)) return { name, role };
  const [, other = '', after = ''] = AFTER.exec(text) ?? [];
  if (isName(other)) return { name: other, role: after };
  const alone = ALONE.exec(text)?.[1];
  return alone ? { name: text, role: alone } : { name: text };
}

/** Each of its words is written as a name is: "Mrs Patel", and not "from the council". */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return words.some((word) => !isTitle(word)) && words.every((word) => isTitle(word) || /^\p{Lu}/u.test(word));
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
