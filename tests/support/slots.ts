import type { Argon2Parameters, Stretch } from '../../src/vault/argon2-parameters.ts';
import { randomBytes } from '../../src/vault/bytes.ts';
import type { NewSecret } from '../../src/vault/slots.ts';

export const FLOOR: Argon2Parameters = { memory: 19 * 1024, passes: 2, lanes: 1 };

/** Stands in for Argon2id where what is tested is the slot around it: quick, and different for every input. */
export const quickStretch: Stretch = async (passphrase, salt, { memory, passes, lanes }) => {
  const costs = new Uint8Array(Uint32Array.of(memory, passes, lanes).buffer);
  const all = Uint8Array.from([...passphrase, 0, ...salt, ...costs]);
  return new Uint8Array(await crypto.subtle.digest('SHA-256', all));
};

export function aPassphrase(text = 'otter lantern cobalt maple', parameters = FLOOR, stretch = quickStretch) {
  return { kind: 'passphrase', text, parameters, stretch } as const satisfies NewSecret;
}

export function aRecoveryCode() {
  return { kind: 'recovery', code: randomBytes(16) } as const satisfies NewSecret;
}

export function aPasskey() {
  return {
    kind: 'passkey',
    output: randomBytes(32),
    input: randomBytes(32),
    credential: randomBytes(20),
  } as const satisfies NewSecret;
}
