import { useEffect, useRef, useState } from 'preact/hooks';
import type { PhotoSize } from '../../documents/photo/redrawn.ts';
import { type AnswerProblem, problemWith } from '../../domain/answer-problem.ts';
import type { Answers } from '../../domain/answers.ts';
import type { Paper } from '../../domain/paper.ts';
import type { Drafts } from '../../store/drafts.ts';
import type { KeepProblem } from '../../store/keep-sealed.ts';
import { loadDateReader } from './date-reader.ts';
import { useDraft } from './draft.ts';
import type { ContextFor } from './fields/field.ts';
import { type Form, withChildren, withItsDay } from './form.ts';

interface FormInput {
  readonly start: Form;
  readonly draftName: string;
  readonly drafts: Drafts;
  readonly contextFor: ContextFor;
  /** What was agreed in the note before, which the form does not show again. */
  readonly promised?: readonly string[] | undefined;
  readonly onKeep: (answers: Answers, form: Form) => Promise<KeepProblem | undefined>;
}

/** The form as it is written, and the ways to keep it and to put papers in. */
export function useForm({ start, draftName, drafts, contextFor, promised, onKeep }: FormInput) {
  const [form, setForm] = useState(start);
  const newest = useRef(form);
  newest.current = form;
  const context = contextFor(form.children);
  /** With the child that is ticked, be it only a guess: what is shown is what is kept. */
  const asShown = (one: Form): Form => withChildren(one, contextFor(one.children).about);
  const [problem, setProblem] = useState<AnswerProblem | KeepProblem>();
  const [busy, setBusy] = useState(false);
  const done = useRef(false);
  const keeping = useRef(false);
  const puttingIn = useRef<Promise<unknown>>(Promise.resolve());
  const drafted = useDraft(draftName, form, drafts, { asShown, isDone: () => done.current });
  const set = (part: Partial<Form>) => {
    setProblem(undefined);
    setForm((before) => withItsDay({ ...before, ...part }, context.today));
  };

  useEffect(() => void carrying(form, contextFor).then(setForm), [context.today]);

  const withPaper = (paper: Paper) => [...newest.current.papers, paper];
  const addPaper = async (paper: Paper) => {
    await drafts.keep(draftName, asShown({ ...newest.current, papers: withPaper(paper) }));
    newest.current = { ...newest.current, papers: withPaper(paper) }; // as it is by now
    set({ papers: newest.current.papers });
  };
  const putPaper = (file: File, size: PhotoSize) => {
    const putting = context.papers.put(file, size, addPaper);
    puttingIn.current = Promise.allSettled([puttingIn.current, putting]);
    return putting;
  };

  const keepOnce = async () => {
    await puttingIn.current;
    const carryOn = await carrying(newest.current, contextFor);
    newest.current = asShown(carryOn(newest.current));
    const wait = newest.current.waitingSince ? await import('./waiting.ts') : undefined;
    if (wait) newest.current = wait.stoppedWaiting(newest.current, new Date());
    const { answersOf, readWhen: readDate } = await loadDateReader();
    const answers = answersOf(newest.current, { ...contextFor(newest.current.children), readDate });
    const missing = problemWith(answers, context.today, promised);
    if (missing) return setProblem(missing);
    if (wait?.isLongWait(newest.current)) return set(newest.current); // which asks whether it was so long
    done.current = true;
    // The draft is kept first: if the phone dies between here and "Kept.", the words come back.
    await drafts.keep(draftName, newest.current).catch(() => {});
    const refused = await onKeep(answers, newest.current).catch(() => 'unknown' as const);
    done.current = refused === undefined;
    setProblem(refused);
  };
  const keep = async () => {
    if (keeping.current) return; // two taps can come before the first has drawn anything
    keeping.current = true;
    setBusy(true);
    await keepOnce();
    keeping.current = false;
    setBusy(false);
  };
  return { form, set, context, problem, busy, keep, drafted, putPaper };
}

/** What carries a form on that was begun before today. */
async function carrying({ day, children }: Form, contextFor: ContextFor): Promise<(form: Form) => Form> {
  const context = contextFor(children);
  if (!day || day >= context.today) return (form) => form;
  const [{ carriedOn }, { readWhen: readDate }] = await Promise.all([import('./carried-on.ts'), loadDateReader()]);
  return (form) => carriedOn(form, { ...context, readDate });
}
