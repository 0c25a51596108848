import type { Nation } from '../child.ts';

export type Term = 'autumn' | 'spring' | 'summer';

/** First and last month of each term, as `MM`. */
type Terms = Readonly<Record<Term, readonly [string, string]>>;

const ENGLAND_AND_WALES: Terms = { autumn: ['09', '12'], spring: ['01', '04'], summer: ['04', '07'] };

/**
 * The school terms that are typical of each nation. Every council, and many schools, set their own within a week or two,
 * so the edge of a term is known to about its month. The holidays between them: `school-holidays.ts`.
 *
 * England and Wales: as most councils publish them, September to July (Education (School Day and School Year)
 * Regulations 1999; the same for Wales, 2003). Scotland: August to June (mygov.scot/school-term-holiday-dates). Northern
 * Ireland: September to June (nidirect.gov.uk/articles/school-holidays). As known in November 2026.
 */
export const TERMS: Readonly<Record<Nation, Terms>> = {
  england: ENGLAND_AND_WALES,
  wales: ENGLAND_AND_WALES,
  scotland: { autumn: ['08', '12'], spring: ['01', '04'], summer: ['04', '06'] },
  'northern-ireland': { autumn: ['09', '12'], spring: ['01', '04'], summer: ['04', '06'] },
};
