/** Sealed sizes step in 256 bytes from 512, so that a size tells little about what was written. */
const STEP = 256;
const LEAST = 512;
const LENGTH_BYTES = 4;

/** Puts the length before the bytes and zeros after them. */
export function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const size = Math.max(LEAST, Math.ceil((bytes.length + LENGTH_BYTES) / STEP) * STEP);
  const padded = new Uint8Array(size);
  new DataView(padded.buffer).setUint32(0, bytes.length);
  padded.set(bytes, LENGTH_BYTES);
  return padded;
}

/** Takes the bytes out again, or gives undefined when the length does not fit. */
export function unpad(padded: Uint8Array): Uint8Array | undefined {
  if (padded.length < LENGTH_BYTES) return undefined;
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0);
  return LENGTH_BYTES + length <= padded.length ? padded.subarray(LENGTH_BYTES, LENGTH_BYTES + length) : undefined;
}
