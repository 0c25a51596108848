import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Drafts } from '../../store/drafts.ts';
import { useSteadyKeeping } from '../../ui/use-steady-keeping.ts';
import type { AppState } from '../app-state.ts';

interface ChoicesProps<Choices extends object> {
  /** The name that the choices lie under while something to give is being made. */
  readonly draft: string;
  /** What is chosen at first. Once it is chosen again, nothing is left. */
  readonly fresh: Choices;
  readonly children: (choices: Choices, onChange: (choices: Choices) => void) => ComponentChildren;
}

/** Choices as they were left, sealed on the phone, so that a reload or the lock in the middle keeps them. */
export function LeftChoices<Choices extends object>({
  app,
  ...props
}: ChoicesProps<Choices> & { readonly app: AppState }) {
  const { draft, fresh } = props;
  const drafts = app.place.value.drafts.value;
  const [left, setLeft] = useState<Choices>();
  useEffect(() => {
    const begin = (read: unknown) => setLeft({ ...fresh, ...(read as Partial<Choices> | undefined) });
    void drafts?.read(draft).then(begin, () => begin(undefined));
  }, [drafts]);
  return drafts && left ? <KeptChoices {...props} drafts={drafts} left={left} /> : null;
}

interface KeptChoicesProps<Choices extends object> extends ChoicesProps<Choices> {
  readonly drafts: Drafts;
  readonly left: Choices;
}

function KeptChoices<Choices extends object>({ draft, fresh, children, drafts, left }: KeptChoicesProps<Choices>) {
  const [choices, setChoices] = useState(left);
  // Choices that could not be kept are still on the screen; what was given leaves none.
  useSteadyKeeping(choices, (now) => (now === fresh ? drafts.drop(draft) : drafts.keep(draft, now)).catch(() => {}));
  return <>{children(choices, setChoices)}</>;
}
