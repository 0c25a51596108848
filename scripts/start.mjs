import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installPackages, root } from './packages.mjs';

/** `npm start`: installs, builds, serves the build with its real headers, and says where. */
const PORT = Number(process.env.PORT ?? 4173);

installPackages();
const built = spawnSync(
  process.execPath,
  [join(root, 'node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
  { cwd: root, stdio: 'inherit' },
);
if (built.status !== 0) process.exit(built.status ?? 1);

const { serve } = await import('./serve.mjs');
const site = { folder: join(root, 'dist') };
const { url } = await serve(site, { port: PORT }).catch(() => serve(site));

console.log(`
Marram is running at ${url}

On this computer it works in full: it keeps notes, works offline and can be installed.
A phone needs an https address. Put the folder dist/ on any static host with https (see docs/hosting.md).
Press Ctrl and C to stop.`);
