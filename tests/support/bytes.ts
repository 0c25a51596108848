import { randomInt } from 'node:crypto';

/** All of a stream in one piece. */
export async function allOf(stream: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Response(stream as ReadableStream<Uint8Array<ArrayBuffer>>).arrayBuffer());
}

/** Bytes as a stream, in pieces of a size that fits nothing. */
export function streamed(bytes: Uint8Array, piece = 1009): ReadableStream<Uint8Array> {
  let at = 0;
  return new ReadableStream({
    pull: (controller) => {
      if (at >= bytes.length) controller.close();
      else controller.enqueue(bytes.subarray(at, at + piece));
      at += piece;
    },
  });
}

export function utf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

type Mutation = (bytes: Uint8Array) => Uint8Array;

const flip: Mutation = (bytes) => {
  const changed = bytes.slice();
  const at = randomInt(changed.length);
  changed[at] = Number(changed[at]) ^ (1 << randomInt(8));
  return changed;
};
const cut: Mutation = (bytes) => bytes.slice(0, randomInt(bytes.length));
const drop: Mutation = (bytes) => {
  const at = randomInt(bytes.length);
  return joined(bytes.subarray(0, at), bytes.subarray(at + 1 + randomInt(40)));
};
const insert: Mutation = (bytes) => {
  const at = randomInt(bytes.length + 1);
  return joined(bytes.subarray(0, at), noise(1 + randomInt(40)), bytes.subarray(at));
};
const repeat: Mutation = (bytes) => {
  const at = randomInt(bytes.length);
  return joined(bytes.subarray(0, at), bytes.subarray(at, at + 1 + randomInt(200)), bytes.subarray(at));
};

/** One random change: a bit, a cut, something lost, put in, or said twice. */
export function mutated(bytes: Uint8Array): Uint8Array {
  const mutations = [flip, flip, flip, cut, drop, insert, repeat];
  return mutations[randomInt(mutations.length)]?.(bytes) ?? bytes;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function noise(length: number): Uint8Array {
  return crypto.getRandomValues(new Uint8Array(length));
}
