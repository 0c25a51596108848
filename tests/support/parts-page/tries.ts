let tried = 0;
let most = 0;

/** The most passphrases that were being stretched at one time. */
export function mostTriedAtOnce(): number {
  return most;
}

Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
  apply(post, worker: Worker, given) {
    tried += 1;
    most = Math.max(most, tried);
    const answered = () => {
      tried -= 1;
    };
    worker.addEventListener('message', answered, { once: true });
    return Reflect.apply(post, worker, given);
  },
});
