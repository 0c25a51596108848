import type { Stretch } from './argon2-parameters.ts';
import type { StretchAnswered, StretchAsked } from './argon2-worker.ts';
import address from './argon2-worker.ts?worker&url';
import type { Bytes } from './bytes.ts';

/** Stretching in a worker. */
export interface Stretcher {
  readonly stretch: Stretch;
  /** Ends the worker at once, and with it what it held. Whoever waits gets undefined. The next `stretch` starts anew. */
  stop(): void;
}

/**
 * Starts the worker of the build. `trust` makes of its address what the page's rules (Trusted Types) let a worker be
 * started from; only the app knows its policy.
 */
export function argon2Worker(trust: (address: string) => string | TrustedScriptURL): Worker {
  return new Worker(trust(address) as string, { type: 'module' }); // the types of Worker do not know TrustedScriptURL
}

/** Stretches in a worker that is started when first needed. One at a time, in the order asked. */
export function stretchInWorker(newWorker: () => Worker): Stretcher {
  let running: Running | undefined;
  const stop = () => {
    running?.stop();
    running = undefined;
  };
  const stretch: Stretch = async (passphrase, salt, parameters) => {
    running ??= startedOrNone(newWorker);
    const asked = running;
    const answer = asked && (await asked.ask({ passphrase, salt, parameters }));
    if (answer !== 'broken' && answer) return answer.key;
    if (running === asked) running = undefined;
    // Better a page that stands still for a second than a journal that can't be opened.
    const { stretchHere } = await import('./argon2.ts');
    return stretchHere(passphrase, salt, parameters);
  };
  return { stretch, stop };
}

type Answer = { readonly key: Bytes | undefined } | 'broken';

interface Running {
  ask(question: Omit<StretchAsked, 'turn'>): Promise<Answer>;
  stop(): void;
}

function startedOrNone(newWorker: () => Worker): Running | undefined {
  try {
    return runningOn(newWorker());
  } catch {
    return undefined;
  }
}

function runningOn(worker: Worker): Running {
  const waiting = new Map<number, (answer: Answer) => void>();
  let turns = 0;
  const endAll = (answer: Answer) => {
    worker.terminate();
    for (const done of waiting.values()) done(answer);
    waiting.clear();
  };
  worker.addEventListener('message', ({ data: { turn, key } }: MessageEvent<StretchAnswered>) => {
    waiting.get(turn)?.({ key });
    waiting.delete(turn);
  });
  worker.addEventListener('error', () => endAll('broken'));
  worker.addEventListener('messageerror', () => endAll('broken'));
  return {
    ask: (question) =>
      new Promise((done) => {
        turns += 1;
        waiting.set(turns, done);
        worker.postMessage({ turn: turns, ...question } satisfies StretchAsked);
      }),
    stop: () => endAll({ key: undefined }),
  };
}
