import type { Child } from '../../../domain/child.ts';
import type { Live } from '../../../domain/version.ts';
import type { Form, FormContext } from '../form.ts';

/** What every field of the form is given: the form, a way to change it, and what it needs to know. */
export interface FieldProps {
  readonly form: Form;
  readonly set: (change: Partial<Form>) => void;
  readonly context: FieldContext;
  readonly error?: string | undefined;
}

export interface FieldContext extends FormContext {
  readonly childName: string;
  readonly child: Child | undefined;
  /** Everyone known, likeliest first. */
  readonly people: readonly Live<'person'>[];
}
