import type { Nation } from '../child.ts';
import type { Day } from '../dates/day.ts';

/** The day on which every number below was last looked up on the line's own pages or a dated copy of them. */
export const checkedOn: Day = '2026-11-21';

/** Whom a line is for. */
export type HelpFor = 'now' | 'advice' | 'child' | 'parent' | 'hurt-by' | 'partner';

/** A help line, as its own pages give it. Sources: docs/help-lines.md. */
export interface HelpLine {
  readonly name: string;
  /** As it is read and said. */
  readonly number: string;
  readonly for: HelpFor;
  readonly hours: 'always' | 'weekdays' | 'not-stated';
  /** The nations it serves; undefined for all four. */
  readonly nations?: readonly Nation[];
  /** What to choose or press, where there is a menu. */
  readonly choose?: 'mental-health' | 'press-2';
}

export const helpLines: readonly HelpLine[] = [
  { name: '999', number: '999', for: 'now', hours: 'always' },
  { name: 'NHS 111', number: '111', for: 'advice', hours: 'always', nations: ['england'], choose: 'mental-health' },
  { name: 'NHS 111 Wales', number: '111', for: 'advice', hours: 'always', nations: ['wales'], choose: 'press-2' },
  { name: 'NHS 24', number: '111', for: 'advice', hours: 'always', nations: ['scotland'] },
  { name: 'Lifeline', number: '0808 808 8000', for: 'advice', hours: 'always', nations: ['northern-ireland'] },
  { name: 'PAPYRUS HOPELINE247', number: '0800 068 4141', for: 'child', hours: 'always' },
  { name: 'Childline', number: '0800 1111', for: 'child', hours: 'always' },
  { name: 'NSPCC Helpline', number: '0808 800 5000', for: 'hurt-by', hours: 'not-stated' },
  { name: 'National Domestic Abuse Helpline', number: '0808 2000 247', for: 'partner', hours: 'always' },
  { name: 'Samaritans', number: '116 123', for: 'parent', hours: 'always' },
];

/** The lines for one purpose where the family lives; England when that is not known. */
export function helpLinesFor(purpose: HelpFor, nation: Nation = 'england'): readonly HelpLine[] {
  return helpLines.filter(
    (line) => line.for === purpose && (line.nations === undefined || line.nations.includes(nation)),
  );
}
