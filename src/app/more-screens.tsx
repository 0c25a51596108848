import { Bring } from '../features/bring/bring.tsx';
import { HelpNow } from '../features/help/help-now.tsx';
import { HowItWorks } from '../features/help/how-it-works.tsx';
import { Privacy } from '../features/help/privacy.tsx';
import { LookScreen } from '../features/look/look-screen.tsx';
import { More } from '../features/more/more.tsx';
import { Take } from '../features/take/take.tsx';
import { actionsFor } from './actions.ts';
import { childNameOf, isOpening, journalOf } from './app-state.ts';
import { lookAround } from './looking-around.ts';
import type { ScreenGroup } from './screens.tsx';

type MoreName = 'more' | 'take' | 'bring' | 'look' | 'privacy' | 'how' | 'help-now';

/** More, and what lies behind it. */
export const moreScreens: ScreenGroup<MoreName> = {
  more: ({ app }) => (
    <More
      childName={childNameOf(app)}
      binned={journalOf(app).binned.length}
      damaged={app.place.value.store.value?.damaged.value ?? 0}
      offline={!window.navigator.onLine}
      onOpen={(name) => app.navigation.go({ name })}
      onLookAround={app.place.value === app.home ? () => void lookAround(app) : undefined}
    />
  ),
  take: ({ app }) => (
    <Take journal={journalOf(app)} opening={isOpening(app)} now={() => new Date()} today={app.today.value} />
  ),
  bring: ({ app }) => {
    const stamp = app.place.value.stamp.value;
    if (!stamp || isOpening(app)) return null;
    const onHistory = () => app.navigation.go({ name: 'history' });
    return (
      <Bring
        journal={journalOf(app)}
        childName={journalOf(app).child?.body.name ?? ''}
        stamp={stamp}
        onKeep={actionsFor(app).keepVersions}
        onUndo={actionsFor(app).takeBack}
        onHistory={onHistory}
      />
    );
  },
  look: ({ app: { settings } }) => (
    <LookScreen
      look={settings.look.value}
      onLook={(look) => {
        settings.look.value = look;
      }}
    />
  ),
  privacy: () => <Privacy />,
  how: () => <HowItWorks />,
  'help-now': ({ app }) => {
    const child = journalOf(app).child?.body;
    return (
      <HelpNow
        nation={child?.nation}
        onNation={(nation) => void actionsFor(app).keepChild({ ...(child ?? { name: '' }), nation })}
        careCards={app.settings.careCards.value}
        onCareCards={(show) => {
          app.settings.careCards.value = show;
        }}
      />
    );
  },
};
