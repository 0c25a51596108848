import { rm, statfs, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ProcessGroup, startGroup } from './processes.ts';

/** Room for a browser's own files, in bytes. */
const SIZE = 400 * 1024 ** 2;

/** Mounts a disk over the folder that is its first argument, with what was in it, and becomes the program after that. */
const MOUNT = `disk=$(mktemp -d) && mount -t tmpfs -o size=${SIZE} none "$disk" && cp -a "$0/." "$disk" &&
  mount --bind "$disk" "$0" && exec "$@"`;

/** A disk that can be filled, seen only by the program that is started on it, and gone with that program. */
interface SmallDisk {
  /** Starts a program with the disk in place of the folder. */
  readonly launch: typeof startGroup;
  /** Fills the disk but for this many bytes. */
  leaveRoom(room: number): Promise<void>;
  giveRoom(): Promise<void>;
}

/** For a folder whose place the disk takes. Needs leave to mount: as root, or in a namespace of one's own. */
export function smallDisk(folder: string): SmallDisk {
  let started: ProcessGroup;
  const here = () => `/proc/${started.process.pid}/root${folder}`;
  return {
    launch: (program, programArguments, options) => {
      const asRoot = process.getuid?.() === 0 ? [] : ['--map-root-user'];
      const mounting = ['--mount', ...asRoot, 'sh', '-c', MOUNT, folder, program, ...programArguments];
      started = startGroup('unshare', mounting, options);
      return started;
    },
    leaveRoom: async (room) => {
      const { bavail, bsize } = await statfs(here());
      await writeFile(join(here(), 'filler'), new Uint8Array(Math.max(0, bavail * bsize - room))).catch(ignoreFull);
    },
    giveRoom: () => rm(join(here(), 'filler')),
  };
}

/** The browser writes at the same time, and may take the room first. */
function ignoreFull(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOSPC') throw error;
}
