import type { ComponentType } from 'preact';
import { lazy } from '../ui/lazy.tsx';
import type { AppState } from './app-state.ts';
import type { Screen } from './navigation.ts';
import { type Part, partOf, type ScreenIn, type ScreenName } from './screen-map.ts';
import { writingScreens } from './writing-screens.tsx';

/** What a screen is put together from. */
export interface ScreenProps<Name extends ScreenName = ScreenName> {
  readonly app: AppState;
  readonly screen: Extract<Screen, { name: Name }>;
}

/** The screens of a part by name, each wired to what its feature needs. Only in these do the features meet. */
export type ScreenGroup<One extends Part> = { readonly [Name in ScreenIn<One>]: ComponentType<ScreenProps<Name>> };

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
    const group = await PARTS[partOf(name)]();
    return group[name] as ComponentType<ScreenProps>;
  });
  views.set(name, later);
  return later;
}

type SomeScreens = Readonly<Partial<Record<ScreenName, unknown>>>;

const PARTS: Readonly<Record<Part, () => Promise<SomeScreens>>> = {
  writing: async () => writingScreens,
  kept: async () => (await import('./kept-screens.tsx')).keptScreens,
  ready: async () => (await import('./ready-screens.tsx')).readyScreens,
  page: async () => (await import('./page-screens.tsx')).pageScreens,
  share: async () => (await import('./share-screens.tsx')).shareScreens,
  backup: async () => (await import('./backup-screens.tsx')).backupScreens,
  safety: async () => (await import('./safety-screens.tsx')).safetyScreens,
  more: async () => (await import('./more-screens.tsx')).moreScreens,
};

/** Screens that differ only in what they are about are drawn anew; one screen's own changes are not. */
function keyOf(screen: Screen): string {
  const { name, ...about } = screen;
  if (name === 'prepare') return name; // one that gets its id by being kept is the same one still
  return [name, ...Object.values(about)].join(' ');
}
