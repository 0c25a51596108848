import fc from 'fast-check';
import type {
  Answers,
  DueAnswer,
  NamedPerson,
  PromisedAnswer,
  QuotedAnswer,
  ReportAnswers,
} from '../../src/domain/answers.ts';
import { kinds } from '../../src/domain/kinds/index.ts';
import type { ContactResult, EffectOn, OtherView, Topic } from '../../src/domain/note.ts';
import type { Paper } from '../../src/domain/paper.ts';
import { anId, someAnswers } from './builders.ts';
import { randomWhen } from './random-dates.ts';
import { anyText } from './random-text.ts';

const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });

/** Few names, so that the same people come again, in another case or with another accent. */
const randomName = fc.oneof(
  fc.constantFrom('Mrs Larkspur', 'MRS LARKSPUR', 'Zoë Penhallow', 'zoe penhallow', 'The office', 'Mr O’Dell'),
  anyText,
);
const randomPerson: fc.Arbitrary<NamedPerson> = fc
  .tuple(randomName, maybe(fc.constantFrom('SENCO', 'Class teacher')), maybe(fc.constantFrom('asked', 'there')))
  .map(([name, role, part]) => ({ name, ...(role && { role }), ...(part && { part }) }));

const randomDue: fc.Arbitrary<DueAnswer> = fc.oneof(
  fc.constant('no-date' as const),
  fc.constant(undefined),
  randomWhen.map((by) => ({ by, words: 'by half term' })),
);

const randomPromised: fc.Arbitrary<PromisedAnswer> = fc.record({
  words: anyText,
  by: fc.oneof(fc.constant('us' as const), maybe(randomPerson)),
  due: randomDue,
  inWriting: maybe(fc.constantFrom('by-them', 'by-us', 'no')),
});

const results: readonly ContactResult[] = [
  'no-answer',
  'left-message',
  'will-call-back',
  'talked',
  'they-wrote',
  'cut-off',
  'other',
];
const topics: readonly Topic[] = ['sleep', 'noise', 'plan', 'transport'];

const randomLeaving = fc.record({
  who: maybe(randomPerson),
  how: maybe(fc.constantFrom('left', 'passed-on', 'withdrew', 'discharged')),
  on: maybe(randomWhen),
  told: maybe(fc.constantFrom('yes', 'no')),
  next: maybe(randomPerson),
});

const randomQuoted: fc.Arbitrary<QuotedAnswer> = fc.record({
  words: anyText,
  by: fc.oneof(
    fc.constant({ who: 'child' } as const),
    fc.constant({ who: 'child', child: anId(7) } as const),
    fc.constant({ who: 'us' } as const),
    maybe(randomPerson),
  ),
  closeness: maybe(fc.constantFrom('exact', 'close', 'shown')),
});

const randomReport: fc.Arbitrary<ReportAnswers> = fc.record({
  where: anyText,
  whoWasAsked: anyText,
  seenAlone: maybe(fc.constantFrom('yes', 'no')),
  setUp: anyText,
  claims: fc.array(fc.record({ says: anyText, happened: anyText, proof: anyText }), { maxLength: 2 }),
});

const randomView: fc.Arbitrary<OtherView> = fc
  .record({
    whose: anyText,
    words: anyText,
    why: anyText,
    timeWithChild: anyText,
    minuted: maybe(fc.constantFrom('yes', 'no')),
  })
  .map(({ minuted, ...view }) => ({ ...view, ...(minuted && { minuted }) }));

const randomPaper: fc.Arbitrary<Paper> = fc
  .record({
    id: fc.nat().map(anId),
    name: fc.string({ maxLength: 40 }),
    media: fc.constantFrom('', 'image/jpeg', 'application/pdf'),
    bytes: fc.nat(),
    turned: maybe(fc.constantFrom(90, 180, 270)),
    asTaken: maybe(fc.constant(true)),
  })
  .map(({ turned, asTaken, ...paper }) => ({ ...paper, ...(turned && { turned }), ...(asTaken && { asTaken }) }));

/** A form filled in in any way, most of it left empty. Sometimes it can't be kept. */
export const randomAnswers: fc.Arbitrary<Answers> = fc
  .record({
    words: anyText,
    title: fc.oneof(fc.constant(''), anyText),
    happened: randomWhen,
    people: fc.array(randomPerson, { maxLength: 3 }),
    quotes: fc.array(randomQuoted, { maxLength: 2 }),
    closeness: maybe(fc.constantFrom('exact', 'close', 'shown')),
    okToShare: maybe(fc.constantFrom('yes', 'no')),
    result: maybe(fc.constantFrom(...results)),
    ownResult: maybe(anyText),
    direction: maybe(fc.constantFrom('in', 'out')),
    channel: maybe(fc.constantFrom('phone', 'text', 'in-person')),
    waited: maybe(fc.record({ minutes: fc.nat({ max: 600 }), about: fc.boolean() })),
    callBack: randomDue,
    agreed: fc.array(randomPromised, { maxLength: 3 }),
    promised: randomPromised,
    where: anyText,
    alsoSeen: anyText,
    around: anyText,
    effect: anyText,
    effectOn: fc.subarray<EffectOn>(['child', 'sibling', 'us', 'work']),
    view: anyText,
    reference: anyText,
    source: maybe(fc.constantFrom('told', 'letter', 'there')),
    toldBy: anyText,
    sourceDated: maybe(randomWhen),
    sawChild: maybe(fc.constantFrom('yes', 'no')),
    leaving: randomLeaving,
    told: fc.array(randomPerson, { maxLength: 2 }),
    paperType: fc.constantFrom('', 'Report'),
    timeWithChild: fc.constantFrom('', '20 minutes'),
    report: randomReport,
    otherViews: fc.array(randomView, { maxLength: 2 }),
    papers: fc.array(randomPaper, { maxLength: 3 }),
    ownTopic: anyText,
    topics: fc.subarray([...topics]),
    hardToRead: fc.boolean(),
    justForYou: anyText,
  })
  .chain((given) => fc.constantFrom(...kinds).map(({ id }) => someAnswers(id, given)));
