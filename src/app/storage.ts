/** Whether the browser has agreed to keep what is stored here; undefined where it can't be asked. */
export async function storageAgreed(): Promise<boolean | undefined> {
  return navigator.storage?.persisted?.().catch(() => undefined);
}

/** Asks the browser to keep what is stored here, and gives its answer. */
export async function askToKeep(): Promise<boolean | undefined> {
  return (await storageAgreed()) || navigator.storage?.persist?.().catch(() => false);
}

/** Asks once there is something to keep. Not where the browser would put a question of its own in front of the parent. */
export async function askQuietly(): Promise<void> {
  if (!navigator.userAgent.includes('Firefox')) await askToKeep();
}
