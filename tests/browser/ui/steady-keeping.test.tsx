import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSteadyKeeping } from '../../../src/ui/use-steady-keeping.ts';
import { clearPage, draw } from '../../support/on-page.tsx';

const keep = vi.fn<(words: string) => void>();

function Writing({ words }: { readonly words: string }) {
  useSteadyKeeping(words, keep);
  return null;
}

/** Writes as a parent does: the words stand on the screen, and its effects are done. */
function write(words: string): void {
  void act(() => draw(<Writing words={words} />));
}

beforeEach(() => {
  vi.useFakeTimers();
  keep.mockClear();
  write('first');
});

afterEach(() => {
  vi.restoreAllMocks();
  void act(() => clearPage());
  vi.useRealTimers();
});

describe('what is being written', () => {
  it('is not kept before anything was written', () => {
    vi.advanceTimersByTime(10_000);

    expect(keep).not.toHaveBeenCalled();
  });

  it('is kept after a pause of a quarter of a second, and once', () => {
    write('He');

    vi.advanceTimersByTime(249);
    const early = keep.mock.calls.length;
    vi.advanceTimersByTime(10_000);

    expect(early).toBe(0);
    expect(keep.mock.calls).toEqual([['He']]);
  });

  it('is kept at least once a second by one who never pauses', () => {
    for (let letter = 1; letter <= 30; letter++) {
      write('x'.repeat(letter));
      vi.advanceTimersByTime(100);
    }

    expect(keep.mock.calls.map(([words]) => words.length)).toEqual([10, 20, 30]);
  });

  it('is kept as it stands at the end, not as it stood when the pause began', () => {
    write('H');
    vi.advanceTimersByTime(200);
    write('He');
    vi.advanceTimersByTime(250);

    expect(keep.mock.calls).toEqual([['He']]);
  });

  it('is kept at once when the page is hidden', () => {
    write('He');
    vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');

    document.dispatchEvent(new Event('visibilitychange'));

    expect(keep.mock.calls).toEqual([['He']]);
  });

  it('is not kept a second time when the page is shown again', () => {
    write('He');
    vi.advanceTimersByTime(250);

    document.dispatchEvent(new Event('visibilitychange'));
    window.dispatchEvent(new Event('pagehide'));

    expect(keep.mock.calls).toEqual([['He']]);
  });

  it('is kept at once when the page goes', () => {
    write('He');

    window.dispatchEvent(new Event('pagehide'));

    expect(keep.mock.calls).toEqual([['He']]);
  });

  it('is kept at once when the screen is left, and not again after', () => {
    write('He');

    void act(() => clearPage());
    const left = [...keep.mock.calls];
    vi.advanceTimersByTime(10_000);
    window.dispatchEvent(new Event('pagehide'));

    expect(left).toEqual([['He']]);
    expect(keep).toHaveBeenCalledOnce();
  });

  it('is kept when it is emptied again', () => {
    write('He');
    vi.advanceTimersByTime(250);

    write('');
    vi.advanceTimersByTime(250);

    expect(keep.mock.calls).toEqual([['He'], ['']]);
  });

  it('is kept when it is changed back to what it was at first', () => {
    write('He');
    vi.advanceTimersByTime(250);

    write('first');
    vi.advanceTimersByTime(250);

    expect(keep.mock.calls).toEqual([['He'], ['first']]);
  });
});
