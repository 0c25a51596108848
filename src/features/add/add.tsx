import { useEffect, useRef, useState } from 'preact/hooks';
import type { Answers } from '../../domain/answers.ts';
import type { AnswerProblem } from '../../domain/keep-note.ts';
import { problemWith } from '../../domain/keep-note.ts';
import { type KindId, kindOf } from '../../domain/kinds/index.ts';
import type { Ask } from '../../domain/kinds/kind.ts';
import type { Drafts } from '../../store/drafts.ts';
import type { KeepProblem } from '../../store/keep-sealed.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { FootBar } from '../../ui/foot-bar.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { addWords } from '../../words/en/add.ts';
import { kindWords } from '../../words/en/kinds.ts';
import { loadDateReader } from './date-reader.ts';
import { useDraft } from './draft.ts';
import type { FieldContext } from './fields/field.ts';
import { fields } from './fields/index.ts';
import { answersOf, type Form, newForm } from './form.ts';

interface AddProps {
  readonly kind: KindId;
  /** A form to begin with where there is no draft: a note to be changed, or a promise from a note. */
  readonly start?: Form | undefined;
  readonly change?: boolean;
  readonly draftName: string;
  readonly drafts: Drafts;
  readonly context: FieldContext;
  readonly showDictation: boolean;
  /** Resolves to why it was not kept, or undefined when it was; then the screen has moved on. */
  readonly onKeep: (answers: Answers, form: Form) => Promise<KeepProblem | undefined>;
}

/** One note: the one thing it needs first, chips under it, the rest behind "Add more". */
export function Add(props: AddProps) {
  const [start, setStart] = useState<Form>();
  useEffect(() => {
    const begin = (draft: unknown) => setStart((draft as Form | undefined) ?? props.start ?? newForm(props.kind));
    void props.drafts.read(props.draftName).then(begin, () => begin(undefined));
    void loadDateReader();
  }, []);
  return start ? <AddForm {...props} start={start} /> : null;
}

type FormProps = AddProps & { readonly start: Form };

function AddForm(props: FormProps) {
  const { change, context, showDictation } = props;
  const { form, set, problem, busy, keep, kept } = useForm(props);
  const kind = kindOf(form.kind);
  const wordsFirst = kind.needs === 'words';
  const title = change ? addWords.changeTitle : titleOf(form, context);
  const show = (ask: Ask) => {
    const Field = fields[ask];
    return <Field key={ask} form={form} set={set} context={context} error={fieldError(ask, problem)} />;
  };
  const focus = !change && wordsFirst;
  const words = (
    <WordsField form={form} set={set} context={context} problem={problem} showDictation={showDictation} focus={focus} />
  );
  return (
    <Screen title={title} titleUnseen={!change} focusElsewhere={focus} lead={change && addWords.changeLead}>
      {wordsFirst && words}
      {asksOf(form, change).map(show)}
      {!wordsFirst && words}
      <Details summary={addWords.addMore}>
        {kind.more.map(show)}
        <TextBox
          label={addWords.justForYou}
          hint={addWords.justForYouHint}
          value={form.justForYou}
          onInput={(justForYou) => set({ justForYou })}
          rows={2}
        />
      </Details>
      <FootBar>
        {isNotKept(problem) && <Notice look="error">{addWords.notKept[problem]}</Notice>}
        <Button look="main" wide busy={busy} onClick={() => void keep()}>
          {change ? addWords.keepChange : addWords.keep}
        </Button>
      </FootBar>
      <DraftStatus kept={kept} />
    </Screen>
  );
}

function titleOf({ kind }: Form, { childName }: FieldContext): string {
  const words = kindWords[kind];
  return kindOf(kind).needs === 'words' ? words.question(childName) : words.name;
}

/** A note that is changed can be moved to another kind; so can one that was kept unsorted. */
function asksOf(form: Form, change: boolean | undefined): readonly Ask[] {
  const { asks } = kindOf(form.kind);
  const fixed: readonly KindId[] = ['contact', 'promise'];
  return change && !asks.includes('kind') && !fixed.includes(form.kind) ? [...asks, 'kind'] : asks;
}

/** The form as it is written, and the way to keep it. */
function useForm({ start, draftName, drafts, context, onKeep }: FormProps) {
  const [form, setForm] = useState(start);
  const [problem, setProblem] = useState<AnswerProblem | KeepProblem>();
  const [busy, setBusy] = useState(false);
  const done = useRef(false);
  const kept = useDraft(draftName, form, drafts, () => done.current);
  const set = (part: Partial<Form>) => {
    setProblem(undefined);
    setForm((before) => ({ ...before, ...part }));
  };
  const keep = async () => {
    setBusy(true);
    const answers = answersOf(form, { ...context, readDate: await loadDateReader() });
    const missing = problemWith(answers, context.today);
    if (missing) {
      setProblem(missing);
      return setBusy(false);
    }
    done.current = true;
    // The draft is kept first: if the phone dies between here and "Kept.", the words come back.
    await drafts.keep(draftName, form).catch(() => {});
    const refused = await onKeep(answers, form).catch(() => 'unknown' as const);
    done.current = refused === undefined;
    setProblem(refused);
    return setBusy(false);
  };
  return { form, set, problem, busy, keep, kept };
}

interface WordsFieldProps {
  readonly form: Form;
  readonly set: (change: Partial<Form>) => void;
  readonly context: FieldContext;
  readonly problem: AnswerProblem | KeepProblem | undefined;
  readonly showDictation: boolean;
  readonly focus: boolean;
}

function WordsField({ form, set, context, problem, showDictation, focus }: WordsFieldProps) {
  const { question, hint } = kindWords[form.kind];
  const hints = [hint, showDictation && addWords.dictation].filter(Boolean).join(' ');
  return (
    <TextBox
      label={question(context.childName)}
      hint={hints || undefined}
      value={form.words}
      onInput={(words) => set({ words })}
      rows={form.kind === 'contact' ? 2 : 4}
      big={kindOf(form.kind).needs === 'words'}
      error={problem === 'words-needed' ? addWords.problems[problem] : undefined}
      focusAtStart={focus}
    />
  );
}

function fieldError(ask: Ask, problem: AnswerProblem | KeepProblem | undefined): string | undefined {
  if (ask === 'result' && problem === 'result-needed') return addWords.problems[problem];
  return ask === 'when' && problem === 'not-yet-happened' ? addWords.problems[problem] : undefined;
}

function isNotKept(problem: AnswerProblem | KeepProblem | undefined): problem is KeepProblem {
  return problem !== undefined && !(problem in addWords.problems);
}

const SAY_AGAIN_AFTER = 30_000;

/** Says "Draft kept." at most twice a minute, so that it never talks over the parent. */
function DraftStatus({ kept }: { readonly kept: number }) {
  const [said, setSaid] = useState({ at: 0, times: 0 });
  useEffect(() => {
    if (kept > 0 && Date.now() - said.at > SAY_AGAIN_AFTER) setSaid({ at: Date.now(), times: said.times + 1 });
  }, [kept]);
  return (
    <p role="status" class="quiet small">
      {said.times > 0 && addWords.draftKept}
    </p>
  );
}
