const WHOSE = `(?:(?:my|our|his|her|their|the|[\\p{L}’'-]+['’]s) )?`;
/** Names that go before a first name: "Nana Jean". */
const CALLED =
  '(?:grand?|step)[ -]?(?:mum|mam|ma|mother|dad|da|pa|father)|mum|mummy|mam|mammy|dad|daddy|nan|nana|nanna|nain|taid|gran|granny|auntie|aunty|aunt|uncle';
/** What family is beside those; before a name some of them are titles: "Sister Kelly". */
const KIN = `${CALLED}|mother|father|(?:big |little |older |younger |step|half)?[ -]?(?:brother|sister)|grandparent|step[ -]?parent|cousin|husband|wife`;

const ALONE = new RegExp(`^${WHOSE}(?:${KIN})$`, 'iu');
const BEFORE = new RegExp(`^${WHOSE}(?:${CALLED}) (\\S+)$`, 'iu');
const AFTER = new RegExp(`^([^,(]+?)(?:, *| - | *\\()${WHOSE}(${KIN})\\)?$`, 'iu');

/**
 * Family, as parents name them: "Nana Jean", "his stepdad", "Dave (stepdad)". They are not counted among those who are
 * involved. Undefined for everyone else; a friend is for the parent to say.
 */
export function familyIn(typed: string): { readonly name: string; readonly role?: string } | undefined {
  const text = typed.trim();
  const [, name, role] = AFTER.exec(text) ?? [];
  if (name && role && isWrittenLarge(name)) return { name, role: role.toLowerCase() };
  const first = BEFORE.exec(text)?.[1];
  return ALONE.test(text) || (first && isWrittenLarge(first)) ? { name: text } : undefined;
}

function isWrittenLarge(name: string): boolean {
  return /^\p{Lu}/u.test(name);
}
