import { startFirefox } from './firefox-driver.ts';
import type { Outside } from './outside.ts';
import { startWebKit } from './webkit-driver.ts';

/** What a parent does with an engine, and what can be seen of the page. The same for every engine. */
export interface EngineDriver {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Clicks the button with this name once it is in sight. */
  click(name: string): Promise<void>;
  /** Types into the first text box in sight, as from a keyboard. */
  type(words: string): Promise<void>;
  /** The words in sight. */
  text(): Promise<string>;
  /** The value of an expression on the page. */
  evaluate<Value>(expression: string): Promise<Value>;
  /** What the engine's console complained of, where the engine lets us read it. */
  readonly complaints: readonly string[];
  /** Ends the engine and every process it started. */
  close(): Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Starts the engine so that everything but localhost goes to `outside`. Says what to install where it is missing. */
  start(outside: Outside): Promise<EngineDriver>;
}

export const engines: readonly Engine[] = [
  { name: 'Firefox', start: startFirefox },
  { name: 'WebKit', start: startWebKit },
];
