import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../../src/ui/button.tsx';
import { Details } from '../../../src/ui/details.tsx';
import { FileButton } from '../../../src/ui/file-button.tsx';
import { FoldHeading } from '../../../src/ui/fold-heading.tsx';
import { clearPage, draw, Held } from '../../support/on-page.tsx';

afterEach(clearPage);

const button = (name: string) => page.getByRole('button', { name });

describe('a button', () => {
  it.each(['click', 'Enter', '[Space]'])('acts once at each %s', async (by) => {
    const onClick = vi.fn();
    draw(<Button onClick={onClick}>Keep this</Button>);

    if (by === 'click') await userEvent.click(button('Keep this'));
    else await userEvent.keyboard(`{Tab}${by === 'Enter' ? '{Enter}' : by}`);

    expect(onClick).toHaveBeenCalledOnce();
  });

  it('that is busy does nothing more, says so, and keeps its place for the keyboard', async () => {
    const onClick = vi.fn();
    draw(
      <Button onClick={onClick} busy>
        Keep this
      </Button>,
    );

    await userEvent.click(button('Keep this'));
    await userEvent.keyboard('{Enter}');

    expect(onClick).not.toHaveBeenCalled();
    await expect.element(button('Keep this')).toHaveAttribute('aria-busy', 'true');
    await expect.element(button('Keep this')).toHaveFocus();
  });

  it('acts again when it is no longer busy', async () => {
    const onClick = vi.fn();
    draw(
      <Button onClick={onClick} busy>
        Keep this
      </Button>,
    );

    draw(
      <Button onClick={onClick} busy={false}>
        Keep this
      </Button>,
    );
    await userEvent.click(button('Keep this'));

    expect(onClick).toHaveBeenCalledOnce();
  });

  it('is told from others of the same words by what it is about, which is not shown', async () => {
    draw(
      <Button onClick={() => {}} about=": He hid">
        Open
      </Button>,
    );

    await expect.element(page.getByRole('button')).toHaveAccessibleName(/^Open\s?: He hid$/);
    expect(getComputedStyle(document.querySelector('.unseen') as Element).clipPath).toBe('inset(50%)');
  });

  it.each(['main', 'quiet', 'plain', 'danger'] as const)('that looks %s has room for a finger', (look) => {
    draw(
      <Button onClick={() => {}} look={look}>
        No
      </Button>,
    );
    const { width, height } = (document.querySelector('button') as Element).getBoundingClientRect();

    expect(Math.min(width, height)).toBeGreaterThanOrEqual(48);
  });

  it('sends no form', () => {
    draw(<Button onClick={() => {}}>Keep this</Button>);

    expect(document.querySelector('button')?.type).toBe('button');
  });
});

describe('details', () => {
  const inside = () => page.getByText('What few people need');
  const summary = () => page.getByText('More');

  it.each(['click', '{Enter}', '[Space]'])('open and close at a %s', async (by) => {
    draw(<Details summary="More">What few people need</Details>);
    const toggle = () => (by === 'click' ? userEvent.click(summary()) : userEvent.keyboard(by));
    if (by !== 'click') await userEvent.keyboard('{Tab}');
    await expect.element(inside()).not.toBeVisible();

    await toggle();
    await expect.element(inside()).toBeVisible();
    await toggle();

    await expect.element(inside()).not.toBeVisible();
  });

  it('begin open where they are asked to', async () => {
    draw(
      <Details summary="More" open>
        What few people need
      </Details>,
    );

    await expect.element(inside()).toBeVisible();
  });

  it.each([true, false])(
    'stay as the parent left them when the screen is drawn again (open at first: %s)',
    async (open) => {
      const again = (words: string) => (
        <Details summary="More" open={open}>
          {words}
        </Details>
      );
      draw(again('What few people need'));
      await userEvent.click(summary());

      draw(again('What few people need today'));

      await expect.element(page.getByText('What few people need today')).toBeInTheDocument();
      expect(document.querySelector('details')?.open).toBe(!open);
    },
  );
});

describe('a heading that folds', () => {
  it('is a heading, says whether it is open, and folds and unfolds', async () => {
    draw(
      <Held start={false}>
        {(folded, set) => (
          <FoldHeading folded={folded} onFold={set}>
            Waiting
          </FoldHeading>
        )}
      </Held>,
    );

    await expect.element(page.getByRole('heading', { level: 2, name: 'Waiting' })).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Waiting', expanded: true }));
    await userEvent.click(page.getByRole('button', { name: 'Waiting', expanded: false }));

    await expect.element(button('Waiting')).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('a button for a file', () => {
  const input = () => document.querySelector<HTMLInputElement>('input[type=file]') as HTMLInputElement;

  it('opens the phone’s own chooser, for the kinds of file it takes', async () => {
    const opened = vi.fn((event: Event) => event.preventDefault());
    draw(<FileButton label="Choose a file" accept=".jsonl,.age" onChoose={() => {}} />);
    input().addEventListener('click', opened);

    await userEvent.click(button('Choose a file'));

    expect(opened).toHaveBeenCalledOnce();
    expect(input().accept).toBe('.jsonl,.age');
  });

  it('gives the file that was chosen, with what is in it', async () => {
    const onChoose = vi.fn<(file: File) => void>();
    draw(<FileButton label="Choose a file" accept=".txt" onChoose={onChoose} />);

    await userEvent.upload(input(), new File(['He hid'], 'notes.txt', { type: 'text/plain' }));

    expect(onChoose).toHaveBeenCalledOnce();
    const [file] = onChoose.mock.lastCall ?? [];
    expect([file?.name, await file?.text()]).toEqual(['notes.txt', 'He hid']);
  });

  it('lets go of the file, so that the same one can be chosen again after it was put right', async () => {
    draw(<FileButton label="Choose a file" accept=".txt" onChoose={() => {}} />);

    await userEvent.upload(input(), new File(['He hid'], 'notes.txt', { type: 'text/plain' }));

    expect(input().value).toBe('');
  });

  it('does nothing when the chooser is closed without a file', () => {
    const onChoose = vi.fn();
    draw(<FileButton label="Choose a file" accept=".txt" onChoose={onChoose} />);

    input().dispatchEvent(new Event('change', { bubbles: true }));

    expect(onChoose).not.toHaveBeenCalled();
  });

  it('is one stop for the keyboard, and one thing to hear', async () => {
    draw(<FileButton label="Choose a file" accept=".txt" onChoose={() => {}} />);

    await userEvent.keyboard('{Tab}');
    await expect.element(button('Choose a file')).toHaveFocus();
    await userEvent.keyboard('{Tab}');

    expect(document.activeElement).toBe(document.body);
  });
});
