import { type Bytes, randomBytes, sameBytes } from '../../vault/bytes.ts';
import { readSlot } from '../../vault/slot-format.ts';
import type { NewSecret } from '../../vault/slots.ts';
import type { Place } from '../place.ts';
import { ofKind } from './secrets.ts';
import { keyringThatHolds } from './settling.ts';

/** Which passkey to ask, and what with. */
interface Asked {
  readonly credential: Bytes;
  readonly input: Bytes;
}

const OUTPUT_BYTES = 32;
/** ES256 and RS256, which every platform has one of. */
const ALGORITHMS = [-7, -257];

/** Whether this phone has a lock of its own that can stand behind a passkey. Whether it gives keys, only a try shows. */
export async function mayHavePasskey(): Promise<boolean> {
  const check = globalThis.PublicKeyCredential?.isUserVerifyingPlatformAuthenticatorAvailable;
  return (await check?.call(PublicKeyCredential).catch(() => false)) ?? false;
}

/** The passkey of a place, where one was added. */
export async function passkeyOf(place: Place): Promise<Asked | undefined> {
  const keyring = await keyringThatHolds(place);
  const [slot] = keyring?.kind === 'locked' ? ofKind(keyring.slots, 'passkey') : [];
  const way = slot && readSlot(slot)?.head.way;
  return way?.kind === 'passkey' ? way : undefined;
}

/**
 * Makes a passkey and asks it twice. Only one that gives the same 32 bytes both times becomes a secret: some give none,
 * and some have given wrong ones. Undefined for those, and where the parent thought better of it.
 */
export async function newPasskey(): Promise<NewSecret | undefined> {
  const credential = await createPasskey();
  if (!credential) return undefined;
  const asked = { credential, input: randomBytes(OUTPUT_BYTES) };
  const [first, second] = [await askPasskey(asked), await askPasskey(asked)];
  return first && second && sameBytes(first, second) ? { kind: 'passkey', output: first, ...asked } : undefined;
}

/** What a passkey makes of its input (the PRF extension of WebAuthn), or undefined where it gives nothing of the sort. */
export async function askPasskey({ credential, input }: Asked): Promise<Bytes | undefined> {
  const publicKey: PublicKeyCredentialRequestOptions = {
    challenge: randomBytes(OUTPUT_BYTES),
    allowCredentials: [{ type: 'public-key', id: credential }],
    userVerification: 'required',
    extensions: { prf: { eval: { first: input } } },
  };
  const given = await navigator.credentials.get({ publicKey }).catch(() => null);
  if (!(given instanceof PublicKeyCredential)) return undefined;
  const output = given.getClientExtensionResults().prf?.results?.first; // never toJSON, which ends some browsers
  const bytes = output && bytesOf(output);
  return bytes?.length === OUTPUT_BYTES ? bytes : undefined;
}

function bytesOf(output: BufferSource): Bytes {
  return ArrayBuffer.isView(output)
    ? Uint8Array.from(new Uint8Array(output.buffer, output.byteOffset, output.byteLength))
    : new Uint8Array(output);
}

/** Names nobody: what it is called shows in the phone's own list of passkeys. */
async function createPasskey(): Promise<Bytes | undefined> {
  const publicKey: PublicKeyCredentialCreationOptions = {
    challenge: randomBytes(OUTPUT_BYTES),
    rp: { name: 'Notes' },
    user: { id: randomBytes(16), name: 'Notes', displayName: 'Notes' },
    pubKeyCredParams: ALGORITHMS.map((alg) => ({ type: 'public-key', alg })),
    authenticatorSelection: { authenticatorAttachment: 'platform', userVerification: 'required' },
    extensions: { prf: {} },
  };
  const made = await navigator.credentials.create({ publicKey }).catch(() => null);
  return made instanceof PublicKeyCredential ? new Uint8Array(made.rawId) : undefined;
}
