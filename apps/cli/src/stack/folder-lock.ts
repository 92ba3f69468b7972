import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsError } from '@chancery/runtime';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** One program at a time on a data folder; a lock whose holder is gone is taken over. Returns its release. */
export function lockFolder(dataFolder: string): () => void {
  const file = join(dataFolder, 'running.pid');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const handle = openSync(file, 'wx', 0o600);
      writeSync(handle, String(process.pid));
      closeSync(handle);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = Number(readFileSync(file, 'utf8'));
      if (holder && isAlive(holder)) {
        throw new SettingsError([
          `CHANCERY_DATA:该数据目录正由另一个进程使用(进程号 ${holder})。请先停止它,或换一个目录`,
        ]);
      }
      rmSync(file, { force: true });
    }
  }
  throw new Error('the lock of the data folder cannot be taken');
}
