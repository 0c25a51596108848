import { folded } from '../folding.ts';

/** What could be offered in place of a word that may sound like blame. */
export type CalmOffer = 'count' | 'dates' | 'told' | 'leave-out' | 'would-help' | 'date-passed' | 'plain';

export interface CalmFinding {
  /** The word or phrase, without capitals and apostrophes; shouting as it stands. */
  readonly found: string;
  readonly offer: CalmOffer;
}

/** Phrases as they look once folded. A local list and no score; the parent keeps any of them at one tap. */
const PHRASES: readonly (readonly [CalmOffer, readonly string[]])[] = [
  ['count', ['always', 'never', 'constantly', 'every single time']],
  ['dates', ['ignored us', 'ignored me', 'refused to reply', 'ignoring us']],
  ['told', ['lied', 'lies', 'lying', 'liar', 'made up', 'making it up']],
  [
    'leave-out',
    [
      'useless',
      'joke',
      'disgrace',
      'disgraceful',
      'couldnt care less',
      'incompetent',
      'pathetic',
      'everyone knows',
      'obviously',
    ],
  ],
  ['would-help', ['they should have', 'you should have', 'its their fault', 'its your fault', 'their fault']],
  [
    'date-passed',
    ['broke their promise', 'broke his promise', 'broke her promise', 'broken promise', 'broken promises'],
  ],
];

/** What in a text that is going out might be said more calmly. Never used while writing. */
export function calmFindings(text: string): readonly CalmFinding[] {
  const padded = ` ${folded(text)} `;
  const found = PHRASES.flatMap(([offer, phrases]) =>
    phrases.filter((phrase) => padded.includes(` ${phrase} `)).map((phrase) => ({ found: phrase, offer })),
  );
  return [...found, ...shouting(text)];
}

/** Short forms that readers of such a page know, and that are no shouting. */
const SHORT_FORMS = [
  'ADHD',
  'ALN',
  'ASC',
  'ASD',
  'ASN',
  'BSL',
  'CAMHS',
  'CSP',
  'DLA',
  'EAL',
  'EBSA',
  'EHC',
  'EHCP',
  'EOTAS',
  'EP',
  'EWO',
  'GP',
  'HV',
  'IDP',
  'IEP',
  'IPSEA',
  'LA',
  'LADO',
  'LGSCO',
  'MASH',
  'NHS',
  'OCD',
  'ODD',
  'OT',
  'PDA',
  'PIP',
  'PRU',
  'SALT',
  'SAR',
  'SEMH',
  'SEN',
  'SENCO',
  'SEND',
  'SENDIASS',
  'SLT',
  'TA',
  'TAC',
  'TAF',
  'UK',
];
const SHOUTED_LETTERS = 4;

function shouting(text: string): readonly CalmFinding[] {
  const capitals = (text.match(/\b[A-Z]{2,}\b/g) ?? []).filter((word) => !SHORT_FORMS.includes(word));
  const shouted = capitals.filter((word) => word.length >= SHOUTED_LETTERS);
  const marks = text.match(/[!?]{2,}/)?.[0];
  return [...shouted.slice(0, 1), ...(marks ? [marks] : [])].map((found) => ({ found, offer: 'plain' as const }));
}
