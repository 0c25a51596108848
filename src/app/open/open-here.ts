import { signal } from '@preact/signals';
import { render } from 'preact';
import { type Door, openDoor } from '../../door/door.ts';
import { goToDullPage, hide, hideThisTab, isHidden, isMarkedHidden } from '../hiding.ts';
import { tellOtherTabs, whenOtherTabsTell } from '../other-tabs.ts';
import { onShiftThrice } from '../shift-thrice.ts';
import { watchForUpdate } from '../update.ts';
import { startOpen } from './open.tsx';

/** The page for whoever was given a copy, unless this device is one on which the app is hidden. */
export async function openHere(into: HTMLElement): Promise<void> {
  const door = isMarkedHidden() ? undefined : await doorHere();
  if (isMarkedHidden() || (door && (await isHidden(door)))) {
    goToDullPage();
    return;
  }
  startOpen(into, { onHide: hideable(into, door) });
  window.addEventListener('hashchange', () => window.location.reload());
  if (import.meta.env.PROD) await watchForUpdate(signal(undefined));
}

/** Hides as everywhere in the app. Where there is no journal, this tab alone remembers it. */
function hideable(into: HTMLElement, door: Door | undefined): () => void {
  const hideHere = () => {
    render(null, into); // or the browser would ask whether to leave what was added
    if (door) hide(door);
    else hideThisTab();
  };
  const hideEverywhere = () => {
    hideHere();
    tellOtherTabs('marram', 'hide');
  };
  whenOtherTabsTell('marram', { hide: hideHere, lock: () => {} });
  onShiftThrice(window, hideEverywhere);
  return hideEverywhere;
}

/** Looks only where there is something to look at, so that nothing is stored on a device that has no journal. */
async function doorHere(): Promise<Door | undefined> {
  if ((await databasesHere())?.some(({ name }) => name?.startsWith('marram')) === false) return undefined;
  const opened = await openDoor('marram');
  return opened.ok ? opened.door : undefined;
}

/** Undefined where the browser does not tell: then it is looked at all the same. */
async function databasesHere(): Promise<readonly IDBDatabaseInfo[] | undefined> {
  try {
    return await indexedDB.databases();
  } catch {
    return undefined;
  }
}
