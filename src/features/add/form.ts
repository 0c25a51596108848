import { emptyReport, type ReportAnswers } from '../../domain/answers.ts';
import type { Nation } from '../../domain/child.ts';
import type { Day } from '../../domain/dates/day.ts';
import type { When } from '../../domain/dates/when.ts';
import type { Id } from '../../domain/id.ts';
import type { KindId } from '../../domain/kinds/index.ts';
import type {
  Channel,
  Closeness,
  Contact,
  ContactResult,
  EffectOn,
  OtherView,
  Someone,
  SourceType,
  Topic,
} from '../../domain/note.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Ending } from '../../domain/person.ts';

export type WhenChip = 'now' | 'today' | 'yesterday' | 'other' | 'unsure' | 'as';
export type DueChip = 'today' | 'tomorrow' | 'week' | 'fortnight' | 'term' | 'other' | 'none' | 'as';

/** A date in a form: the chip that is on, and what was typed. */
export interface DateField<Chip extends string> {
  readonly chip?: Chip | undefined;
  readonly typed: string;
}

/** People in a form: those ticked, by id or as `name:` or `another:` and a name added by hand, and what stands in the box. */
export interface PeopleField {
  readonly chosen: readonly string[];
  readonly typed: string;
}

/** Whether what was said is confirmed in writing, and by whom. */
export type InWriting = 'by-them' | 'by-us' | 'no';

export interface AgreedLine {
  readonly words: string;
  readonly by: PeopleField;
  readonly due: DateField<DueChip>;
  /** How anyone will be able to tell that it was done. */
  readonly check?: string;
  readonly inWriting?: InWriting | undefined;
}

/** Someone's exact words, in a form. */
export interface QuoteLine {
  readonly words: string;
  /** Who said it: a person, or the child, us, or whoever it was before. */
  readonly by: PeopleField;
  readonly closeness?: Closeness | undefined;
  /** Who said it by the note that is changed. */
  readonly speaker?: Someone;
}

/** Someone who went, in a form, and who came in their place. */
export interface LeavingField {
  readonly who: PeopleField;
  readonly how?: Ending | undefined;
  /** When they go, as typed. */
  readonly on?: string;
  readonly told?: 'yes' | 'no' | undefined;
  readonly next: PeopleField;
  /** When they were to go by the note that is changed. */
  readonly onAsItWas?: When;
}

/** A note while it is written, as it is drafted: every box and chip, exactly as it stands. */
export interface Form {
  readonly kind: KindId;
  /** The note that this becomes: known from the start, so that a second try can't make a second note. */
  readonly note?: Id;
  readonly words: string;
  readonly title: string;
  readonly when: DateField<WhenChip>;
  /** The day that its "today" is; undefined while there is nothing in it. */
  readonly day?: Day | undefined;
  readonly people: PeopleField;
  readonly absent: PeopleField;
  /** The children it is about, where there are several. */
  readonly children: readonly Id[];
  /** Whether the parent has not said so, and the one ticked is only likely. */
  readonly isChildGuessed?: boolean | undefined;
  readonly sawChild?: 'yes' | 'no' | undefined;
  readonly leaving: LeavingField;
  /** Who has been told. */
  readonly told: PeopleField;
  readonly closeness?: Closeness | undefined;
  readonly okToShare?: 'yes' | 'no' | undefined;
  readonly result?: ContactResult | undefined;
  /** What came of it, for "Something else". */
  readonly ownResult?: string | undefined;
  /** Who began a call. */
  readonly direction?: Contact['direction'] | undefined;
  readonly channel?: Channel | undefined;
  readonly waited?: 'few' | 'half' | 'hour' | 'other' | undefined;
  readonly waitedTyped: string;
  /** When a wait began that still goes on: an instant, ISO 8601. */
  readonly waitingSince?: string | undefined;
  readonly callBack: DateField<DueChip>;
  readonly due: DateField<DueChip>;
  readonly promisedBy?: 'them' | 'us' | undefined;
  readonly inWriting?: InWriting | undefined;
  /** How anyone will be able to tell that the promise was kept. */
  readonly promiseCheck: string;
  readonly quotes: readonly QuoteLine[];
  readonly agreed: readonly AgreedLine[];
  readonly where: string;
  readonly alsoSeen: string;
  /** What was going on when the child said it. */
  readonly around: string;
  readonly effect: string;
  readonly effectOn: readonly EffectOn[];
  readonly view: string;
  readonly otherViews: readonly OtherView[];
  readonly reference: string;
  readonly source?: SourceType | undefined;
  readonly toldBy: string;
  /** The date on the paper that it is known by. */
  readonly sourceDate: DateField<'other' | 'as'>;
  readonly paperType: string;
  readonly timeWithChild: string;
  readonly report: ReportAnswers;
  readonly papers: readonly Paper[];
  readonly topics: readonly Topic[];
  /** Undefined until "Another thing" is chosen. */
  readonly ownTopic?: string | undefined;
  readonly hardToRead: boolean;
  readonly justForYou: string;
  /** The note's own date while it is changed, behind the chip "as it was". */
  readonly asItWas?: When;
  /** The date on its paper, in the same way. */
  readonly sourceDatedAsItWas?: When;
  /** By when the promise in the note was to be kept, in the same way. */
  readonly dueAsItWas?: When;
}

/** What the rough answers stand for. */
export const MINUTES = { few: 5, half: 30, hour: 60 } as const;

export const noPeople: PeopleField = { chosen: [], typed: '' };
export const emptyLine: AgreedLine = { words: '', by: noPeople, due: { typed: '' } };

export function newForm(kind: KindId): Form {
  return {
    kind,
    words: '',
    title: '',
    when: { chip: 'today', typed: '' },
    people: noPeople,
    absent: noPeople,
    children: [],
    leaving: { who: noPeople, next: noPeople },
    told: noPeople,
    waitedTyped: '',
    callBack: { typed: '' },
    due: { typed: '' },
    promiseCheck: '',
    quotes: [],
    agreed: [],
    where: '',
    alsoSeen: '',
    around: '',
    effect: '',
    effectOn: [],
    view: '',
    otherViews: [],
    reference: '',
    toldBy: '',
    sourceDate: { typed: '' },
    paperType: '',
    timeWithChild: '',
    report: emptyReport,
    papers: [],
    topics: [],
    hardToRead: false,
    justForYou: '',
  };
}

/** The form with one thing more that was agreed, as far as can be guessed by whoever will do the thing before it. */
export function withAgreedLine(form: Form): Form {
  const { by = noPeople } = form.agreed.at(-1) ?? {};
  return { ...form, agreed: [...form.agreed, { ...emptyLine, by }] };
}

/** Whether anything would be missed if this form were lost. */
export function isWorthKeeping(form: Form): boolean {
  const texts = [
    form.words,
    form.title,
    form.where,
    form.alsoSeen,
    form.around,
    form.effect,
    form.ownTopic ?? '',
    form.sourceDate.typed,
    form.view,
    form.reference,
    form.justForYou,
    form.people.typed,
    form.absent.typed,
    form.leaving.who.typed,
    form.leaving.next.typed,
    form.leaving.on ?? '',
    form.told.typed,
    form.toldBy,
    form.timeWithChild,
    form.report.where,
    form.report.whoWasAsked,
    form.report.setUp,
    form.when.typed,
    form.due.typed,
    form.promiseCheck,
  ];
  const lines = [
    ...form.quotes.map(({ words }) => words),
    ...form.agreed.flatMap(({ words, check = '' }) => [words, check]),
    ...form.otherViews.flatMap(({ whose, words, why, timeWithChild }) => [whose, words, why, timeWithChild]),
    ...form.report.claims.flatMap((claim) => Object.values(claim)),
  ];
  return (
    [...texts, ...lines].some((text) => text.trim() !== '') ||
    [form.people, form.leaving.who, form.told].some(({ chosen }) => chosen.length > 0) ||
    form.papers.length > 0 ||
    form.result !== undefined ||
    form.waitingSince !== undefined
  );
}

/** The form on the day of its first word, which stays its day. */
export function withItsDay(form: Form, today: Day): Form {
  return { ...form, day: isWorthKeeping(form) ? (form.day ?? today) : undefined };
}

/** Whether nobody has said which child it is about: a draft holds the likeliest, and that it is no more than likely. */
export function isChildGuessed({ children, isChildGuessed: isGuessed }: Form): boolean {
  return isGuessed ?? children.length === 0;
}

/** The form about the children that are ticked, be they only likely. */
export function withChildren(form: Form, children: readonly Id[]): Form {
  return { ...form, children, isChildGuessed: isChildGuessed(form) };
}

/** What typed dates are read against. */
export interface FormContext {
  readonly today: Day;
  readonly birthday?: Day | undefined;
  readonly nation?: Nation | undefined;
}

const ADDED = 'name:';
const ANOTHER = 'another:';

export function addedName(name: string): string {
  return `${ADDED}${name.trim()}`;
}

/** Someone not met before, who has the name of someone known. */
export function anotherName(name: string): string {
  return `${ANOTHER}${name.trim()}`;
}

/** The name behind an entry added by hand, or undefined for someone known. */
export function nameAdded(chosen: string): string | undefined {
  const start = [ADDED, ANOTHER].find((one) => chosen.startsWith(one));
  return start && chosen.slice(start.length);
}

export function isAnother(chosen: string): boolean {
  return chosen.startsWith(ANOTHER);
}

/** The child as one who speaks: by an entry, or the only one where there is no entry yet. */
export const CHILD = 'child';

/** A paper as what says something itself. */
export const PAPER = 'paper';

export function childChosen(id: Id): string {
  return `${CHILD}:${id}`;
}
