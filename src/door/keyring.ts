/** The way to the vault key, as it lies in the door. Nothing here knows what the bytes are made of; the vault does. */
export type Keyring = OpenKeyring | LockedKeyring;

interface AnyKeyring {
  readonly vault: string;
  readonly epoch: number;
  /** The random name of this device, written in every version it makes. */
  readonly device: string;
  /** Keys from before this one, each sealed with it: they open what is still on its way to the new key. */
  readonly earlier?: readonly Uint8Array[];
  /** The wrapped keys of the intake, the newest first. None where there never was a lock, or the browser can't take in. */
  readonly intakes?: readonly Uint8Array[];
  /**
   * What is to stand in this one's place once the journal has moved to its key. Where both are found, a move was broken
   * off: the epoch that the journal is sealed with says which of the two holds.
   */
  readonly next?: LockedKeyring;
}

/** No lock was asked for: the key lies here for anyone who has the phone open. */
interface OpenKeyring extends AnyKeyring {
  readonly kind: 'open';
  readonly key: Uint8Array<ArrayBuffer>;
}

/** The key lies wrapped in slots, and any one of them opens it. */
export interface LockedKeyring extends AnyKeyring {
  readonly kind: 'locked';
  readonly slots: readonly Uint8Array[];
}
