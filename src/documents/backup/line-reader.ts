import { sha256 } from '@noble/hashes/sha2.js';
import { hexOf } from '../../vault/bytes.ts';
import { MOST, Refused } from './format.ts';
import { piecesOf } from './streams.ts';

const NEW_LINE = 10;

/** Reads lines, and bytes between them, off one stream, and takes the fingerprint of everything as it goes by. */
export class LineReader {
  readonly #pieces: AsyncGenerator<Uint8Array>;
  readonly #hash = sha256.create();
  #rest: Uint8Array = new Uint8Array(0);
  /** The line read last: it goes into the fingerprint with the next one, for the last of all is not part of it. */
  #last: readonly Uint8Array[] = [];
  #text = 0;
  /** Bytes of a paper that nobody has taken yet. */
  #left = 0;

  constructor(stream: ReadableStream<Uint8Array>) {
    this.#pieces = piecesOf(stream);
  }

  /** The next line without its end, or undefined where nothing is left. A last line without an end is not whole. */
  async line(): Promise<string | undefined> {
    this.#takeLast();
    const parts: Uint8Array[] = [];
    let length = 0;
    while (await this.#fill()) {
      const end = this.#rest.indexOf(NEW_LINE);
      const part = this.#cut(end < 0 ? this.#rest.length : end + 1);
      parts.push(part);
      length += part.length;
      this.#text += part.length;
      if (length > MOST.line || this.#text > MOST.text) throw new Refused('damaged');
      if (end >= 0) return this.#asText(parts, length);
    }
    if (length > 0) throw new Refused('cut-short');
    return undefined;
  }

  /** The next bytes, in pieces, as many as are said. Whoever takes them may stop early; `passRest` goes by the others. */
  bytes(count: number): AsyncGenerator<Uint8Array> {
    this.#takeLast();
    this.#left = count;
    return this.#bytesLeft();
  }

  async passRest(): Promise<void> {
    while (this.#left > 0) await this.#nextBytes();
  }

  async *#bytesLeft(): AsyncGenerator<Uint8Array> {
    while (this.#left > 0) yield await this.#nextBytes();
  }

  async #nextBytes(): Promise<Uint8Array> {
    if (!(await this.#fill())) throw new Refused('cut-short');
    const part = this.#cut(Math.min(this.#left, this.#rest.length));
    this.#hash.update(part);
    this.#left -= part.length;
    return part;
  }

  /** The fingerprint of everything before the last line. */
  fingerprint(): string {
    return hexOf(this.#hash.clone().digest());
  }

  /** Lets the stream go. */
  async close(): Promise<void> {
    await this.#pieces.return(undefined);
  }

  async #fill(): Promise<boolean> {
    while (this.#rest.length === 0) {
      const { done, value } = await this.#pieces.next();
      if (done) return false;
      this.#rest = value;
    }
    return true;
  }

  #cut(length: number): Uint8Array {
    const part = this.#rest.subarray(0, length);
    this.#rest = this.#rest.subarray(length);
    return part;
  }

  #takeLast(): void {
    for (const part of this.#last) this.#hash.update(part);
    this.#last = [];
  }

  #asText(parts: readonly Uint8Array[], length: number): string {
    this.#last = parts;
    const whole = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(whole.subarray(0, length - 1));
    } catch {
      throw new Refused('damaged');
    }
  }
}
