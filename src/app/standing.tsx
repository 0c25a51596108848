import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { whenWaitsAreLong } from '../door/long-waits.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { BarNotice } from '../ui/shell.tsx';
import { standingWords } from '../words/en/standing.ts';
import type { AppState } from './app-state.ts';
import { setAsideIn } from './set-aside.ts';

const waitIsLong = signal(false);
whenWaitsAreLong((isLong) => {
  waitIsLong.value = isLong;
});

/** Where the phone's storage does not answer, nothing happens on a screen; so it is said. */
export function LongWait() {
  return waitIsLong.value ? <BarNotice>{standingWords.longWait}</BarNotice> : null;
}

/** What stays in sight on every screen: that the notes are made up, that some did not open, and that a newer app is ready. */
export function Banner({ app }: { readonly app: AppState }) {
  const isMadeUp = app.place.value !== app.home;
  const update = app.update.value;
  const setAside = useSetAside(app);
  if (!isMadeUp && !update && !setAside) return null;
  return (
    <div class="banner">
      {isMadeUp && (
        <>
          <span>{standingWords.madeUp}</span>
          <Button
            look="plain"
            onClick={() => void import('./looking-around.ts').then(({ clearMadeUp }) => clearMadeUp(app))}
          >
            {standingWords.madeUpClear}
          </Button>
        </>
      )}
      {setAside && (
        <Notice look="warn">
          <p role="status">{standingWords.setAside.told}</p>
          <Button onClick={() => app.navigation.go({ name: 'more' })}>{standingWords.setAside.look}</Button>
        </Notice>
      )}
      {update && (
        <Notice>
          <p role="status">{`${standingWords.update.ready} ${standingWords.update.safe}`}</p>
          <Button onClick={update}>{standingWords.update.now}</Button>
        </Notice>
      )}
    </div>
  );
}

/** Whether records did not open, or are gone. It is said on every screen until More, which says more, was looked at. */
function useSetAside({ place, navigation, settings }: AppState): boolean {
  const store = place.value.store.value;
  const counted = () => setAsideIn(place.value);
  const count = counted();
  const { name } = navigation.screen.value;
  useEffect(() => {
    if (name === 'more' && count > 0) settings.setAsideSeen.value = count;
  }, [name, count]);
  // What was seen may have been put right since; what is set aside anew is to be told again.
  const forget = () => {
    settings.setAsideSeen.value = Math.min(settings.setAsideSeen.value, counted());
  };
  useEffect(() => void store?.opened.then(forget), [store]);
  return count > settings.setAsideSeen.value;
}
