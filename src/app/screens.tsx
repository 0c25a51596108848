import type { ComponentType } from 'preact';
import { lazy } from '../ui/lazy.tsx';
import type { AppState } from './app-state.ts';
import type { Screen, ScreenName } from './navigation.ts';
import { writingScreens } from './writing-screens.tsx';

/** What a screen is put together from. */
export interface ScreenProps<Name extends ScreenName = ScreenName> {
  readonly app: AppState;
  readonly screen: Extract<Screen, { name: Name }>;
}

/** A group of screens by name, each wired to what its feature needs. Only in these do the features meet. */
export type ScreenGroup<Name extends ScreenName> = { readonly [One in Name]: ComponentType<ScreenProps<One>> };

/** The screen that is shown. Those to write on are here at once; the others come in parts when first shown. */
export function CurrentScreen({ app }: { readonly app: AppState }) {
  const screen = app.navigation.screen.value;
  const View = viewOf(screen.name);
  return <View app={app} screen={screen} key={keyOf(screen)} />;
}

const views = new Map<ScreenName, ComponentType<ScreenProps>>(
  Object.entries(writingScreens) as [ScreenName, ComponentType<ScreenProps>][],
);

function viewOf(name: ScreenName): ComponentType<ScreenProps> {
  const known = views.get(name);
  if (known) return known;
  const later = lazy(async () => {
    const group = await groupOf(name);
    return group[name] as ComponentType<ScreenProps>;
  });
  views.set(name, later);
  return later;
}

const SAFETY: readonly ScreenName[] = ['safety', 'set-lock', 'change-lock', 'phone-checked'];

const SHARING: readonly ScreenName[] = ['shares', 'make-copy', 'hand-over', 'help-back', 'fingerprint'];

const READY: readonly ScreenName[] = ['ready', 'prepare', 'in-meeting'];

type SomeScreens = Readonly<Partial<Record<ScreenName, unknown>>>;

async function groupOf(name: ScreenName): Promise<SomeScreens> {
  if (name === 'summary' || name.startsWith('page-') || name.startsWith('document'))
    return (await import('./page-screens.tsx')).pageScreens;
  if (name.endsWith('backup')) return (await import('./backup-screens.tsx')).backupScreens;
  if (SHARING.includes(name)) return (await import('./share-screens.tsx')).shareScreens;
  if (READY.includes(name)) return (await import('./ready-screens.tsx')).readyScreens;
  if (SAFETY.includes(name)) return (await import('./safety-screens.tsx')).safetyScreens;
  const { keptScreens } = await import('./kept-screens.tsx');
  return name in keptScreens ? keptScreens : (await import('./more-screens.tsx')).moreScreens;
}

/** Screens that differ only in what they are about are drawn anew; one screen's own changes are not. */
function keyOf(screen: Screen): string {
  const { name, ...about } = screen;
  if (name === 'prepare') return name; // one that gets its id by being kept is the same one still
  return [name, ...Object.values(about)].join(' ');
}
