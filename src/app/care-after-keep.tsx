import { useEffect, useState } from 'preact/hooks';
import { nationOf } from '../domain/nation-of.ts';
import { CareCard } from '../features/help/care-card.tsx';
import { type AppState, childNameOf, journalOf } from './app-state.ts';

/** The card for what was just kept. It comes once: Back leads to "Kept." without it. */
export function CareAfterKeep({ app }: { readonly app: AppState }) {
  const [last] = useState(app.justKept.value);
  const [closed, setClosed] = useState(false);
  useEffect(() => {
    if (last) app.justKept.value = { ...last, care: undefined };
  }, []);
  if (!last?.care || closed) return null;
  return (
    <CareCard
      group={last.care}
      child={childNameOf(app, last.form.children)}
      nation={nationOf(journalOf(app))}
      aboutParent={last.careIsForParent}
      onClose={() => setClosed(true)}
      onNever={() => {
        app.settings.careCards.value = false;
        setClosed(true);
      }}
    />
  );
}
