import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { Id } from '../../../src/domain/id.ts';
import { emptyPreparation, type Preparation } from '../../../src/domain/preparation.ts';
import { type Preparing, usePreparation } from '../../../src/features/ready/use-preparation.ts';
import type { Drafts } from '../../../src/store/drafts.ts';
import { anId } from '../../support/builders.ts';

afterEach(() => render(null, document.body));

type Form = ReturnType<typeof usePreparation>;

/** A preparation on the screen, of which each act ends when it is told to. */
function prepare(start: Partial<Preparing>) {
  const drafts = new Map<string, unknown>();
  const kept: Preparation[] = [];
  let form: Form | undefined;
  let endMeeting: (person: Id) => void = () => {};
  let endKeeping: (isKept: boolean) => void = () => {};
  const store = {
    keep: async (name: string, draft: unknown) => void drafts.set(name, draft),
    drop: async (name: string) => void drafts.delete(name),
  } as unknown as Drafts;
  const onMeet = () =>
    new Promise<Id>((met) => {
      endMeeting = met;
    });
  const onKeep = (preparation: Preparation) => {
    kept.push(preparation);
    return new Promise<boolean>((done) => {
      endKeeping = done;
    });
  };
  function Screen({ draftName }: { readonly draftName: string }) {
    form = usePreparation({ draftName, drafts: store, start: { ...emptyPreparation, ...start }, onMeet, onKeep });
    return (
      <p>
        {form.preparation.why}; {form.preparation.typed}; {form.kept ?? 'open'}
      </p>
    );
  }
  const show = (draftName: string) => render(<Screen draftName={draftName} />, document.body);
  show('prepare-new');
  return {
    drafts,
    kept,
    show,
    form: () => form as Form,
    endMeeting: (person: Id) => endMeeting(person),
    endKeeping: (isKept: boolean) => endKeeping(isKept),
  };
}

it('what is written while a preparation is being kept stays in its draft, and the rest is told as kept', async () => {
  const { drafts, kept, form, show, endKeeping } = prepare({ why: 'More time' });

  const keeping = form().keep();
  await expect.poll(() => kept).toHaveLength(1);
  form().set({ why: 'More time to read' });
  show('prepare-1'); // it is known now, and so is its draft
  endKeeping(true);
  await keeping;

  await expect.element(page.getByText('More time to read; ; kept')).toBeVisible();
  expect([...drafts]).toEqual([['prepare-1', { ...emptyPreparation, why: 'More time to read' }]]);
});

it('what is written while somebody is being met is kept with them, and the next name stays in the box', async () => {
  const { drafts, kept, form, endMeeting, endKeeping } = prepare({ typed: 'Mrs Ash' });

  const keeping = form().keep();
  form().set({ why: 'More time', typed: 'Mr Elm' });
  endMeeting(anId(1));
  await expect.poll(() => kept).toEqual([{ ...emptyPreparation, why: 'More time', people: [anId(1)] }]);
  endKeeping(true);
  await keeping;

  await expect.element(page.getByText('More time; Mr Elm; kept')).toBeVisible();
  expect([...drafts.values()]).toEqual([{ ...emptyPreparation, why: 'More time', people: [anId(1)], typed: 'Mr Elm' }]);
});

it('a preparation that was kept as it stands leaves no draft', async () => {
  const { drafts, kept, form, endMeeting, endKeeping } = prepare({ typed: 'Mrs Ash' });
  form().set({ why: 'More time' });
  await expect.poll(() => drafts.size).toBe(1);

  const keeping = form().keep();
  endMeeting(anId(1));
  await expect.poll(() => kept).toHaveLength(1);
  endKeeping(true);
  await keeping;

  await expect.element(page.getByText('More time; ; kept')).toBeVisible();
  expect(drafts.size).toBe(0);
});

it('what the phone did not keep lies in the draft', async () => {
  const { drafts, kept, form, endKeeping } = prepare({ why: 'More time' });

  const keeping = form().keep();
  await expect.poll(() => kept).toHaveLength(1);
  endKeeping(false);
  await keeping;

  await expect.element(page.getByText('More time; ; not-kept')).toBeVisible();
  expect([...drafts.values()]).toEqual([{ ...emptyPreparation, why: 'More time' }]);
});
