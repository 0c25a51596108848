import { tell } from './hands.js';

/** In the dull page: tells that it is shown. */
await tell('hidden');
