import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder on a disk of its own that can be filled to its last byte. */
export interface SmallDisk {
  fill(): void;
  free(): void;
  unmount(): void;
}

function mount(folder: string, megabytes: number): boolean {
  const done = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]);
  return done.status === 0;
}

const unmount = (folder: string): void => void spawnSync('umount', [folder]);

/** May this process mount a disk? Only root may, and not in every container. */
export function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-mount-'));
  const can = mount(folder, 1);
  if (can) unmount(folder);
  rmSync(folder, { recursive: true });
  return can;
}

/** @throws Error where no disk can be mounted */
export function smallDisk(folder: string, megabytes: number): SmallDisk {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (!mount(folder, megabytes)) throw new Error(`cannot mount a disk at ${folder}`);
  const ballast = join(folder, '.ballast');
  return {
    fill() {
      const file = openSync(ballast, 'w');
      try {
        // Smaller and smaller pieces, to the last page.
        for (const size of [1024 ** 2, 4096]) {
          const piece = new Uint8Array(size);
          while (writeWhole(file, piece));
        }
      } finally {
        closeSync(file);
      }
    },
    free: () => rmSync(ballast, { force: true }),
    unmount: () => unmount(folder),
  };
}

function writeWhole(file: number, piece: Uint8Array): boolean {
  try {
    return writeSync(file, piece) === piece.length;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') return false;
    throw error;
  }
}
