import type { PlaceName } from '../place.ts';

/** One a place in each tab: a tab does not hear what it says itself. */
const channels = new Map<PlaceName, BroadcastChannel>();

function channelOf(name: PlaceName): BroadcastChannel {
  const channel = channels.get(name) ?? new BroadcastChannel(`${name}-lock`);
  channels.set(name, channel);
  return channel;
}

/** Tells the other tabs of a place that its lock has changed, or is to be locked now. */
export function tellOtherTabs(name: PlaceName): void {
  channelOf(name).postMessage('lock');
}

/** Calls `onLock` when another tab of the place says so. */
export function whenOtherTabsTell(name: PlaceName, onLock: () => void): void {
  channelOf(name).onmessage = onLock;
}
