import type { PlaceName } from './place.ts';

/** One a place in each tab: a tab does not hear what it says itself. */
const channels = new Map<PlaceName, BroadcastChannel>();

function channelOf(name: PlaceName): BroadcastChannel {
  const channel = channels.get(name) ?? new BroadcastChannel(`${name}-lock`);
  channels.set(name, channel);
  return channel;
}

/** `lock`: the lock has changed, or is to close now. `hide`: the app is to be hidden. */
type Told = 'lock' | 'hide';

export function tellOtherTabs(name: PlaceName, what: Told): void {
  channelOf(name).postMessage(what);
}

/** Does what another tab of the place says. */
export function whenOtherTabsTell(name: PlaceName, act: Readonly<Record<Told, () => void>>): void {
  channelOf(name).onmessage = ({ data }: MessageEvent<Told>) => act[data]();
}
