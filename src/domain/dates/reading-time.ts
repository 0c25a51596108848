/** What was typed with the time of day taken off it. */
interface WithoutTime {
  readonly text: string;
  /** `HH:MM`; undefined where none was given, or where it could be morning or afternoon. */
  readonly time?: string | undefined;
  /** The two that it could be, where it could be morning or afternoon. */
  readonly either?: readonly [string, string];
}

const AT = '(?:^| )(?:at |about |around )*';
const END = '(?= |$)';
const TWELVE_HOURS = new RegExp(`${AT}(1[0-2]|0?[1-9])(?:[:.]([0-5]\\d))? ?(am|pm|a\\.m\\.?|p\\.m\\.?)${END}`);
const CLOCK = new RegExp(`${AT}([01]?\\d|2[0-3]):([0-5]\\d)${END}`);
/** "at 2.30" can be either half of the day; it says nothing of the date. */
const UNCLEAR = new RegExp(` at (1[0-2]|0?[1-9])(?:[:.]([0-5]\\d))?${END}`);
const NOON = 12;

/** "3/5/24 2.30pm" is a date and 14:30. Never guesses: a time without am or pm is only one where it has a colon and two figures before it. */
export function takeTime(text: string): WithoutTime {
  const twelve = TWELVE_HOURS.exec(text);
  if (twelve)
    return taken(text, twelve[0], (Number(twelve[1]) % NOON) + (twelve[3]?.startsWith('p') ? NOON : 0), twelve[2]);
  const clock = CLOCK.exec(text);
  if (clock && isSure(clock[1] ?? '')) return taken(text, clock[0], Number(clock[1]), clock[2]);
  const unclear = clock ?? UNCLEAR.exec(text);
  return unclear ? { text: without(text, unclear[0]), either: eitherHalf(Number(unclear[1]), unclear[2]) } : { text };
}

function eitherHalf(hour: number, minute: string | undefined): readonly [string, string] {
  return [clockOf(hour % NOON, minute), clockOf((hour % NOON) + NOON, minute)];
}

function clockOf(hour: number, minute = '00'): string {
  return `${String(hour).padStart(2, '0')}:${minute}`;
}

/** "09:30" and "14:30" are of one half of the day; "2:30" is not. */
function isSure(hour: string): boolean {
  return hour.length === 2 && (hour.startsWith('0') || Number(hour) > NOON);
}

function taken(text: string, found: string, hour: number, minute: string | undefined): WithoutTime {
  return { text: without(text, found), time: clockOf(hour, minute) };
}

function without(text: string, found: string): string {
  return text.replace(found, '').trim();
}
