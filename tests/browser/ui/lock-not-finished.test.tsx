import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { ChangeLock, type LockChanged } from '../../../src/features/safety/change-lock.tsx';
import { SetUp, type SetUpProblem } from '../../../src/features/safety/set-up.tsx';

afterEach(() => render(null, document.body));

const maker = { make: async () => 'one two three four', weakness: async () => undefined, isSame: async () => true };
const begun = { maker, made: 'one two three four', spareKey: { code: 'ABCD', questions: [] }, today: '2026-11-29' };

async function setUp(problem: SetUpProblem, onOpenAgain = () => {}): Promise<void> {
  const more = { title: 'Turn the lock on', done: 'The lock is on.', onEnd: () => {}, onOpenAgain };
  render(<SetUp {...begun} {...more} onSet={async () => problem} />, document.body);
  for (const name of ['Next', 'Go on with no spare key', 'I know. Go on with no sheet', 'Turn the lock on'])
    await page.getByRole('button', { name }).click();
}

function turnOff(changed: LockChanged, onOpenAgain = () => {}): void {
  const change = async () => changed;
  const all = { onPassphrase: change, onSheet: change, onOff: change, onPasskey: change, hasPasskey: false };
  render(<ChangeLock {...begun} {...all} change="off" onOpenAgain={onOpenAgain} />, document.body);
}

it('a lock that may be half set can not be tried again, only opened anew', async () => {
  let opened = 0;
  await setUp('half', () => {
    opened += 1;
  });

  await expect.element(page.getByText(/No note is lost/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Turn the lock on' })).not.toBeInTheDocument();
  await page.getByRole('button', { name: 'Open Marram again' }).click();
  expect(opened).toBe(1);
});

it('a lock that was not set may be tried again', async () => {
  await setUp('full');

  await expect.element(page.getByText(/This phone is full\. Nothing was changed/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Turn the lock on' })).toBeVisible();
});

it('a lock that has moved on is not turned off again, only opened anew', async () => {
  turnOff('behind');

  await page.getByRole('button', { name: 'Turn the lock off' }).click();

  await expect.element(page.getByText(/earlier change to the lock is not finished/)).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Turn the lock off' })).not.toBeInTheDocument();
  await expect.element(page.getByRole('button', { name: 'Open Marram again' })).toBeVisible();
});
