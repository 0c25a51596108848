import type { Keyring } from '../../door/keyring.ts';
import type { Place } from '../place.ts';
import { oneAtATime } from './one-at-a-time.ts';

/**
 * Ends a move to another key that was broken off, as when the phone died. The journal moves in one transaction, so it is
 * sealed with the old key or the new one, and that says which keyring holds. Where the journal can't be asked, both stay.
 */
export function settled({ name, door }: Pick<Place, 'name' | 'door'>): Promise<Keyring | undefined> {
  return oneAtATime(name, async () => {
    const { epochOnDisk } = await import('../../store/epoch-on-disk.ts');
    const found = await epochOnDisk(name, door);
    if (!found.ok) return door.keyring();
    return door.changeKeyring((keyring) => keyring.next && holding(keyring, found.epoch));
  });
}

function holding({ next, ...keyring }: Keyring, epoch: number | undefined): Keyring {
  return next?.epoch === epoch && next ? next : keyring;
}
