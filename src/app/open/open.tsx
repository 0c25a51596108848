import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type OpenedCopy, readCopy } from '../../documents/share/copy-file.ts';
import { writeHelp } from '../../documents/share/help-file.ts';
import { dayOf } from '../../domain/dates/day.ts';
import { inLine } from '../../domain/direction.ts';
import type { Id } from '../../domain/id.ts';
import type { Paper } from '../../domain/paper.ts';
import { firstVersion } from '../../domain/version.ts';
import { HelpBack } from '../../features/open/help-back.tsx';
import { OpenFile, type OpenFileProps } from '../../features/open/open-file.tsx';
import { type Added, type Begun, Remarks } from '../../features/open/remarks.tsx';
import { BareShell } from '../../ui/shell.tsx';
import { changeShownTexts } from '../../ui/shown-texts.ts';
import { randomHex } from '../../vault/bytes.ts';
import { openWords } from '../../words/en/open.ts';
import { shellWords } from '../../words/en/shell.ts';
import { Opened } from './opened.tsx';
import { ProofBanner } from './proof-banner.tsx';

/** An opened copy with the words that opened it and its papers, all in memory alone. */
interface InMemory {
  readonly copy: OpenedCopy;
  readonly words: string;
  readonly papers: ReadonlyMap<Id, Blob>;
}

interface OpenProps {
  /** The copy itself, where it came inside the page. */
  readonly file?: File | undefined;
  /** Hides the page, where there is a dull one to go to. */
  readonly onHide?: () => void;
}

/** Draws the page for whoever was given a copy. */
export function startOpen(into: HTMLElement, props: OpenProps): void {
  document.title = openWords.title;
  changeShownTexts(inLine);
  render(<Open {...props} />, into);
}

function Open({ file, onHide }: OpenProps) {
  const [opened, setOpened] = useState<InMemory>();
  const open: OpenFileProps['onOpen'] = async (chosen, words, onBytes, signal) => {
    const papers = new Map<Id, Blob>();
    const stream = chosen.stream().pipeThrough(counting(onBytes), { signal });
    const read = await readCopy(stream, words, async ({ id }, bytes) => {
      const pieces: BlobPart[] = [];
      for await (const piece of bytes) pieces.push(new Blob([piece as BlobPart]));
      papers.set(id, new Blob(pieces));
    });
    if (signal.aborted) return undefined;
    if (!read.ok) return read.reason;
    setOpened({ copy: read.copy, words, papers });
    return undefined;
  };
  return (
    <BareShell hide={onHide && { label: shellWords.hide.label, onClick: onHide }}>
      {opened ? <OpenCopy {...opened} onClose={() => setOpened(undefined)} /> : <OpenFile file={file} onOpen={open} />}
    </BareShell>
  );
}

/** Lets a stream through, and tells how much of it went by. */
function counting(onBytes: (bytes: number) => void): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform: (piece, onward) => {
      bytes += piece.length;
      onBytes(bytes);
      onward.enqueue(piece);
    },
  });
}

function OpenCopy({ copy, words, papers, onClose }: InMemory & { readonly onClose: () => void }) {
  const [added, setAdded] = useState<readonly Added[]>([]);
  const [begun, setBegun] = useState<ReadonlyMap<Id, Begun>>(new Map());
  const [isSaved, setSaved] = useState(true);
  const [by, setBy] = useState('');
  const unfinished = [...begun.values()].filter((one) => one.words.trim()).length;
  const isLost = !isSaved || unfinished > 0;
  useWarning(isLost);
  const change = (next: readonly Added[]) => {
    setAdded(next);
    setSaved(next.length === 0);
  };
  const makeFile = async () => {
    const stamp = { newId: () => randomHex(16), now: () => new Date(), device: randomHex(16) };
    const remarks = added.map(({ id, on, what, words: text }) =>
      firstVersion('remark', { on, what, words: text, by: by.trim() }, stamp, id),
    );
    const stream = await writeHelp(copy.share, remarks, words, new Date());
    return new File([await new Response(stream).blob()], openWords.help.fileName(dayOf(new Date())));
  };
  return (
    <Opened
      journal={copy.journal}
      today={dayOf(new Date(copy.made))}
      banner={<ProofBanner copy={copy} />}
      isCalm={copy.notRead === 0 && copy.proof?.verdict === 'holds'}
      readPaper={(paper) => paperFile(paper, papers)}
      beside={(on) => (
        <Remarks
          on={on}
          added={added}
          begun={begun.get(on)}
          onBegin={(about, one) => setBegun(new Map(begun).set(about, one))}
          onAdd={(about, what, text) => {
            change([...added, { id: randomHex(16), on: about, what, words: text }]);
            setBegun(new Map([...begun].filter(([at]) => at !== about)));
          }}
          onRemove={(id) => change(added.filter((one) => one.id !== id))}
        />
      )}
      help={
        <HelpBack
          remarks={added.length}
          begun={unfinished}
          by={by}
          onBy={setBy}
          makeFile={makeFile}
          isSaved={isSaved}
          onSaved={() => setSaved(true)}
        />
      }
      onClose={() => {
        if (!isLost || window.confirm(openWords.help.lost)) onClose();
      }}
    />
  );
}

async function paperFile({ id, name, media }: Paper, papers: ReadonlyMap<Id, Blob>): Promise<File> {
  const bytes = papers.get(id);
  if (!bytes) throw new Error(openWords.notInside);
  return new File([bytes], name, { type: media });
}

/** The browser asks before the page is left while something was added and not saved. */
function useWarning(isOn: boolean): void {
  useEffect(() => {
    if (!isOn) return;
    const warn = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isOn]);
}
