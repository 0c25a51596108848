import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { useDraft } from '../../../src/features/add/draft.ts';
import { DraftStatus } from '../../../src/features/add/draft-status.tsx';
import { type Form, newForm } from '../../../src/features/add/form.ts';
import type { Drafts } from '../../../src/store/drafts.ts';
import { clearPage, draw } from '../../support/on-page.tsx';

const keep = vi.fn<Drafts['keep']>();
const drafts = { keep, drop: async () => {} } as unknown as Drafts;
const asIs = { asShown: (form: Form) => form, isDone: () => false };

function Writing({ words }: { readonly words: string }) {
  return <DraftStatus {...useDraft('add-plain', { ...newForm('plain'), words }, drafts, asIs)} />;
}

/** Writes words, and waits until they are kept or refused. */
async function write(words: string): Promise<string | null> {
  await act(async () => draw(<Writing words={words} />));
  await act(async () => {
    await vi.advanceTimersByTimeAsync(1000);
  });
  return document.querySelector('[role=status]')?.textContent ?? null;
}

afterEach(async () => {
  await act(async () => clearPage());
  vi.useRealTimers();
  keep.mockReset();
});

it('a draft is said to be kept only where the phone took it, and one that it refused is told', async () => {
  vi.useFakeTimers();
  const full = new DOMException('', 'QuotaExceededError');
  await write('');
  keep.mockRejectedValueOnce(full);
  expect(await write('Half a')).toMatch(/takes no draft now/);
  keep.mockResolvedValue();
  expect(await write('Half a word')).toBe('Draft kept.');
  keep.mockRejectedValue(full);
  expect(await write('Half a word more')).toMatch(/takes no draft now/);
});
