import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type DraftBox, useLeftWords } from '../../../src/ui/use-left-words.ts';
import { clearPage, draw } from '../../support/on-page.tsx';

const FRESH = { words: 'As it was', check: '' };
let drafted: object | undefined;
const box: DraftBox = {
  read: async () => drafted,
  keep: async (typed) => {
    drafted = typed;
  },
  drop: async () => {
    drafted = undefined;
  },
};
let left: ReturnType<typeof useLeftWords<typeof FRESH>>;

function Writing() {
  left = useLeftWords(box, FRESH);
  return <p>{left.typed.words}</p>;
}

/** Opens the form; what was left in it has been read. */
async function open(): Promise<void> {
  await act(async () => draw(<Writing />));
  await act(async () => {});
}

async function leave(): Promise<void> {
  await act(async () => clearPage());
}

beforeEach(() => {
  vi.useFakeTimers();
  drafted = undefined;
});

afterEach(async () => {
  await leave();
  vi.useRealTimers();
});

it('words that were left half written are there again, beside what nobody touched', async () => {
  await open();
  await act(async () => left.set({ words: 'Put bet' }));
  await leave();
  expect(drafted).toEqual({ words: 'Put bet' });

  await open();

  expect(left.typed).toEqual({ words: 'Put bet', check: '' });
  expect(left.isLeft).toBe(true);
});

it('nothing is left of a form that was only looked at, that was kept, or that is as it was again', async () => {
  await open();
  await leave();
  expect(drafted).toBeUndefined();

  await open();
  await act(async () => left.set({ words: 'Put better' }));
  await act(async () => left.done());
  await leave();
  expect(drafted).toBeUndefined();

  await open();
  await act(async () => left.set({ words: 'Put better' }));
  await act(async () => void vi.advanceTimersByTime(1000));
  expect(drafted).toEqual({ words: 'Put better' });
  await act(async () => left.set({ words: 'As it was' }));
  await leave();
  expect(drafted).toBeUndefined();
});
