import { useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { firstVersion } from '../domain/version.ts';
import { wear } from '../features/look/look.ts';
import { lazy } from '../ui/lazy.tsx';
import { BareShell, Shell } from '../ui/shell.tsx';
import { shellWords } from '../words/en/shell.ts';
import { act } from './act.ts';
import { Alone } from './alone.tsx';
import type { AppState } from './app-state.ts';
import { LastResort } from './last-resort.tsx';
import { makeVault } from './place.ts';
import { isMain, mainOf, type ScreenName } from './screen-map.ts';
import { CurrentScreen } from './screens.tsx';

const Locked = lazy(async () => (await import('./locked.tsx')).Locked);
const Stopped = lazy(async () => (await import('./stopped.tsx')).Stopped);
const Start = lazy(async () => (await import('../features/start/start.tsx')).Start);

const nothing = () => null;
const standing = () => import('./standing.tsx').catch(() => undefined); // a screen without them is a screen still
const Banner = lazy(async () => (await standing())?.Banner ?? nothing);
const LongWait = lazy(async () => (await standing())?.LongWait ?? nothing);

/** The whole app: first start, or the shell with a screen in it, or a plain page that says why it can't go on. */
export function App({ app }: { readonly app: AppState }) {
  useSignalEffect(() => wear(app.settings.look.value, document.documentElement));
  const { state } = app.place.value;
  switch (state.value.at) {
    case 'first-run':
      return <FirstRun app={app} />;
    case 'locked':
      return <AtLock app={app} />;
    case 'open':
      return <Inside app={app} />;
    default:
      return <Stopped reason={whyStopped(app, state.value.at)} onHide={app.hide} />;
  }
}

/** What another window deleted may be the made-up notes alone. */
function whyStopped<Why>({ place, home }: AppState, at: Why) {
  return at === 'erased' && place.value !== home ? 'cleared' : at;
}

function FirstRun({ app }: { readonly app: AppState }) {
  const begin = async (childName: string, next: ScreenName & ('today' | 'bring')) => {
    const store = await makeVault(app.home);
    const stamp = app.home.stamp.value;
    if (!store || !stamp) return false;
    const isTold = store.journal.value.child !== undefined || childName === '';
    const kept = isTold ? { ok: true } : await store.keep([firstVersion('child', { name: childName }, stamp)]);
    if (!kept.ok) return false;
    app.navigation.replace({ name: next });
    app.home.state.value = { at: 'open' };
    return true;
  };
  return (
    <Alone onHide={app.hide} notice={<LongWait />}>
      <Start
        onStart={(name) => begin(name, 'today')}
        onFile={() => begin('', 'bring')}
        onLookAround={() => void import('./looking-around.ts').then(({ lookAround }) => lookAround(app))}
        mustMove={app.phone.mustMove}
        looksPrivate={async () => (await import('./private-window.ts')).looksPrivate(window)}
      />
    </Alone>
  );
}

function hideOf({ hide }: AppState) {
  return { label: shellWords.hide.label, onClick: hide };
}

function AtLock({ app }: { readonly app: AppState }) {
  return (
    <Alone onHide={app.hide} notice={<LongWait />}>
      <Locked app={app} />
    </Alone>
  );
}

function Inside({ app }: { readonly app: AppState }) {
  const { navigation } = app;
  const { name } = navigation.screen.value;
  useTitle(name);
  const { store } = app.place.value;
  useEffect(() => void store.value?.opened.then(() => act(app, (actions) => actions.emptyBin())), [store.value]);
  const screen = (
    <LastResort key={name} onAgain={() => navigation.replace({ name: 'today' })}>
      <CurrentScreen app={app} />
    </LastResort>
  );
  if (name === 'paper')
    return (
      <BareShell
        way={{ icon: 'help', label: shellWords.help, onClick: () => navigation.go({ name: 'help-now' }) }}
        hide={hideOf(app)}
        notice={<LongWait />}
      >
        {screen}
      </BareShell>
    ); // a photo has all the room
  return (
    <Shell
      pageName={titleOf(name)}
      back={isMain(name) ? undefined : { label: shellWords.back, onClick: navigation.back }}
      hide={hideOf(app)}
      more={{ label: shellWords.nav.more, onClick: () => navigation.go({ name: 'more' }) }}
      nav={navItems(app)}
      navLabel={shellWords.nav.label}
      skipLabel={name === 'today' ? shellWords.skip : shellWords.skipMain}
      onSkip={skip}
      banner={<Banner app={app} />}
      notice={<LongWait />}
    >
      {screen}
    </Shell>
  );
}

/** Past the bars: to the tiles on Today, to the heading elsewhere. */
function skip(): void {
  const target = document.querySelector<HTMLElement>('#tiles button') ?? document.querySelector<HTMLElement>('h1');
  target?.focus();
}

function navItems({ navigation }: AppState) {
  const here = mainOf(navigation.screen.value.name);
  const { nav } = shellWords;
  return [
    { icon: 'home', label: nav.today, isHere: here === 'today', onClick: () => navigation.go({ name: 'today' }) },
    { icon: 'list', label: nav.history, isHere: here === 'history', onClick: () => navigation.go({ name: 'history' }) },
    { icon: 'plus', label: nav.add, isHere: here === 'add', onClick: () => navigation.go({ name: 'add-choose' }) },
    {
      icon: 'promise',
      label: nav.promises,
      isHere: here === 'promises',
      onClick: () => navigation.go({ name: 'promises' }),
    },
    { icon: 'page', label: nav.summary, isHere: here === 'summary', onClick: () => navigation.go({ name: 'summary' }) },
  ] as const;
}

function titleOf(name: ScreenName): string {
  return shellWords.nav[mainOf(name)];
}

/** Titles reach the disk, so they are the same for everyone: the name of the place and of the app, never of the child. */
function useTitle(name: ScreenName): void {
  useEffect(() => {
    document.title = shellWords.screenTitle(titleOf(name));
  }, [name]);
}
