import { slipsBetween } from '../slips.ts';

/** Words of dates that are long enough to be told from others with a slip in them. */
const NAMES = [
  ...['january', 'february', 'august', 'september', 'october', 'november', 'december'],
  ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ...['spring', 'summer', 'autumn', 'winter', 'yesterday', 'tomorrow', 'fortnight', 'weekend'],
  ...['christmas', 'easter', 'holidays', 'reception', 'nursery'],
];
const TWO_SLIPS_FROM = 9;

/** A text with the words of dates spelt as they are read: "Wensday", "januray". What could be one of two is left alone. */
export function withSpelling(text: string): string {
  return text.replace(/[a-z]{5,}/g, (word) => {
    const near = NAMES.map((name) => ({ name, slips: slipsBetween(word, name) }))
      .filter(({ name, slips }) => slips <= (name.length < TWO_SLIPS_FROM ? 1 : 2))
      .toSorted((one, other) => one.slips - other.slips);
    const [best, next] = near;
    return best && best.slips !== next?.slips ? best.name : word;
  });
}
