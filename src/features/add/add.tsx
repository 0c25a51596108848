import { useEffect, useState } from 'preact/hooks';
import type { AnswerProblem } from '../../domain/answer-problem.ts';
import type { Answers } from '../../domain/answers.ts';
import { type KindId, kindOf } from '../../domain/kinds/index.ts';
import type { Ask } from '../../domain/kinds/kind.ts';
import type { Drafts } from '../../store/drafts.ts';
import type { KeepProblem } from '../../store/keep-sealed.ts';
import { Button } from '../../ui/button.tsx';
import { Details } from '../../ui/details.tsx';
import { FootBar } from '../../ui/foot-bar.tsx';
import { lazy } from '../../ui/lazy.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { TextBox } from '../../ui/text-box.tsx';
import { addWords } from '../../words/en/add.ts';
import { kindWords } from '../../words/en/kinds.ts';
import { loadDateReader } from './date-reader.ts';
import { DraftStatus } from './draft-status.tsx';
import type { ContextFor, FieldContext } from './fields/field.ts';
import { fields } from './fields/index.ts';
import { type Form, newForm } from './form.ts';
import { useForm } from './use-form.ts';

const LongWait = lazy(async () => (await import('./fields/waiting-timer.tsx')).LongWait);
const ChildrenField = lazy(async () => (await import('./fields/children.tsx')).ChildrenField);

interface AddProps {
  readonly kind: KindId;
  /** A form to begin with where there is no draft: a note to be changed, or a promise from a note. */
  readonly start?: Form | undefined;
  readonly change?: boolean;
  readonly draftName: string;
  readonly drafts: Drafts;
  readonly contextFor: ContextFor;
  readonly showDictation: boolean;
  /** What was agreed in a note before, which its form does not show again. */
  readonly promised?: readonly string[] | undefined;
  /** Resolves to why it was not kept, or undefined when it was; then the screen has moved on. */
  readonly onKeep: (answers: Answers, form: Form) => Promise<KeepProblem | undefined>;
}

/** One note: the one thing it needs first, chips under it, the rest behind "Add more". */
export function Add(props: AddProps) {
  const [start, setStart] = useState<Form>();
  const [isUnread, setUnread] = useState(false);
  useEffect(() => {
    const begin = (draft: unknown) => {
      const fresh = props.start ?? newForm(props.kind);
      const half = draft as Form | undefined;
      // A draft from before a box was there lacks it; a promise just picked comes after those in the draft.
      const picked = fresh.agreed.filter(({ words }) => words !== '');
      setStart(half ? { ...fresh, ...half, agreed: [...(half.agreed ?? []), ...picked] } : fresh);
    };
    const beginWithout = () => {
      setUnread(true);
      begin(undefined);
    };
    void props.drafts.read(props.draftName).then(begin, beginWithout);
    void loadDateReader();
  }, []);
  return start ? <AddForm {...props} start={start} isUnread={isUnread} /> : null;
}

type FormProps = AddProps & { readonly start: Form; readonly isUnread: boolean };

function AddForm(props: FormProps) {
  const { change, showDictation } = props;
  const { form, set, context, problem, busy, keep, drafted, putPaper } = useForm(props);
  const kind = kindOf(form.kind);
  const wordsFirst = kind.needs === 'words';
  const filled = filledIn(form);
  const title = change ? addWords.changeTitle : titleOf(form, context);
  const show = (ask: Ask) => {
    const Field = fields[ask];
    return (
      <Field key={ask} form={form} set={set} context={context} putPaper={putPaper} error={fieldError(ask, problem)} />
    );
  };
  const focus = !change && wordsFirst;
  const words = (
    <WordsField form={form} set={set} context={context} problem={problem} showDictation={showDictation} focus={focus} />
  );
  return (
    <Screen title={title} titleUnseen={!change} focusElsewhere={focus} lead={change && addWords.changeLead}>
      {props.isUnread && <Notice look="warn">{addWords.unread}</Notice>}
      {context.children.length > 1 && <ChildrenField form={form} set={set} context={context} />}
      {wordsFirst && words}
      {asksOf(form, change).map(show)}
      {filled.map(show)}
      {!wordsFirst && words}
      <Details summary={addWords.addMore}>
        {kind.more.filter((ask) => !filled.includes(ask)).map(show)}
        <TextBox
          label={addWords.justForYou}
          hint={addWords.justForYouHint}
          value={form.justForYou}
          onInput={(justForYou) => set({ justForYou })}
          rows={2}
        />
      </Details>
      <FootBar>
        {!change && form.waited === 'other' && <LongWait form={form} />}
        {isNotKept(problem) && <Notice look="error">{addWords.notKept[problem]}</Notice>}
        <Button look="main" wide busy={busy} onClick={() => void keep()}>
          {change ? addWords.keepChange : addWords.keep}
        </Button>
      </FootBar>
      <DraftStatus {...drafted} />
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

/** What was agreed and said word for word stands in the open once there is any, whatever the kind. */
function filledIn(form: Form): readonly Ask[] {
  return (['quotes', 'agreed'] as const).filter((ask) => form[ask].length > 0 && !kindOf(form.kind).asks.includes(ask));
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
