import { afterEach, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { FieldContext, PaperPut } from '../../../src/features/add/fields/field.ts';
import { PapersField } from '../../../src/features/add/fields/papers.tsx';
import { newForm } from '../../../src/features/add/form.ts';
import { clearPage, draw } from '../../support/on-page.tsx';

afterEach(clearPage);

it('of several files chosen at once, one that the phone does not take is named, and the others are put in', async () => {
  const put = vi.fn(async ({ name }: File): Promise<PaperPut> => {
    if (name === 'two.pdf') return { ok: false, reason: 'unknown' };
    return { ok: true, paper: { id: name, name, media: '', bytes: 1 } };
  });
  const context = { papers: { small: async () => undefined } } as unknown as FieldContext;
  draw(<PapersField form={newForm('paper')} set={() => {}} context={context} putPaper={put} />);
  const input = document.querySelector('input[multiple]') ?? expect.fail();

  await userEvent.upload(
    input,
    ['one', 'two', 'three'].map((name) => new File(['x'], `${name}.pdf`)),
  );

  await expect.poll(() => document.body.textContent).toContain('Not in: two.pdf.');
  expect(put.mock.calls.map(([{ name }]) => name)).toEqual(['one.pdf', 'two.pdf', 'three.pdf']);
});
