import { test } from 'vitest';
import { watchOutside } from '../support/outside.ts';
import { startWebKit } from '../support/webkit-driver.ts';

test('many', async () => {
  const o = await watchOutside();
  for (let i = 0; i < 25; i++) {
    const t = Date.now();
    const r = await Promise.race([
      startWebKit(o),
      new Promise<undefined>((d) => setTimeout(() => d(undefined), 40000)),
    ]);
    console.log(i, r ? 'ok' : 'HUNG', Date.now() - t);
    if (!r) {
      const { execSync } = await import('node:child_process');
      console.log(
        execSync(
          "ps axo pid,ppid,pgid,stat,etimes,args | grep -iE 'webkit|minibrowser|xvfb' | grep -v grep | cut -c1-200",
        ).toString(),
      );
    }
    await r?.close();
  }
  await o.close();
}, 1200000);
