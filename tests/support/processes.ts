import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A program and everything it starts, in a process group of its own, so that all of it can be ended at once. */
export interface ProcessGroup {
  readonly process: ChildProcess;
  /** Ends the whole group with SIGKILL and resolves when none of it is left. */
  kill(): Promise<void>;
  /** Resolves when the whole group has ended by itself. */
  ended(): Promise<void>;
}

interface GroupOptions {
  readonly env?: NodeJS.ProcessEnv;
  readonly stdio?: StdioOptions;
}

const running = new Set<number>();

// A test run that is broken off leaves nothing behind either.
process.once('exit', () => {
  for (const group of running) endGroup(group);
});

export function startGroup(
  program: string,
  programArguments: readonly string[],
  { env = {}, stdio = 'ignore' }: GroupOptions = {},
): ProcessGroup {
  const child = spawn(program, [...programArguments], { detached: true, stdio, env: { ...process.env, ...env } });
  child.on('error', () => {}); // said by `pid` below, and by whoever waits for the program
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} could not be started.`);
  running.add(pid);
  const ended = async () => {
    await until(`the end of ${program}`, () => membersOf(child, pid) === 0);
    running.delete(pid);
  };
  const kill = async () => {
    if (running.has(pid)) endGroup(pid);
    await ended();
  };
  return { process: child, kill, ended };
}

/** Looks until there is something to be seen, and says what was missing when there never is. */
export async function until<Seen>(
  what: string,
  look: () => Seen | Promise<Seen>,
  limit = 120_000,
): Promise<NonNullable<Seen>> {
  const end = Date.now() + limit;
  do {
    const seen = await look();
    if (seen) return seen;
    await new Promise((done) => setTimeout(done, 25));
  } while (Date.now() < end);
  throw new Error(`Waited ${limit / 1000} seconds for ${what}.`);
}

/** A port that nothing on this machine listens to. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const server = createServer();
    server.once('error', failed);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => found(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function endGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** How many of a group still run. Those that have ended and wait to be counted by their parent do not. */
function membersOf(leader: ChildProcess, group: number): number {
  const others = statuses().filter(({ state, group: its, pid }) => its === group && pid !== group && state !== 'Z');
  const leaderRuns = leader.exitCode === null && leader.signalCode === null;
  return others.length + (leaderRuns ? 1 : 0);
}

/** Every process of this machine. Where there is no /proc, as on a Mac, only the leader of a group is waited for. */
function statuses(): readonly { pid: number; state: string; group: number }[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => statusOf(Number(name)) ?? []);
  } catch {
    return [];
  }
}

function statusOf(pid: number): { pid: number; state: string; group: number } | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in brackets, and may hold anything.
    const [state = '', , group = ''] = line.slice(line.lastIndexOf(')') + 2).split(' ');
    return { pid, state, group: Number(group) };
  } catch {
    return undefined; // it ended while we looked
  }
}
