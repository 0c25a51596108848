import { expect, test } from 'vitest';
import { newVaultKey, useVault } from '../../src/vault/vault.ts';
import { tell, times } from '../support/figures.ts';

const RECORDS = times(20_000, 1_000_000);
/** Sealed at one time, as a large file that is brought in would be. */
const AT_ONCE = 1000;
const NONCE = [5, 17] as const;

test(
  `no two of ${RECORDS} sealed records have a nonce in common`,
  async () => {
    const vault = await useVault(newVaultKey());
    const nonces = new Set<string>();
    for (let sealed = 0; sealed < RECORDS; sealed += AT_ONCE) {
      const records = Array.from({ length: AT_ONCE }, (_, index) =>
        vault.seal({ place: 'journal', record: String(sealed + index) }, new Uint8Array(8)),
      );
      for (const record of await Promise.all(records))
        nonces.add(Buffer.from(record.subarray(...NONCE)).toString('latin1'));
    }

    tell('R17', 'Node', `${RECORDS} records sealed, ${RECORDS - nonces.size} nonces twice`);
    expect(nonces.size).toBe(RECORDS);
  },
  60_000 + RECORDS,
);
