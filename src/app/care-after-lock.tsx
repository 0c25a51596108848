import { useEffect, useState } from 'preact/hooks';
import { careFor } from '../domain/care/care.ts';
import { nationOf } from '../domain/nation-of.ts';
import { CareCard } from '../features/help/care-card.tsx';
import { type AppState, childNameOf, journalOf } from './app-state.ts';

/**
 * The card for what was written at the lock, where it could not come: there nobody's name or nation is known. It comes
 * once, on Today, and goes as Today is left.
 */
export function CareAfterLock({ app }: { readonly app: AppState }) {
  const { keptAtLock } = app.place.value;
  const [group] = useState(() => careFor(keptAtLock.value.join('\n')));
  const forget = () => {
    keptAtLock.value = [];
  };
  useEffect(() => forget, []);
  if (!group || !app.settings.careCards.value) return null;
  return (
    <CareCard
      group={group}
      child={childNameOf(app)}
      nation={nationOf(journalOf(app))}
      aboutParent={false}
      onClose={forget}
      onNever={() => {
        app.settings.careCards.value = false;
        forget();
      }}
    />
  );
}
