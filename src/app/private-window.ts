/** Whether this looks like a private window, whose notes go when it is closed. Browsers do not say; each gives itself away. */
export async function looksPrivate({ navigator, performance }: Window): Promise<boolean> {
  if (navigator.userAgent.includes('Firefox')) return !('serviceWorker' in navigator);
  const { memory } = performance as { memory?: { jsHeapSizeLimit: number } };
  const { quota = Number.POSITIVE_INFINITY } = (await navigator.storage?.estimate?.().catch(() => undefined)) ?? {};
  if (memory) return quota < 2 * memory.jsHeapSizeLimit;
  return (
    navigator.storage?.getDirectory?.().then(
      () => false,
      () => true,
    ) ?? false
  );
}
