import { useState } from 'preact/hooks';
import type { Drafts } from '../../store/drafts.ts';
import { useSteadyKeeping } from '../../ui/use-steady-keeping.ts';
import { type Form, isWorthKeeping } from './form.ts';

interface Drafting {
  readonly asShown: (form: Form) => Form;
  readonly isDone: () => boolean;
}

/** Keeps the form as a sealed draft while it is written. Returns how often it was kept, for a quiet word now and then. */
export function useDraft(name: string, form: Form, drafts: Drafts, { asShown, isDone }: Drafting): number {
  const [kept, setKept] = useState(0);
  useSteadyKeeping(form, (newest) => {
    if (isDone()) return undefined;
    return keepDraft(name, asShown(newest), drafts).then(() => setKept((count) => count + 1));
  });
  return kept;
}

function keepDraft(name: string, form: Form, drafts: Drafts): Promise<void> {
  // A draft that the phone would not take stays on the screen, which is what the parent sees.
  return (isWorthKeeping(form) ? drafts.keep(name, form) : drafts.drop(name)).catch(() => {});
}
