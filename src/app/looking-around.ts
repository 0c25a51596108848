import { firstVersion, nextVersion, type Stamp } from '../domain/version.ts';
import type { JournalStore } from '../store/journal-store.ts';
import type { AppState } from './app-state.ts';
import { erasePlace, makeVault, openPlace } from './place.ts';

/** Opens the made-up notes in a place of their own. The parent's notes are not touched. */
export async function lookAround(app: AppState): Promise<void> {
  const opened = await openPlace('marram-made-up');
  if (!opened.ok) return;
  const { place } = opened;
  const store = await makeVault(place);
  const stamp = place.stamp.value;
  if (!store || !stamp) return;
  await store.opened;
  if (store.journal.value.notes.length === 0) await fill(store, stamp);
  place.state.value = { at: 'open' };
  app.settings.lookingAround.value = true;
  app.plan.value = undefined;
  app.justKept.value = undefined; // Undo would write the parent's own form here
  app.place.value = place;
  app.navigation.replace({ name: 'today' });
}

async function fill(store: JournalStore, stamp: Stamp): Promise<void> {
  const [{ aboutMadeUpChild, madeUpNotes, madeUpPlan }, { readSimpleCase }, { previewOf }] = await Promise.all([
    import('../features/start/made-up-notes.ts'),
    import('../bring/simple-case.ts'),
    import('../domain/brought.ts'),
  ]);
  const read = readSimpleCase(madeUpNotes, store.journal.value, stamp);
  if (!read.ok) return;
  await store.keep(previewOf(read.brought, store.journal.value, stamp).versions);
  const { child } = store.journal.value;
  if (child)
    await store.keep([
      nextVersion(child, { ...child.body, ...aboutMadeUpChild }, stamp),
      firstVersion('page', madeUpPlan, stamp),
    ]);
}

/** Takes the made-up notes away for good and goes back to the parent's own. */
export async function clearMadeUp(app: AppState): Promise<void> {
  const madeUp = app.place.value;
  if (madeUp === app.home) return;
  app.settings.lookingAround.value = false;
  app.plan.value = undefined;
  app.justKept.value = undefined;
  app.place.value = app.home;
  app.navigation.replace({ name: 'today' });
  await erasePlace(madeUp);
}
