import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DateChooser } from '../../../src/ui/date-chooser.tsx';
import { PersonChooser } from '../../../src/ui/person-chooser.tsx';
import type { ReadBack } from '../../../src/ui/read-back.tsx';
import { boxIn, clearPage, draw, Held } from '../../support/on-page.tsx';

afterEach(clearPage);

const host = () => document.querySelector('.text-box');
const readBack = vi.fn(
  (typed: string): ReadBack =>
    /\d/.test(typed)
      ? {
          ok: true,
          words: `Read as ${typed.trim()}`,
          itself: { label: `No, ${typed}`, typed },
          others: typed.includes('/') ? [{ label: 'No, 5 March', typed: '5 March' }] : [],
        }
      : { ok: false, problem: 'Write a number' },
);

interface DateState {
  readonly chosen: 'today' | 'other' | undefined;
  readonly typed: string;
}

function drawDate(start: DateState): void {
  draw(
    <Held start={start}>
      {(state, set) => (
        <DateChooser
          label="When was it?"
          options={[
            { value: 'today', label: 'Today' },
            { value: 'other', label: 'Another day' },
          ]}
          chosen={state.chosen}
          typed={state.typed}
          onChoose={(chosen) => set({ ...state, chosen })}
          onType={(typed) => set({ ...state, typed })}
          readBack={readBack}
          boxLabel="Which day?"
          boxHint="Like 3 March"
        />
      )}
    </Held>,
  );
}

const day = () => page.getByRole('textbox', { name: 'Which day?' });

describe('a date chooser', () => {
  it('shows its box only while another day is chosen', async () => {
    drawDate({ chosen: 'today', typed: '' });
    expect(host()).toBeNull();

    await userEvent.click(page.getByRole('radio', { name: 'Another day' }));
    await expect.element(day()).toHaveAccessibleDescription('Like 3 March');
    await userEvent.click(page.getByRole('radio', { name: 'Another day' }));

    await expect.poll(host).toBeNull();
  });

  it('puts the focus in its box when it opens, to type at once', async () => {
    drawDate({ chosen: undefined, typed: '' });

    await userEvent.click(page.getByRole('radio', { name: 'Another day' }));
    await expect.poll(() => document.activeElement).toBe(host());
    await userEvent.keyboard('3 March');

    await expect.element(page.getByRole('status')).toHaveTextContent('Read as 3 March');
  });

  it('does not take the focus where something was typed before', async () => {
    await act(() => drawDate({ chosen: 'other', typed: '3 March' }));

    await expect.element(day()).toHaveValue('3 March');
    expect(document.activeElement).toBe(document.body);
  });

  it('says how it reads what is typed, or what to do, and nothing while nothing is typed', async () => {
    drawDate({ chosen: 'other', typed: '' });
    const line = page.getByRole('status');
    const element = line.element();
    await expect.element(line).toHaveTextContent(/^$/);

    await userEvent.fill(day(), '3 March');
    await expect.element(line).toHaveTextContent('Read as 3 March');
    await userEvent.fill(day(), 'whenever');
    await expect.element(line).toHaveTextContent('Write a number');
    await userEvent.fill(day(), '   ');

    await expect.element(line).toHaveTextContent(/^$/);
    expect(line.element()).toBe(element);
  });

  it('takes another date at one tap, and gives the first back at another', async () => {
    drawDate({ chosen: 'other', typed: '3/5' });

    await userEvent.click(page.getByRole('button', { name: 'No, 5 March' }));
    await expect.element(day()).toHaveValue('5 March');
    await expect.element(page.getByRole('status')).toHaveTextContent('Read as 5 March');
    await expect.element(page.getByRole('button', { name: 'No, 3/5' })).toHaveFocus();
    await userEvent.click(page.getByRole('button', { name: 'No, 3/5' }));

    await expect.element(day()).toHaveValue('3/5');
    await expect.element(page.getByRole('button', { name: 'No, 5 March' })).toHaveFocus();
  });

  it('keeps what was typed while another chip is tried', async () => {
    drawDate({ chosen: 'other', typed: '3 March' });

    await userEvent.click(page.getByRole('radio', { name: 'Today' }));
    await expect.poll(host).toBeNull();
    await userEvent.click(page.getByRole('radio', { name: 'Another day' }));

    await expect.element(day()).toHaveValue('3 March');
  });
});

interface PeopleState {
  readonly chosen: readonly string[];
  readonly typed: string;
}

const onAdd = vi.fn();

function drawPeople(start: PeopleState, more: { readonly many?: boolean; readonly none?: boolean } = {}): void {
  onAdd.mockClear();
  const options = [
    { value: '1', label: 'Mrs Larkspur' },
    { value: '2', label: 'Dr Teasel' },
  ];
  draw(
    <Held start={start}>
      {(state, set) => (
        <PersonChooser
          label="Who was there?"
          options={more.none ? [] : options}
          chosen={state.chosen}
          onChange={(chosen) => set({ ...state, chosen })}
          typed={state.typed}
          onType={(typed) => set({ ...state, typed })}
          onAdd={onAdd}
          boxLabel="Someone else"
          boxHint="A name"
          addLabel="Add another"
          many={more.many ?? true}
        />
      )}
    </Held>,
  );
}

describe('a person chooser', () => {
  it('asks in its box alone when nobody is known', async () => {
    drawPeople({ chosen: [], typed: '' }, { none: true });

    await expect.element(page.getByRole('textbox', { name: 'Who was there?' })).toBeVisible();
    expect(document.querySelectorAll('fieldset')).toHaveLength(0);
  });

  it('asks over those who are known, and has a box for someone else', async () => {
    drawPeople({ chosen: ['2'], typed: '' });

    await expect.element(page.getByRole('group', { name: 'Who was there?' })).toBeVisible();
    await expect.element(page.getByRole('checkbox', { name: 'Dr Teasel' })).toBeChecked();
    await expect.element(page.getByRole('textbox', { name: 'Someone else' })).toHaveAccessibleDescription('A name');
  });

  it('lets several be chosen, or one', async () => {
    drawPeople({ chosen: ['1'], typed: '' });
    await userEvent.click(page.getByRole('checkbox', { name: 'Dr Teasel' }));
    await expect.element(page.getByRole('checkbox', { name: 'Mrs Larkspur' })).toBeChecked();
    clearPage();

    drawPeople({ chosen: ['1'], typed: '' }, { many: false });
    await userEvent.click(page.getByRole('radio', { name: 'Dr Teasel' }));

    await expect.element(page.getByRole('radio', { name: 'Mrs Larkspur' })).not.toBeChecked();
  });

  it('offers to add another once a name is typed, and not for spaces', async () => {
    drawPeople({ chosen: [], typed: '   ' });
    const add = page.getByRole('button', { name: 'Add another' });
    await expect.element(add).not.toBeInTheDocument();

    await userEvent.fill(page.getByRole('textbox', { name: 'Someone else' }), 'Ms Yarrow');
    await userEvent.click(add);

    expect(onAdd).toHaveBeenCalledOnce();
    expect(boxIn(host()).value).toBe('Ms Yarrow');
  });

  it('offers nothing to add where there is room for one', async () => {
    drawPeople({ chosen: [], typed: 'Ms Yarrow' }, { many: false });

    await expect.element(page.getByRole('textbox')).toHaveValue('Ms Yarrow');
    await expect.element(page.getByRole('button')).not.toBeInTheDocument();
  });
});
