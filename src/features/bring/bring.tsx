import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Preview, previewOf } from '../../domain/brought.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Stamp, Version } from '../../domain/version.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { FileWords } from '../../ui/file-words.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { backupWords } from '../../words/en/backup.ts';
import { moreWords } from '../../words/en/more.ts';
import { PreviewCard } from './preview-card.tsx';
import { type FileProblem, readFile } from './read-file.ts';

interface BringProps {
  readonly journal: Journal;
  readonly childName: string;
  readonly stamp: Stamp;
  readonly onKeep: (versions: readonly Version[]) => Promise<boolean>;
  readonly onUndo: (versions: readonly Version[]) => Promise<boolean>;
  /** Reads a locked backup with its words, to its end. */
  readonly onBackup: (file: File, words: string) => Promise<BackupRead>;
  readonly onHistory: () => void;
}

/** Something that a file holds, and how to keep it and take it back. */
interface Coming {
  readonly preview: Preview;
  readonly keep: () => Promise<boolean>;
  readonly undo: () => Promise<boolean>;
  /** Lets go of it, where it is not kept. */
  drop?(): Promise<void>;
  /** What it holds besides notes. */
  readonly extra?: string;
}

type BackupRead =
  | { readonly ok: true; readonly coming: Coming }
  | { readonly ok: false; readonly reason: keyof typeof backupWords.problems };

type Stage =
  | { readonly at: 'choosing'; readonly problem?: FileProblem; readonly undone?: boolean }
  | { readonly at: 'reading' }
  | { readonly at: 'locked'; readonly file: File; readonly busy?: boolean; readonly problem?: string }
  | { readonly at: 'preview'; readonly coming: Coming; readonly notKept?: boolean }
  | { readonly at: 'kept'; readonly coming: Coming; readonly notUndone?: boolean };

/** A file is read, shown, and only then kept; and keeping it can be undone as one act. */
export function Bring(props: BringProps) {
  const words = moreWords.bring;
  const { stage, choose, unlock, keep, undo, other } = useBringing(props);
  return (
    <Screen title={words.title} lead={stage.at === 'choosing' && <p>{words.lead}</p>}>
      {stage.at === 'choosing' && (
        <>
          {stage.problem && <Notice look="error">{words.problems[stage.problem]}</Notice>}
          <p role="status">{stage.undone && words.undone}</p>
          <FileButton label={words.choose} onChoose={(file) => void choose(file)} />
        </>
      )}
      {stage.at === 'reading' && <p role="status">{words.reading}</p>}
      {stage.at === 'locked' && (
        <FileWords
          words={backupWords.ask}
          fileName={stage.file.name}
          busy={stage.busy ?? false}
          problem={stage.problem}
          onOpen={(typed) => void unlock(stage.file, typed)}
          onOther={other}
        />
      )}
      {stage.at === 'preview' && (
        <PreviewCard
          preview={stage.coming.preview}
          extra={stage.coming.extra}
          childName={props.childName}
          notKept={stage.notKept ?? false}
          onKeep={() => void keep(stage.coming)}
          onOther={other}
        />
      )}
      {stage.at === 'kept' && (
        <Kept
          preview={stage.coming.preview}
          notUndone={stage.notUndone ?? false}
          onHistory={props.onHistory}
          onUndo={() => void undo(stage.coming)}
        />
      )}
    </Screen>
  );
}

/** How far a file has got, and the ways on from there. */
function useBringing(props: BringProps) {
  const isActing = useRef(false);
  const { stage, show, follow } = useStage(isActing);
  const choose = async (file: File) => {
    const reading = show({ at: 'reading' });
    if (await isLocked(file)) return follow(reading, { at: 'locked', file });
    const read = await readFile(file, props.journal, props.stamp);
    follow(
      reading,
      read.ok
        ? { at: 'preview', coming: comingIn(previewOf(read.brought, props.journal, props.stamp), props) }
        : { at: 'choosing', problem: read.reason },
    );
  };
  const unlock = async (file: File, typed: string) => {
    const opening = show({ at: 'locked', file, busy: true });
    const read = await props.onBackup(file, typed).catch(() => ({ ok: false, reason: 'unreadable' }) as const);
    follow(
      opening,
      read.ok
        ? { at: 'preview', coming: read.coming }
        : { at: 'locked', file, problem: backupWords.problems[read.reason] },
    );
  };
  /** What is much takes a while, in which it is tapped again; and kept twice it lay on the phone twice. */
  const once = async (act: () => Promise<boolean>, next: (isDone: boolean) => Stage) => {
    if (isActing.current) return;
    isActing.current = true;
    follow(stage, next(await act().catch(() => false)));
    isActing.current = false;
  };
  const keep = (coming: Coming) =>
    once(coming.keep, (kept) => (kept ? { at: 'kept', coming } : { at: 'preview', coming, notKept: true }));
  const undo = (coming: Coming) =>
    once(coming.undo, (undone) => (undone ? { at: 'choosing', undone } : { at: 'kept', coming, notUndone: true }));
  const other = () => {
    if (!isActing.current) show({ at: 'choosing' }); // what it would let go of is being kept
  };
  return { stage, choose, unlock, keep, undo, other };
}

/**
 * The stage that is shown. What takes a while ends in a stage that follows the one it began at. Where that one is not
 * shown any more, for another file was asked for or the screen was left, nobody can keep what came of it: it is let go of.
 */
function useStage(isActing: { readonly current: boolean }) {
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const newest = useRef<Stage | undefined>(stage);
  const show = (next: Stage) => {
    if (next.at === 'choosing') letGoOf(newest.current);
    newest.current = next;
    setStage(next);
    return next;
  };
  const follow = (before: Stage, next: Stage) => {
    if (newest.current === before) show(next);
    else letGoOf(next);
  };
  const leave = () => {
    if (!isActing.current) letGoOf(newest.current);
    newest.current = undefined;
  };
  useLayoutEffect(() => leave, []); // at once: a passive one is cleaned up after the next paint
  return { stage, show, follow };
}

function letGoOf(stage: Stage | undefined): void {
  if (stage?.at === 'preview') void stage.coming.drop?.().catch(() => {}); // what is left goes at the next opening
}

interface KeptProps {
  readonly preview: Preview;
  readonly notUndone: boolean;
  readonly onHistory: () => void;
  readonly onUndo: () => void;
}

function Kept({ preview, notUndone, onHistory, onUndo }: KeptProps) {
  const words = moreWords.bring;
  return (
    <>
      <p role="status" class="strong">
        {words.kept(preview.notes - preview.alreadyHere)}
      </p>
      {notUndone && <Notice look="error">{words.notUndone}</Notice>}
      <ButtonRow>
        <Button look="main" onClick={onHistory}>
          {words.history}
        </Button>
        <Button icon="undo" onClick={onUndo}>
          {words.undo}
        </Button>
      </ButtonRow>
    </>
  );
}

function comingIn(preview: Preview, { onKeep, onUndo }: BringProps): Coming {
  return { preview, keep: () => onKeep(preview.versions), undo: () => onUndo(preview.versions) };
}

const MAGIC = 'age-encryption.org/';

/** Whether a file is locked as a backup is. */
async function isLocked(file: File): Promise<boolean> {
  const head = await file
    .slice(0, MAGIC.length)
    .text()
    .catch(() => '');
  return head === MAGIC;
}
