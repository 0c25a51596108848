import { CareSwitch } from '../features/help/care-switch.tsx';
import type { AppState } from './app-state.ts';

/** Whether the care card comes after hard words, for the parent to say. */
export function CareChoice({ app: { settings } }: { readonly app: AppState }) {
  return (
    <CareSwitch
      isOn={settings.careCards.value}
      onTurn={(isOn) => {
        settings.careCards.value = isOn;
      }}
    />
  );
}
