import { useEffect, useRef, useState } from 'preact/hooks';

/** Where one is among the steps of a screen. */
export interface Trail<Step> {
  readonly step: Step;
  /** How many steps lie behind this one. */
  readonly depth: number;
  go(step: Step): void;
  /** Goes back by one, as the browser's Back does. */
  back(): void;
  /** Goes back to the first, past whatever steps were taken within the others; then does something. */
  toFirst(then?: () => void): void;
}

/** What is noted in the browser's history beside what was there: numbers alone. */
interface Marks {
  /** How many steps were taken, of all trails. */
  readonly steps?: number;
  /** By the name of a trail: the number at which each of its steps was taken. */
  readonly trails?: Readonly<Record<string, readonly number[]>>;
}

/**
 * Steps within one screen, each with an entry of its own in the browser's history, so that every Back leads to the step
 * before. A step that was left is forgotten. `push` makes the entry.
 */
export function useTrail<Step>(name: string, first: Step, push: () => void = pushHere): Trail<Step> {
  const [path, setPath] = useState<readonly Step[]>([first]);
  const newest = useRef(path);
  const next = useRef<() => void>(undefined);
  const put = (steps: readonly Step[]) => {
    newest.current = steps;
    setPath(steps);
  };
  const settle = () => {
    const taken = takenIn(name);
    const known = newest.current.slice(0, taken.length);
    put(known);
    walkTo(taken[known.length - 1]); // what lies ahead is forgotten, and after a reload all is
    const then = next.current;
    next.current = undefined;
    then?.();
  };
  useEffect(() => {
    settle();
    window.addEventListener('popstate', settle);
    return () => window.removeEventListener('popstate', settle);
  }, []);
  return {
    step: path.at(-1) ?? first,
    depth: path.length - 1,
    go: (step) => {
      mark(name, push);
      put([...newest.current, step]);
    },
    back: () => walkTo(takenIn(name).at(-2)),
    toFirst: (then) => {
      next.current = then;
      if (path.length > 1) walkTo(takenIn(name)[0]);
      else settle();
    },
  };
}

function pushHere(): void {
  window.history.pushState(window.history.state, '');
}

function marks(): Marks {
  return (window.history.state as Marks | null) ?? {};
}

/** The numbers at which the steps up to here were taken, the first of all among them. */
function takenIn(name: string): readonly number[] {
  const { steps = 0, trails } = marks();
  return trails?.[name] ?? [steps];
}

/** Makes an entry for a step, and notes it beside what the entry before has noted. */
function mark(name: string, push: () => void): void {
  const before = marks();
  const steps = (before.steps ?? 0) + 1;
  const trails = { ...before.trails, [name]: [...takenIn(name), steps] };
  push();
  window.history.replaceState({ ...before, ...marks(), steps, trails }, '');
}

function walkTo(step: number | undefined): void {
  const by = (step ?? 0) - (marks().steps ?? 0);
  if (step !== undefined && by !== 0) window.history.go(by);
}
