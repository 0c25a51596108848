import { signal } from '@preact/signals';
import { render } from 'preact';
import { afterEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import type { AppState } from '../../../src/app/app-state.ts';
import { useLastBackup } from '../../../src/app/backup/last-backup.ts';
import { emptyJournal, type Journal } from '../../../src/domain/journal.ts';
import { anId } from '../../support/builders.ts';

afterEach(() => render(null, document.body));

it('what came after the last backup is looked at again as the parent’s own journal grows, whichever is open', async () => {
  let after = [anId(1)];
  const own = { journal: signal<Journal>(emptyJournal), changedAfter: async () => new Set(after) };
  const app = {
    home: { store: signal(own) },
    place: signal({ store: signal({ journal: signal(emptyJournal) }) }), // the made-up notes
    settings: { lastBackup: signal('2026-11-20T10:00:00.000Z'), backedUpTo: signal({ versions: 7, justForYou: 2 }) },
  } as unknown as AppState;
  function Shown() {
    return <p>{useLastBackup(app)?.changed?.size} after it</p>;
  }
  render(<Shown />, document.body);
  await expect.element(page.getByText('1 after it')).toBeVisible();

  after = [anId(1), anId(2)];
  own.journal.value = { ...emptyJournal };

  await expect.element(page.getByText('2 after it')).toBeVisible();
});
