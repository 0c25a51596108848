import type { Term } from '../nations/school-terms.ts';
import type { When } from './when.ts';

/** In whatever nation, a term is told by its first month. Apart from the table of terms, for every screen shows dates. */
const BY_FIRST_MONTH: Readonly<Record<string, Term>> = {
  '08': 'autumn',
  '09': 'autumn',
  '01': 'spring',
  '04': 'summer',
};

/** Which term a kept date is, with its year, or undefined when it is not a term. */
export function termIn({ how, edtf }: When): { term: Term; year: number } | undefined {
  const term = how === 'term' ? BY_FIRST_MONTH[edtf.slice(5, 7)] : undefined;
  return term && { term, year: Number(edtf.slice(0, 4)) };
}
