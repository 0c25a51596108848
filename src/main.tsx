import './ui/fonts.css';
import './ui/tokens.css';
import './ui/base.css';
import { render } from 'preact';
import { App } from './app/app.tsx';
import { startApp } from './app/app-state.ts';
import { goToDullPage, hideWithoutDoor, isMarkedHidden } from './app/hiding.ts';
import { watchForUpdate } from './app/update.ts';
import { lazy } from './ui/lazy.tsx';

const Stopped = lazy(async () => (await import('./app/stopped.tsx')).Stopped);

const root = document.getElementById('app');

/** Milliseconds that a phone has to hand over what is kept, before the screen says that it has not. */
const LONGEST_START = 10_000;

async function main(into: HTMLElement): Promise<void> {
  if (isMarkedHidden()) return goToDullPage();
  const slow = setTimeout(() => render(<Stopped reason="slow" onHide={hideWithoutDoor} />, into), LONGEST_START);
  const started = await startApp(window).catch(() => ({ ok: false, reason: 'not-opened' }) as const);
  clearTimeout(slow);
  if (!started.ok && started.reason === 'hidden') return goToDullPage(); // before anything is drawn
  render(started.ok ? <App app={started.app} /> : <Stopped reason={started.reason} onHide={hideWithoutDoor} />, into);
  void import('./app/actions.ts'); // fetched now, so that nobody waits for it at Keep
  void import('./app/stopped.tsx'); // and these, for a newer version in another tab takes this one's files away
  void import('./app/help-outside.tsx');
  if (started.ok && import.meta.env.PROD) await watchForUpdate(started.app.update);
}

/** Whoever was given a copy is here for that alone: none of what is kept on this device is opened for it. */
async function openCopy(into: HTMLElement): Promise<void> {
  const { openHere } = await import('./app/open/open-here.ts');
  await openHere(into);
}

root?.replaceChildren(); // what it says where no script comes
if (root) void (window.location.hash === '#open' ? openCopy(root) : main(root));
