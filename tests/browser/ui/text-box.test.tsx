import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { TextBox } from '../../../src/ui/text-box.tsx';
import { boxIn, clearPage, draw, Held } from '../../support/on-page.tsx';

afterEach(clearPage);

const LABEL = 'What happened?';
const box = () => page.getByRole('textbox', { name: LABEL });
const host = () => document.querySelector('.text-box');

function drawHeld(start = '', more: { readonly rows?: number; readonly hint?: string } = {}): void {
  draw(<Held start={start}>{(value, set) => <TextBox label={LABEL} value={value} onInput={set} {...more} />}</Held>);
}

describe('a text box', () => {
  it('says letter by letter what is typed', async () => {
    const onInput = vi.fn();
    draw(<TextBox label={LABEL} value="" onInput={onInput} />);

    await userEvent.type(box(), 'He');

    expect(onInput.mock.calls).toEqual([['H'], ['He']]);
  });

  it('shows what it is told to show', async () => {
    draw(<TextBox label={LABEL} value="He hid" onInput={() => {}} />);
    await expect.element(box()).toHaveValue('He hid');

    draw(<TextBox label={LABEL} value="She hid" onInput={() => {}} />);

    await expect.element(box()).toHaveValue('She hid');
  });

  it('lies in an open shadow root, where browsers do not write what is typed to the disk', () => {
    drawHeld();

    expect(host()?.shadowRoot?.mode).toBe('open');
    expect(document.querySelectorAll('textarea, input')).toHaveLength(0);
    expect(boxIn(host()).autocomplete).toBe('off');
  });

  it('takes the focus when its label is tapped, and each label its own box', async () => {
    draw(
      <>
        <TextBox label={LABEL} value="" onInput={() => {}} />
        <TextBox label="Where?" value="" onInput={() => {}} />
      </>,
    );

    await userEvent.click(page.getByText('Where?'));
    const second = host()?.nextElementSibling;

    expect(document.activeElement).toBe(second);
    expect(second?.shadowRoot?.activeElement).toBe(boxIn(second));
  });

  it('has its hint and its error read out with it, the error first', async () => {
    draw(<TextBox label={LABEL} value="" onInput={() => {}} hint="In your own words" error="Write something" />);

    await expect.element(box()).toHaveAccessibleDescription('Write something In your own words');
  });

  it('has nothing read out with it when there is no hint and no error', async () => {
    drawHeld();

    await expect.element(box()).not.toHaveAccessibleDescription();
  });

  it('keeps its name when the label is not shown', async () => {
    draw(<TextBox label={LABEL} value="" onInput={() => {}} labelUnseen />);

    await expect.element(box()).toBeVisible();
    expect(host()?.shadowRoot?.querySelector('label')?.getBoundingClientRect().width).toBeLessThanOrEqual(1);
  });

  it('grows with the words and shrinks again, and never scrolls inside itself', async () => {
    drawHeld('', { rows: 3 });
    const height = () => boxIn(host()).getBoundingClientRect().height;
    const empty = height();

    await userEvent.fill(box(), 'He hid under the coats.\n'.repeat(12));
    const full = height();
    const scrolls = boxIn(host()).scrollHeight - boxIn(host()).clientHeight;
    await userEvent.fill(box(), 'He hid');

    expect(full).toBeGreaterThan(empty * 2);
    expect(scrolls).toBeLessThanOrEqual(0);
    expect(height()).toBe(empty);
  });

  it('begins tall enough for words that are there already', () => {
    drawHeld('He hid under the coats.\n'.repeat(12));

    expect(boxIn(host()).scrollHeight).toBeLessThanOrEqual(boxIn(host()).clientHeight);
  });

  it.each([1, 3])('keeps the caret where it is while words are put in before others, with %i rows', async (rows) => {
    drawHeld('under the coats', { rows });

    await userEvent.click(box());
    await userEvent.keyboard('{Home}He hid ');

    await expect.element(box()).toHaveValue('He hid under the coats');
    expect([boxIn(host()).selectionStart, boxIn(host()).selectionEnd]).toEqual([7, 7]);
  });

  it('keeps words, caret and focus when the screen around it is drawn again', async () => {
    drawHeld('He hid');
    await userEvent.click(box());
    await userEvent.keyboard('{Home}{ArrowRight}{ArrowRight}');
    const before = boxIn(host());

    drawHeld('this is only for a new screen', { hint: 'In your own words' });

    await expect.element(box()).toHaveAccessibleDescription('In your own words');
    expect(boxIn(host())).toBe(before);
    expect([before.value, before.selectionStart]).toEqual(['He hid', 2]);
    expect(host()?.shadowRoot?.activeElement).toBe(before);
  });

  it('takes what is pasted whole, marks and halves of letters too', async () => {
    const onInput = vi.fn();
    draw(<TextBox label={LABEL} value="" onInput={onInput} />);
    const words = '💚 \u202eשלום\u202c e\u0301 \ud83d\nHe hid';

    boxIn(host()).value = words;
    boxIn(host()).dispatchEvent(new InputEvent('input', { bubbles: true }));

    expect(onInput).toHaveBeenCalledExactlyOnceWith(words);
  });

  it('takes the focus at the start when it is asked to, and not else', async () => {
    await act(() => draw(<TextBox label={LABEL} value="" onInput={() => {}} />));
    const unasked = document.activeElement;
    clearPage();

    await act(() => draw(<TextBox label={LABEL} value="" onInput={() => {}} focusAtStart />));

    expect(unasked).toBe(document.body);
    expect(document.activeElement).toBe(host());
  });

  it('says when it is left', async () => {
    const onLeave = vi.fn();
    draw(<TextBox label={LABEL} value="" onInput={() => {}} onLeave={onLeave} />);

    await userEvent.click(box());
    expect(onLeave).not.toHaveBeenCalled();
    await userEvent.keyboard('{Tab}');

    expect(onLeave).toHaveBeenCalledOnce();
  });

  it.each([
    [{ rows: 1 }, 'text'],
    [{ rows: 1, search: true }, 'search'],
    [{ rows: 2 }, 'textarea'],
    [{}, 'textarea'],
  ])('given %o is a field of type %s', (given, type) => {
    draw(<TextBox label={LABEL} value="" onInput={() => {}} {...given} />);

    expect(boxIn(host()).type).toBe(type);
  });

  it.each([
    [true, 'sentences'],
    [false, 'words'],
  ])('with its spelling looked at (%s) begins %s with a capital', (spellcheck, capitals) => {
    draw(<TextBox label={LABEL} value="" onInput={() => {}} spellcheck={spellcheck} />);

    expect([boxIn(host()).spellcheck, boxIn(host()).autocapitalize]).toEqual([spellcheck, capitals]);
  });

  it('is as tall as a finger wants it', () => {
    drawHeld('', { rows: 1 });

    expect(boxIn(host()).getBoundingClientRect().height).toBeGreaterThanOrEqual(48);
  });

  it('leaves no words behind when its screen is left', () => {
    drawHeld('He hid');
    const root = host()?.shadowRoot;

    clearPage();

    expect(root?.childElementCount).toBe(0);
  });
});
