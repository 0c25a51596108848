import type { Nation } from '../child.ts';
import type { Read, ReadingContext } from './reading.ts';

/**
 * The months in which people were told to stay at home in 2020 and 2021, by the count that parents use. Each nation had
 * rules of its own and some areas more, so they are known to about the month. Sources: Institute for Government,
 * "Timeline of UK government coronavirus lockdowns" (England); the governments of the other nations, for January 2021.
 */
const FIRST = '2020-03/2020-07';
const SECOND: Readonly<Record<Nation, string>> = {
  england: '2020-11/2020-12',
  wales: '2020-12/2021-04',
  scotland: '2021-01/2021-04',
  'northern-ireland': '2020-12/2021-04',
};
const LAST: Readonly<Record<Nation, string>> = { ...SECOND, england: '2021-01/2021-03' };
const ALL = '2020-03/2021-04';

const LOCKDOWN = /^(?:covid )?(?:(first|1|second|2|third|3|last) )?(?:covid )?lockdowns?$/;

/** "first lockdown", and "lockdown" for all of them from the first month to the last. */
export function readLockdowns(text: string, { nation = 'england' }: ReadingContext): Read {
  const found = LOCKDOWN.exec(text);
  if (!found) return undefined;
  return { edtf: monthsOf(found[1], nation), how: 'between' };
}

function monthsOf(which: string | undefined, nation: Nation): string {
  if (which === undefined) return ALL;
  if (which === 'first' || which === '1') return FIRST;
  return which === 'second' || which === '2' ? SECOND[nation] : LAST[nation];
}
