import { useState } from 'preact/hooks';
import type { Child } from '../domain/child.ts';
import { childVersions } from '../domain/child-versions.ts';
import type { Id } from '../domain/id.ts';
import { nationOf } from '../domain/nation-of.ts';
import type { Live, Version } from '../domain/version.ts';
import { ChildScreen } from '../features/people/child-screen.tsx';
import { actionsFor } from './actions.ts';
import { type AppState, isOpening, journalOf } from './app-state.ts';
import { draftBox } from './draft-box.ts';
import { wholeJournal } from './place.ts';
import { sameChildOf } from './same-child.ts';
import type { ScreenProps } from './screens.tsx';

/** What is told of a child there is, or of another, who is that child once it is kept and until that is undone. */
export function ChildDetails({ app, screen }: ScreenProps<'child'>) {
  const [made, setMade] = useState<Id>();
  const { children } = journalOf(app);
  const child = screen.another ? children.find(({ id }) => id === made) : childAt(screen.child, children);
  if (!child && isOpening(app)) return null;
  const keep = async (body: Child) => {
    const versions = await keepChild(app, body, child?.id);
    if (!child) setMade(versions?.[0]?.of);
    return versions && (() => actionsFor(app).takeBack(versions));
  };
  return (
    <ChildScreen
      child={child?.body ?? { name: '' }}
      nation={nationOf(journalOf(app), child?.body)}
      others={children.filter((one) => one !== child).map(({ body }) => body)}
      today={app.today.value}
      same={child && sameChildOf(app, child)}
      draft={draftBox(app, `child-${child?.id ?? 'new'}`)}
      onKeep={keep}
      onAnother={child && (() => app.navigation.go({ name: 'child', another: true, fresh: Date.now() }))}
    />
  );
}

function childAt(id: Id | undefined, children: readonly Live<'child'>[]): Live<'child'> | undefined {
  return children.find((child) => child.id === id) ?? children[0];
}

/** What was kept, by which it can be taken back; undefined where the phone did not take it. */
async function keepChild(app: AppState, body: Child, id: Id | undefined): Promise<readonly Version[] | undefined> {
  const place = app.place.value;
  await wholeJournal(place); // half of it would not know every entry of the child
  const stamp = place.stamp.value;
  if (!stamp) return undefined;
  const versions = childVersions(body, id, journalOf(app), stamp);
  return (await actionsFor(app).keepVersions(versions)) ? versions : undefined;
}
