import type { When } from './dates/when.ts';
import type { Id } from './id.ts';
import type { KindId } from './kinds/index.ts';
import type {
  Channel,
  Closeness,
  Contact,
  ContactResult,
  EffectOn,
  OtherView,
  PaperClaim,
  Part,
  Someone,
  SourceType,
  Topic,
} from './note.ts';
import type { Paper } from './paper.ts';
import type { Ending } from './person.ts';

/** A person as a form names them: picked from those known, or typed. */
export interface NamedPerson {
  readonly person?: Id;
  readonly name: string;
  /** Not the one who is known by this name, but someone new. */
  readonly another?: true;
  readonly role?: string;
  readonly service?: string;
  readonly family?: true;
  readonly part?: Part;
}

/** By when something is to be done. No date given is an answer too; undefined is not asked. */
export type DueAnswer = { readonly by: When; readonly words?: string } | 'no-date' | undefined;

/** Something agreed or promised, as a form holds it. */
export interface PromisedAnswer {
  readonly words: string;
  /** Who said it; undefined when it is not known. */
  readonly by?: NamedPerson | 'us' | undefined;
  readonly due?: DueAnswer;
  readonly inWriting?: 'by-them' | 'by-us' | 'no' | undefined;
  /** How anyone will be able to tell. */
  readonly check?: string | undefined;
}

/** What someone said, word for word, as a form holds it. */
export interface QuotedAnswer {
  readonly words: string;
  /** Who said it; undefined when it is not known. */
  readonly by?: NamedPerson | Someone | undefined;
  readonly closeness?: Closeness | undefined;
}

/** What a report rests on, besides the time. */
export interface ReportAnswers {
  readonly where: string;
  readonly whoWasAsked: string;
  readonly seenAlone?: 'yes' | 'no' | undefined;
  readonly setUp: string;
  readonly claims: readonly PaperClaim[];
}

export const emptyReport: ReportAnswers = { where: '', whoWasAsked: '', setUp: '', claims: [] };

/** Who left, how, and who came in their place. */
interface LeavingAnswer {
  readonly who?: NamedPerson | undefined;
  readonly how?: Ending | undefined;
  /** When they go, where it is not the day of the note. */
  readonly on?: When | undefined;
  readonly told?: 'yes' | 'no' | undefined;
  readonly next?: NamedPerson | undefined;
}

/** Everything a form can hold while a note is written. Only `kind` and what the kind needs must be there. */
export interface Answers {
  readonly kind: KindId;
  readonly words: string;
  readonly title: string;
  readonly happened: When;
  readonly people: readonly NamedPerson[];
  /** The children it is about, where there are several. */
  readonly children: readonly Id[];
  readonly quotes: readonly QuotedAnswer[];
  readonly closeness?: Closeness | undefined;
  readonly okToShare?: 'yes' | 'no' | undefined;
  readonly result?: ContactResult | undefined;
  /** What came of it, where none of the results is it. */
  readonly ownResult?: string | undefined;
  /** Who began it, where the result does not say. */
  readonly direction?: Contact['direction'] | undefined;
  readonly channel?: Channel | undefined;
  readonly waited?: { readonly minutes: number; readonly about?: boolean } | undefined;
  /** When they said they would call. */
  readonly callBack?: DueAnswer;
  readonly agreed: readonly PromisedAnswer[];
  readonly promised: Omit<PromisedAnswer, 'words'>;
  readonly where: string;
  readonly alsoSeen: string;
  readonly around: string;
  readonly effect: string;
  readonly effectOn: readonly EffectOn[];
  readonly view: string;
  readonly otherViews: readonly OtherView[];
  readonly reference: string;
  readonly sawChild?: 'yes' | 'no' | undefined;
  readonly leaving: LeavingAnswer;
  /** Who has been told. */
  readonly told: readonly NamedPerson[];
  readonly source?: SourceType | undefined;
  readonly toldBy: string;
  /** The date on the paper it is known by. */
  readonly sourceDated?: When | undefined;
  readonly paperType: string;
  readonly timeWithChild: string;
  readonly report: ReportAnswers;
  /** Photos and files. */
  readonly papers: readonly Paper[];
  readonly topics: readonly Topic[];
  readonly ownTopic: string;
  readonly hardToRead: boolean;
  /** Kept apart from everything else here. */
  readonly justForYou: string;
}

/** A form with nothing in it yet. */
export function emptyAnswers(kind: KindId, happened: When): Answers {
  return {
    kind,
    words: '',
    title: '',
    happened,
    people: [],
    children: [],
    quotes: [],
    agreed: [],
    promised: {},
    where: '',
    alsoSeen: '',
    around: '',
    effect: '',
    effectOn: [],
    view: '',
    otherViews: [],
    reference: '',
    leaving: {},
    told: [],
    toldBy: '',
    paperType: '',
    timeWithChild: '',
    report: emptyReport,
    papers: [],
    topics: [],
    ownTopic: '',
    hardToRead: false,
    justForYou: '',
  };
}
