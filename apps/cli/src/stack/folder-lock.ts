import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { SettingsError } from '@chancery/runtime';

/** `start` runs until it is stopped; a `command` ends by itself and is worth waiting for. */
export type Purpose = 'start' | 'command';

export interface Holder {
  readonly pid: number;
  readonly born: string;
  readonly purpose: Purpose;
}

export type LockOutcome =
  { readonly taken: true; release(): void } | { readonly taken: false; readonly holder: Holder };

/** When a process began, where the system says so: ids are given again, above all in containers. */
function bornOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[19] ?? '';
  } catch {
    return '';
  }
}

function isStillHeldBy({ pid, born }: Holder): boolean {
  if (!pid || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return born === '' || born === bornOf(pid);
}

function readHolder(file: string): Holder {
  const [pid = '', born = '', purpose] = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(pid), born, purpose: purpose === 'command' ? 'command' : 'start' };
}

/** One program at a time on a data folder; a lock whose holder is gone is taken over. */
export function tryLockFolder(dataFolder: string, purpose: Purpose): LockOutcome {
  const file = join(dataFolder, 'running.pid');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      const handle = openSync(file, 'wx', 0o600);
      writeSync(handle, `${process.pid}\n${bornOf(process.pid)}\n${purpose}\n`);
      closeSync(handle);
      return { taken: true, release: () => rmSync(file, { force: true }) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readHolder(file);
      if (isStillHeldBy(holder)) return { taken: false, holder };
      rmSync(file, { force: true });
    }
  }
  throw new Error('the lock of the data folder cannot be taken');
}

export function folderInUse({ pid }: Holder): SettingsError {
  return new SettingsError([`CHANCERY_DATA:该数据目录正由另一个进程使用(进程号 ${pid})。请先停止它,或换一个目录`]);
}

/** Takes the lock for `start`, or refuses. Returns its release. */
export function lockFolder(dataFolder: string): () => void {
  const outcome = tryLockFolder(dataFolder, 'start');
  if (!outcome.taken) throw folderInUse(outcome.holder);
  return () => outcome.release();
}
