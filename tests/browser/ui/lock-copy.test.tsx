import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { type CopyAnswer, LockCopy, type LockCopyProps } from '../../../src/features/share/lock-copy.tsx';

const SIX = ['river', 'candle', 'otter', 'meadow', 'button', 'lantern'];

afterEach(() => render(null, document.body));

function lock(given: Partial<LockCopyProps>): void {
  const props: LockCopyProps = {
    words: SIX,
    notes: 2,
    how: 'They open it at https://marram.example/open',
    message: 'It opens at https://marram.example/open',
    hasWords: true,
    onHasWords: () => {},
    onMake: () => new Promise(() => {}),
    onGiven: async () => true,
    onStop: () => {},
    onDone: () => {},
  };
  render(<LockCopy {...props} {...given} />, document.body);
}

async function ready(
  answers: boolean[],
  makePage = async () => new File(['x'], 'copy.html'),
  bytes = 3,
): Promise<void> {
  const made: CopyAnswer = {
    ok: true,
    made: {
      file: Object.defineProperty(new File(['x'], 'copy.age'), 'size', { value: bytes }),
      page: makePage,
      drop: async () => {},
    },
  };
  lock({ onMake: async () => made, onGiven: async () => answers.shift() === true });
  await expect.element(page.getByRole('heading', { name: 'The copy is locked' })).toBeVisible();
}

it('the six words are shown once more when the list did not take them, until it does', async () => {
  await ready([false, true]);

  await page.getByRole('button', { name: 'Save the locked file' }).click();
  await expect.element(page.getByText(/could not note it in your list/)).toBeVisible();
  await expect.element(page.getByText('lantern')).toBeVisible();
  await page.getByRole('button', { name: 'Note it again' }).click();

  await expect.element(page.getByText(/It is noted in your list/)).toBeVisible();
  await expect.element(page.getByText('lantern')).not.toBeInTheDocument();
});

it('a web page that can not be made is said to be missing, and nothing is noted as given', async () => {
  await ready([], () => Promise.reject(new Error('no room')));

  await page.getByRole('button', { name: 'Save it as a web page' }).click();

  await expect.element(page.getByText(/could not make the web page/)).toBeVisible();
  await expect.element(page.getByText(/noted in your list/)).not.toBeInTheDocument();
});

it('the size of a web page is told before it is made, and none is offered of a file that is too large for one', async () => {
  await ready([]);
  await expect.element(page.getByText(/^The web page, a little over 1 KB, opens by itself/)).toBeVisible();
  render(null, document.body);

  await ready([], undefined, 100_000_001);
  await expect.element(page.getByText(/too large for a web page/)).toBeVisible();
  expect(page.getByRole('button', { name: 'Save it as a web page' }).elements()).toEqual([]);
});

it('where it is opened is told with the file that is handed to another app', async () => {
  const sent: ShareData[] = [];
  Object.assign(navigator, { canShare: () => true, share: async (data: ShareData) => void sent.push(data) });
  await ready([true]);

  await page.getByRole('button', { name: 'Share the locked file' }).click();
  await expect.element(page.getByText(/It was handed on/)).toBeVisible();

  expect(sent.map(({ text }) => text)).toEqual(['It opens at https://marram.example/open']);
});

it.each([
  ['AbortError', 1, /It was not handed on/],
  ['NotAllowedError', 0, /Save it, then attach it to a message/],
])('after a hand-on that ended with %s there is %i button left for it', async (name, buttons, told) => {
  Object.assign(navigator, { canShare: () => true, share: () => Promise.reject(new DOMException('', name)) });
  await ready([]);

  await page.getByRole('button', { name: 'Share the locked file' }).click();

  await expect.element(page.getByText(told)).toBeVisible();
  expect(page.getByRole('button', { name: 'Share the locked file' }).elements()).toHaveLength(buttons);
});

it('a copy that is being made tells how many of its papers are done', async () => {
  const onMake: LockCopyProps['onMake'] = (onProgress) => {
    onProgress({ doing: 'locking', paper: 3, papers: 12 });
    return new Promise(() => {});
  };
  lock({ onMake });

  await expect.element(page.getByText('Locking paper 3 of 12.')).toBeVisible();
});
