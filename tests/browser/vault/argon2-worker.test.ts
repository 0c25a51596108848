import { afterEach, describe, expect, it, vi } from 'vitest';
import { argon2Worker, stretchInWorker } from '../../../src/vault/argon2-client.ts';
import { LADDER } from '../../../src/vault/argon2-parameters.ts';
import { hexOf, utf8 } from '../../../src/vault/bytes.ts';
import { calibrate } from '../../../src/vault/calibration.ts';
import { openSlot } from '../../../src/vault/slots.ts';

const FLOOR = LADDER[0];
const DEAR = { memory: 64 * 1024, passes: 3, lanes: 1 };
const DEAREST = { memory: 256 * 1024, passes: 10, lanes: 1 };
/** The first of the frozen slots in `tests/unit/vault/golden-slots.test.ts`. */
const SLOT =
  '0101e6f0a1fbb43c89196dcfcbef85908f190000000301000900004c00000000020163479ad69a090b258277ec8fba6f99419a2ffb2489815106' +
  '57c944ccd1148e9778377b525757b494427f8901b68062c84e7e4ef27ac6709d91de2ba4ec20752ea021d68644750a9c2883d684ba2fb303c020' +
  '648e0078bb93380c2e1b';

const started: Worker[] = [];
function newWorker(): Worker {
  const worker = argon2Worker((address) => address);
  started.push(worker);
  return worker;
}

afterEach(() => {
  for (const worker of started.splice(0)) worker.terminate();
});

/** A worker whose script is not there, as where the page's rules or a bad network keep it away. */
function missingWorker(): Worker {
  return new Worker('/no-such-worker.js', { type: 'module' });
}

describe('stretching in a worker', () => {
  it('opens a slot that was made elsewhere', async () => {
    const { stretch } = stretchInWorker(newWorker);
    const slot = Uint8Array.from(SLOT.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

    const opened = await openSlot(slot, { kind: 'passphrase', text: 'Otter-Lantern cobalt MAPLE', stretch });

    expect(opened.ok).toBe(true);
  });

  it('leaves the page free to draw meanwhile', async () => {
    const { stretch } = stretchInWorker(newWorker);
    let frames = 0;
    const draw = () => {
      frames += 1;
      handle = requestAnimationFrame(draw);
    };
    let handle = requestAnimationFrame(draw);

    await stretch(utf8('words'), new Uint8Array(32), DEAR);
    cancelAnimationFrame(handle);

    expect(frames).toBeGreaterThan(5);
  });

  it('answers each that asked with its own, in one worker', async () => {
    const { stretch } = stretchInWorker(newWorker);
    const asks = ['one', 'two', 'three'].map((words) => stretch(utf8(words), new Uint8Array(32), FLOOR));

    const keys = (await Promise.all(asks)).map((key) => key && hexOf(key));

    expect(new Set(keys).size).toBe(3);
    expect(keys).not.toContain(undefined);
    expect(started).toHaveLength(1);
    expect(await stretch(utf8('two'), new Uint8Array(32), FLOOR).then((key) => key && hexOf(key))).toBe(keys[1]);
  });

  it('stops at once, tells everyone who waits, and starts anew when asked again', async () => {
    const stretcher = stretchInWorker(newWorker);
    const waiting = ['one', 'two'].map((words) => stretcher.stretch(utf8(words), new Uint8Array(32), DEAREST));
    await vi.waitFor(() => expect(started).toHaveLength(1));

    const began = performance.now();
    stretcher.stop();
    const answers = await Promise.all(waiting);

    expect(answers).toEqual([undefined, undefined]);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(await stretcher.stretch(utf8('one'), new Uint8Array(32), FLOOR)).toHaveLength(32);
    expect(started).toHaveLength(2);
  });

  it('may be stopped when it has not begun', () => {
    const stretcher = stretchInWorker(newWorker);

    stretcher.stop();
    stretcher.stop();

    expect(started).toEqual([]);
  });

  it('chooses parameters by timing this device', async () => {
    const { stretch } = stretchInWorker(newWorker);

    expect(LADDER).toContainEqual(await calibrate(stretch));
  });

  it.each([
    ['does not load', missingWorker],
    [
      'may not be made',
      () => {
        throw new TypeError('refused');
      },
    ],
  ])('is done on the page when a worker %s, so that nobody is kept out', async (_, broken) => {
    const { stretch } = stretchInWorker(newWorker);
    const right = await stretch(utf8('one'), new Uint8Array(32), FLOOR);

    expect(await stretchInWorker(broken).stretch(utf8('one'), new Uint8Array(32), FLOOR)).toEqual(right);
  });
});
