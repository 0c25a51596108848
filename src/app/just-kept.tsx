import { useState } from 'preact/hooks';
import { Kept } from '../features/add/kept.tsx';
import { mayHoldPromise, PromiseSentences } from '../features/history/promise-in.tsx';
import { Button } from '../ui/button.tsx';
import { keptWords } from '../words/en/kept.ts';
import { kindWords } from '../words/en/kinds.ts';
import { act } from './act.ts';
import { journalOf } from './app-state.ts';
import { CareAfterKeep } from './care-after-keep.tsx';
import { addScreenOf } from './draft-names.ts';
import type { ScreenProps } from './screens.tsx';
import { TodaysNudge } from './todays-nudge.tsx';

/** What was just kept, with the way back from it. */
export function KeptScreen({ app, screen: { note, changed } }: ScreenProps<'kept'>) {
  const { navigation } = app;
  const [notUndone, setNotUndone] = useState(false);
  const last = app.justKept.value;
  const [care] = useState(last?.care);
  const kind = last?.form.kind ?? 'plain';
  const undo = async () => {
    const undone = await act(app, (actions) => (changed ? actions.undoChange() : actions.undoKeep()));
    if (undone)
      navigation.replace(
        changed ? { name: 'note', note } : (addScreenOf(last?.draftName ?? '') ?? { name: 'add', kind: 'plain' }),
      );
    setNotUndone(!undone);
  };
  const { message } = kindWords[kind];
  const isFirst = app.phone.mustMove && journalOf(app).notes.length === 1; // said before there is a second to carry over
  const onMessage = () => navigation.go({ name: 'message', note });
  const [isPicking, setPicking] = useState(false);
  const body = journalOf(app).notes.find(({ id }) => id === note)?.body;
  const onPromise = () => navigation.replace({ name: 'add', kind: 'promise', from: note, fresh: Date.now() });
  return (
    <Kept
      changed={changed}
      isMadeUp={app.place.value !== app.home}
      notUndone={notUndone}
      care={care ? <CareAfterKeep app={app} /> : isFirst && <TodaysNudge app={app} />}
      onUndo={() => void undo()}
      onAnother={() => navigation.replace({ name: 'add', kind, fresh: Date.now() })}
      onPromise={body && mayHoldPromise(body) ? () => setPicking(true) : onPromise}
      picking={
        isPicking &&
        body && (
          <>
            <PromiseSentences
              note={body}
              onPick={(sentence) => navigation.replace({ name: 'change', note, sentence })}
            />
            <div>
              <Button onClick={onPromise}>{keptWords.ownWords}</Button>
            </div>
          </>
        )
      }
      onToday={() => navigation.go({ name: 'today' })}
      onOpen={() => navigation.replace({ name: 'note', note })}
      message={message ? { label: message, onClick: onMessage } : undefined}
    />
  );
}
