import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Chips } from '../../../src/ui/chips.tsx';
import { clearPage, draw, Held } from '../../support/on-page.tsx';

afterEach(clearPage);

const LABEL = 'How close is it?';
const OPTIONS = [
  { value: 'exact', label: 'Word for word' },
  { value: 'close', label: 'Close' },
  { value: 'shown', label: 'Shown' },
];
const chosen = vi.fn();

type More = Partial<Omit<Parameters<typeof Chips<string>>[0], 'label' | 'options' | 'chosen' | 'onChange'>>;

function drawChips(start: readonly string[] = [], more: More = {}): void {
  chosen.mockClear();
  draw(
    <Held start={start}>
      {(value, set) => (
        <Chips
          label={LABEL}
          options={OPTIONS}
          chosen={value}
          onChange={(next) => {
            chosen(next);
            set(next);
          }}
          {...more}
        />
      )}
    </Held>,
  );
}

const radio = (name: string) => page.getByRole('radio', { name });
const box = (name: string) => page.getByRole('checkbox', { name });

async function tap(...names: readonly string[]): Promise<void> {
  for (const name of names) await userEvent.click(page.getByLabelText(name, { exact: true }));
}

/** The labels of the chips that are on, as the page itself holds them. */
function on(): readonly string[] {
  return [...document.querySelectorAll('input:checked')].map((input) => input.parentElement?.textContent ?? '');
}

describe('chips of which one is on', () => {
  it('turn on when tapped, and turn off the one before', async () => {
    drawChips();

    await tap('Close', 'Shown');

    expect(chosen.mock.calls).toEqual([[['close']], [['shown']]]);
    await expect.poll(on).toEqual(['Shown']);
  });

  it('turn off at a second tap', async () => {
    drawChips();

    await tap('Close', 'Close');

    expect(chosen.mock.calls).toEqual([[['close']], [[]]]);
    await expect.poll(on).toEqual([]);
  });

  it('turn on again at a third tap', async () => {
    drawChips();

    await tap('Close', 'Close', 'Close');

    expect(chosen.mock.lastCall).toEqual([['close']]);
    await expect.poll(on).toEqual(['Close']);
  });

  it('stay on at a second tap where one must stay on', async () => {
    drawChips(['close'], { keepOne: true });

    await tap('Close');

    expect(chosen).not.toHaveBeenCalled();
    expect(on()).toEqual(['Close']);
    await tap('Shown');
    expect(chosen).toHaveBeenCalledExactlyOnceWith(['shown']);
  });

  it('show which one was on to begin with', () => {
    drawChips(['shown']);

    expect(on()).toEqual(['Shown']);
  });
});

describe('chips of which several may be on', () => {
  it('turn on and off each for itself', async () => {
    drawChips([], { many: true });

    await tap('Close', 'Shown', 'Word for word', 'Shown');

    expect(chosen.mock.lastCall).toEqual([['close', 'exact']]);
    await expect.poll(on).toEqual(['Word for word', 'Close']);
  });

  it('are checkboxes', async () => {
    drawChips(['exact'], { many: true });

    await expect.element(box('Word for word')).toBeChecked();
    await expect.element(box('Close')).not.toBeChecked();
  });
});

describe('chips by keyboard', () => {
  it('are one stop, and the arrows choose among those of which one is on', async () => {
    drawChips(['exact']);

    await userEvent.keyboard('{Tab}{ArrowDown}');
    expect(chosen.mock.lastCall).toEqual([['close']]);
    await expect.element(radio('Close')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');

    expect(chosen.mock.lastCall).toEqual([['shown']]);
    await expect.poll(on).toEqual(['Shown']);
    await userEvent.keyboard('{Tab}');
    expect(document.activeElement).toBe(document.body);
  });

  it.each(['[Space]', '{Enter}'])('are turned on by %s where none is on', async (key) => {
    drawChips();

    await userEvent.keyboard(`{Tab}${key}`);

    expect(chosen.mock.calls).toEqual([[['exact']]]);
    await expect.element(radio('Word for word')).toBeChecked();
  });

  it('are turned off again by Enter', async () => {
    drawChips(['close']);

    await userEvent.keyboard('{Tab}{Enter}');

    expect(chosen.mock.calls).toEqual([[[]]]);
    await expect.element(radio('Close')).not.toBeChecked();
  });

  it.each(['[Space]', '{Enter}'])('are turned on and off one by one by %s where several may be on', async (key) => {
    drawChips(['exact'], { many: true });

    await userEvent.keyboard(`{Tab}${key}{Tab}${key}`);

    expect(chosen.mock.calls).toEqual([[[]], [['close']]]);
    await expect.element(box('Word for word')).not.toBeChecked();
    await expect.element(box('Close')).toBeChecked();
  });

  it('show where the focus is', async () => {
    drawChips();
    const face = () => document.querySelector('.chip-face');
    const before = face() && getComputedStyle(face() as Element).outlineStyle;

    await userEvent.keyboard('{Tab}');

    expect(before).toBe('none');
    expect(getComputedStyle(face() as Element).outlineStyle).toBe('solid');
  });
});

describe('a group of chips', () => {
  it('is named by its question, and each chip by its words alone, on or off', async () => {
    drawChips(['close']);

    await expect.element(page.getByRole('group', { name: LABEL })).toBeVisible();
    await expect.element(radio('Close')).toHaveAccessibleName('Close');
    await expect.element(radio('Shown')).toHaveAccessibleName('Shown');
  });

  it('has its hint and its error read out with it, the error first', async () => {
    drawChips([], { hint: 'As near as you can', error: 'Choose one' });

    await expect
      .element(page.getByRole('group', { name: LABEL }))
      .toHaveAccessibleDescription('Choose one As near as you can');
  });

  it('keeps its name when it is not shown', async () => {
    drawChips([], { labelUnseen: true });

    await expect.element(page.getByRole('group', { name: LABEL })).toBeVisible();
    expect(getComputedStyle(document.querySelector('legend') as Element).clipPath).toBe('inset(50%)');
  });

  it('does not mix with another group of the same words', async () => {
    const others = vi.fn();
    draw(
      <>
        <Chips label="One" options={OPTIONS} chosen={['close']} onChange={others} />
        <Chips label="Other" options={OPTIONS} chosen={['close']} onChange={others} />
      </>,
    );

    expect(on()).toEqual(['Close', 'Close']);
  });

  it('tells its chips apart by more than colour, and gives each room for a finger', () => {
    drawChips(['close']);
    const [off, isOn] = [...document.querySelectorAll('.chip')];
    const tick = (chip: Element | undefined) =>
      chip && getComputedStyle(chip.querySelector('.chip-face') as Element, '::before').content;

    expect([tick(off), tick(isOn)]).toEqual(['none', '""']);
    expect([off, isOn].every((chip) => (chip?.getBoundingClientRect().height ?? 0) >= 48)).toBe(true);
  });
});
