import { useEffect, useRef, useState } from 'preact/hooks';
import { useSteadyKeeping } from './use-steady-keeping.ts';

/** Where what is half written lies sealed, under a name of its own. */
export interface DraftBox {
  readonly read: () => Promise<unknown>;
  readonly keep: (typed: object) => Promise<void>;
  readonly drop: () => Promise<void>;
}

/**
 * What stands in the boxes of a small form, kept as a draft while it is typed, so that leaving, Hide or the lock in the
 * middle loses no word. What stood there at first is no draft. `done` is called once it is kept, and leaves none.
 */
export function useLeftWords<Typed extends object>(box: DraftBox, fresh: Typed) {
  const [typed, setTyped] = useState(fresh);
  const [isLeft, setLeft] = useState(false);
  const isTyping = useRef(false);
  const last = useRef<Promise<void>>(Promise.resolve());
  // One after another, so that a draft can't land after it was dropped. One that was not taken is still on the screen.
  const inTurn = (act: () => Promise<void>) => {
    last.current = last.current.then(act).catch(() => {});
    return last.current;
  };
  useEffect(() => {
    const begin = (left: unknown) => {
      if (!left || isTyping.current) return;
      isTyping.current = true;
      setTyped({ ...fresh, ...left });
      setLeft(true);
    };
    void box.read().then(begin, () => {});
  }, []);
  useSteadyKeeping(typed, (now) => {
    if (!isTyping.current) return undefined;
    const changed = changesIn(now, fresh);
    return inTurn(() => (Object.keys(changed).length > 0 ? box.keep(changed) : box.drop()));
  });
  const set = (part: Partial<Typed>) => {
    isTyping.current = true;
    setTyped((was) => ({ ...was, ...part }));
  };
  const done = (next?: Typed) => {
    isTyping.current = false;
    if (next) setTyped(next);
    return inTurn(box.drop);
  };
  return { typed, set, done, isLeft };
}

function changesIn<Typed extends object>(now: Typed, fresh: Typed): Partial<Typed> {
  const changed = Object.entries(now).filter(([name, value]) => value !== fresh[name as keyof Typed]);
  return Object.fromEntries(changed) as Partial<Typed>;
}
