import { useState } from 'preact/hooks';
import { type Preview, previewOf } from '../../domain/brought.ts';
import type { Journal } from '../../domain/journal.ts';
import type { Stamp, Version } from '../../domain/version.ts';
import { Button, ButtonRow } from '../../ui/button.tsx';
import { FileButton } from '../../ui/file-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Screen } from '../../ui/screen.tsx';
import { moreWords } from '../../words/en/more.ts';
import { PreviewCard } from './preview-card.tsx';
import { type FileProblem, readFile } from './read-file.ts';

interface BringProps {
  readonly journal: Journal;
  readonly childName: string;
  readonly stamp: Stamp;
  readonly onKeep: (versions: readonly Version[]) => Promise<boolean>;
  readonly onUndo: (versions: readonly Version[]) => Promise<boolean>;
  readonly onHistory: () => void;
}

type Stage =
  | { readonly at: 'choosing'; readonly problem?: FileProblem; readonly undone?: boolean }
  | { readonly at: 'reading' }
  | { readonly at: 'preview'; readonly preview: Preview; readonly notKept?: boolean }
  | { readonly at: 'kept'; readonly versions: readonly Version[]; readonly notes: number };

/** A file is read, shown, and only then kept; and keeping it can be undone as one act. */
export function Bring(props: BringProps) {
  const words = moreWords.bring;
  const [stage, setStage] = useState<Stage>({ at: 'choosing' });
  const choose = async (file: File) => {
    setStage({ at: 'reading' });
    const read = await readFile(file, props.journal, props.stamp);
    setStage(
      read.ok
        ? { at: 'preview', preview: previewOf(read.brought, props.journal, props.stamp) }
        : { at: 'choosing', problem: read.reason },
    );
  };
  const keep = async (preview: Preview) => {
    const kept = await props.onKeep(preview.versions);
    setStage(
      kept
        ? { at: 'kept', versions: preview.versions, notes: preview.notes - preview.alreadyHere }
        : { at: 'preview', preview, notKept: true },
    );
  };
  const undo = async (versions: readonly Version[]) => {
    if (await props.onUndo(versions)) setStage({ at: 'choosing', undone: true });
  };
  return (
    <Screen title={words.title} lead={stage.at === 'choosing' && <p>{words.lead}</p>}>
      {stage.at === 'choosing' && (
        <>
          {stage.problem && <Notice look="error">{words.problems[stage.problem]}</Notice>}
          <p role="status">{stage.undone && words.undone}</p>
          <FileButton
            label={words.choose}
            accept=".jsonl,.json,.txt,application/jsonl,application/json,text/plain"
            onChoose={(file) => void choose(file)}
          />
        </>
      )}
      {stage.at === 'reading' && <p role="status">{words.reading}</p>}
      {stage.at === 'preview' && (
        <PreviewCard
          preview={stage.preview}
          childName={props.childName}
          notKept={stage.notKept ?? false}
          onKeep={() => void keep(stage.preview)}
          onOther={() => setStage({ at: 'choosing' })}
        />
      )}
      {stage.at === 'kept' && (
        <>
          <p role="status" class="strong">
            {words.kept(stage.notes)}
          </p>
          <ButtonRow>
            <Button look="main" onClick={props.onHistory}>
              {words.history}
            </Button>
            <Button icon="undo" onClick={() => void undo(stage.versions)}>
              {words.undo}
            </Button>
          </ButtonRow>
        </>
      )}
    </Screen>
  );
}
