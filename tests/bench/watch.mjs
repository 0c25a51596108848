/**
 * A thing to be seen on the page: an element, what its text must look like, and what must be in its shadow.
 *
 * @typedef {{ selector: string, text?: string, shadow?: string }} Sign
 *
 * What a page under measurement carries. All times are milliseconds by its own clock, from its navigation.
 *
 * @typedef {object} Watch
 * @property {Promise<number>} drawn when the sign given at the start was there and a frame with it had been drawn
 * @property {Promise<number>} journalOpening when the journal's database was first asked for
 * @property {(from: number, to: number) => number} longestTask
 * @property {(event: string, signs: readonly Sign[]) => void} time from an event to the signs, laid out
 * @property {Promise<number>} timed
 * @property {(signs: readonly Sign[]) => Promise<number>} seen
 */

/**
 * Runs in the page before its own first script. `taps` are made by hand of the script itself, without thinking, each as
 * soon as it is there.
 *
 * @param {{ until: readonly Sign[], taps: readonly Sign[] }} wanted
 */
export function watch({ until, taps }) {
  const LONGEST = 300_000;
  const find = (/** @type {Sign} */ { selector, text, shadow }) =>
    [...document.querySelectorAll(selector)].find(
      (element) =>
        (text === undefined || new RegExp(text).test(element.textContent ?? '')) &&
        (shadow === undefined || element.shadowRoot?.querySelector(shadow)),
    );
  const laidOut = () => {
    document.documentElement?.getBoundingClientRect();
    return performance.now();
  };
  const whenever = (/** @type {() => boolean} */ isThere) =>
    new Promise((/** @type {(at: number) => void} */ done, failed) => {
      setTimeout(() => failed(new Error(`never seen: ${isThere}`)), LONGEST);
      const look = () => {
        if (!isThere()) return;
        observer.disconnect();
        done(laidOut());
      };
      const observer = new MutationObserver(look);
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      look();
    });
  const seen = (/** @type {readonly Sign[]} */ signs) => whenever(() => signs.every(find));
  const nextFrame = () =>
    new Promise((/** @type {(at: number) => void} */ done) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(performance.now());
        port2.postMessage(undefined);
      }),
    );
  const left = [...taps];
  const tapOn = () => {
    const button = left[0] && find(left[0]);
    if (button instanceof HTMLElement) {
      left.shift();
      button.click();
    }
    return left.length === 0;
  };
  /** @type {PerformanceEntry[]} */
  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
  const journalOpening = new Promise((/** @type {(at: number) => void} */ done) => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (name, ...rest) {
      if (name.endsWith('-journal')) done(performance.now());
      return open.call(this, name, ...rest);
    };
  });
  /** @type {Watch} */
  const bench = {
    seen,
    journalOpening,
    timed: Promise.resolve(0),
    drawn: whenever(tapOn)
      .then(() => seen(until))
      .then(nextFrame),
    longestTask: (from, to) =>
      Math.max(
        0,
        ...tasks.filter(({ startTime }) => startTime >= from && startTime <= to).map(({ duration }) => duration),
      ),
    time: (event, signs) => {
      bench.timed = new Promise((done) =>
        addEventListener(event, ({ timeStamp }) => void seen(signs).then((at) => done(at - timeStamp)), {
          capture: true,
          once: true,
        }),
      );
    },
  };
  Object.assign(window, { bench });
}
