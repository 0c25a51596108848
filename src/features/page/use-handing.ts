import { useState } from 'preact/hooks';
import type { Page } from '../../domain/page/blocks.ts';
import type { Sheet } from '../../domain/page/plan.ts';
import { type Sharing, saveFile, shareFile } from '../../ui/hand-on.ts';
import { type FileKind, fileOf } from './file-of.ts';

export type Outcome = 'making' | 'copied' | 'not-copied' | 'saved' | 'not-made';

/** Handing a document on as a file or as words, and what came of it. */
interface Handing {
  readonly outcome: Outcome | undefined;
  /** Signs that could not be drawn in the file. */
  readonly missing: readonly string[];
  readonly save: (kind: FileKind) => void;
  readonly share: (kind: FileKind) => void;
  readonly copy: () => void;
}

/** `onHanded` is told once it was saved, shared or copied; of a share that was refused, or that came to nothing, never. */
export function useHanding(page: Page, sheet: Sheet, onHanded: () => void): Handing {
  const [outcome, setOutcome] = useState<Outcome>();
  const [missing, setMissing] = useState<readonly string[]>([]);
  const hand = async (kind: FileKind, on: (file: File) => undefined | Promise<Sharing>, then: Outcome | undefined) => {
    setOutcome('making');
    const made = await fileOf(page, sheet, kind);
    setMissing(made.missing);
    const shared = await on(made.file);
    const isHanded = shared === undefined || shared === 'sent';
    if (isHanded) onHanded();
    setOutcome(isHanded ? then : undefined);
  };
  const copy = async () => {
    const { pageAsText } = await import('../../documents/page/text.ts');
    await navigator.clipboard.writeText(pageAsText(page));
    onHanded();
    setOutcome('copied');
  };
  const orSay = (then: Outcome) => () => setOutcome(then);
  return {
    outcome,
    missing,
    save: (kind) => void hand(kind, saved, 'saved').catch(orSay('not-made')),
    share: (kind) => void hand(kind, (file) => shareFile(file), undefined).catch(orSay('not-made')),
    copy: () => void copy().catch(orSay('not-copied')),
  };
}

function saved(file: File): undefined {
  saveFile(file);
}
