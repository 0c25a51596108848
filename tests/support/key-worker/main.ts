import { serviceWorkerAddress, trusted } from '../../../src/app/app-urls.ts';

/** A page that does nothing but stretch in the worker, under the app's own rules, and say how it went. */
const { argon2Worker, stretchInWorker } = await import('../../../src/vault/argon2-client.ts');
const { LADDER } = await import('../../../src/vault/argon2-parameters.ts');

/** Whether the worker itself answered: without it the page would have done the work. */
let isByWorker = false;

function newWorker(): Worker {
  const worker = argon2Worker(trusted);
  worker.addEventListener('message', () => {
    isByWorker = true;
  });
  return worker;
}

function refusalOf(start: () => unknown): string {
  try {
    start();
    return 'allowed';
  } catch (error) {
    return error instanceof Error ? error.name : 'refused';
  }
}

const key = await stretchInWorker(newWorker).stretch(new Uint8Array(8), new Uint8Array(32), LADDER[0]);
await navigator.serviceWorker.register(trusted(serviceWorkerAddress()) as string);
await navigator.serviceWorker.ready;

Object.assign(document.body.dataset, {
  bytes: String(key?.length),
  byWorker: String(isByWorker),
  isolated: String(globalThis.crossOriginIsolated),
  untrusted: refusalOf(() => new Worker('./assets/argon2-worker-other.js')),
  foreign: refusalOf(() => trusted('./assets/some-other.js')),
  elsewhere: refusalOf(() => trusted('https://example.org/assets/argon2-worker-a.js')),
  done: '',
});
