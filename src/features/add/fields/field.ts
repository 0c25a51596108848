import type { PhotoSize } from '../../../documents/photo/redrawn.ts';
import type { Child } from '../../../domain/child.ts';
import type { Id } from '../../../domain/id.ts';
import type { Paper } from '../../../domain/paper.ts';
import type { Live } from '../../../domain/version.ts';
import type { KeepProblem } from '../../../store/keep-sealed.ts';
import type { ChipOption } from '../../../ui/chips.tsx';
import type { Form, FormContext } from '../form.ts';

/** What every field of the form is given: the form, a way to change it, and what it needs to know. */
export interface FieldProps {
  readonly form: Form;
  readonly set: (change: Partial<Form>) => void;
  readonly context: FieldContext;
  readonly putPaper: (file: File, size: PhotoSize) => Promise<PaperPut>;
  readonly error?: string | undefined;
}

/** Whether a file came onto the phone, and why it did not. */
export type PaperPut =
  | { readonly ok: true; readonly paper: Paper }
  | { readonly ok: false; readonly reason: KeepProblem };

/** The way to photos and files. */
export interface PaperTools {
  /** Puts a file on the phone; `keepDraft` sees to it that a draft names it. */
  put(file: File, size: PhotoSize, keepDraft: (paper: Paper) => Promise<unknown>): Promise<PaperPut>;
  /** The small picture of a paper, a JPEG in base64. */
  small(id: Id): Promise<string | undefined>;
}

export interface FieldContext extends FormContext {
  readonly childName: string;
  /** The children it is about: those chosen, or else the likeliest. None where there are not several. */
  readonly about: readonly Id[];
  /** The first of them, or the only child. */
  readonly child: Child | undefined;
  /** Every child there is. */
  readonly children: readonly ChipOption<Id>[];
  /** What was kept before, newest first: an answer given once is offered again. */
  readonly notes: readonly Live<'note'>[];
  /** Everyone known, likeliest first. */
  readonly people: readonly Live<'person'>[];
  readonly papers: PaperTools;
}

/** What the fields of a note about these children need to know. */
export type ContextFor = (children: readonly Id[]) => FieldContext;
