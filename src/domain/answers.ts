import type { When } from './dates/when.ts';
import type { Id } from './id.ts';
import type { KindId } from './kinds/index.ts';
import type { Closeness, ContactResult, Part, SourceType, Topic } from './note.ts';

/** A person as a form names them: picked from those known, or typed. */
export interface NamedPerson {
  readonly person?: Id;
  readonly name: string;
  readonly role?: string;
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
}

/** Everything a form can hold while a note is written. Only `kind` and what the kind needs must be there. */
export interface Answers {
  readonly kind: KindId;
  readonly words: string;
  readonly title: string;
  readonly happened: When;
  readonly people: readonly NamedPerson[];
  readonly closeness?: Closeness | undefined;
  readonly okToShare?: 'yes' | 'no' | undefined;
  readonly result?: ContactResult | undefined;
  readonly waited?: { readonly minutes: number; readonly about?: boolean } | undefined;
  /** When they said they would call. */
  readonly callBack?: DueAnswer;
  readonly agreed: readonly PromisedAnswer[];
  readonly promised: Omit<PromisedAnswer, 'words'>;
  readonly where: string;
  readonly alsoSeen: string;
  readonly effect: string;
  readonly view: string;
  readonly reference: string;
  readonly source?: SourceType | undefined;
  readonly toldBy: string;
  readonly paperType: string;
  readonly timeWithChild: string;
  readonly topics: readonly Topic[];
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
    agreed: [],
    promised: {},
    where: '',
    alsoSeen: '',
    effect: '',
    view: '',
    reference: '',
    toldBy: '',
    paperType: '',
    timeWithChild: '',
    topics: [],
    hardToRead: false,
    justForYou: '',
  };
}
