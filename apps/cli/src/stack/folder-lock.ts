import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

/** Makes the lock whole or not at all: a lock that is being written would look like one whose holder is gone. */
function make(file: string, purpose: Purpose): boolean {
  const own = `${file}.${process.pid}`;
  writeFileSync(own, `${process.pid}\n${bornOf(process.pid)}\n${purpose}\n`, { mode: 0o600 });
  try {
    linkSync(own, file);
    return true;
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** Takes a lock away whose holder is gone; one that somebody else has made in the meantime is put back. */
function takeAway(file: string): void {
  const aside = `${file}.${process.pid}.gone`;
  try {
    renameSync(file, aside);
    if (isStillHeldBy(readHolder(aside))) linkSync(aside, file);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  } finally {
    rmSync(aside, { force: true });
  }
}

/** Who holds the lock; null when it was released just now. */
function holderOf(file: string): Holder | null {
  try {
    return readHolder(file);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

const MOST_ATTEMPTS = 20;

/** One program at a time on a data folder; a lock whose holder is gone is taken over. */
export function tryLockFolder(dataFolder: string, purpose: Purpose): LockOutcome {
  const file = join(dataFolder, 'running.pid');
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    if (make(file, purpose)) return { taken: true, release: () => rmSync(file, { force: true }) };
    const holder = holderOf(file);
    if (!holder) continue;
    if (isStillHeldBy(holder)) return { taken: false, holder };
    takeAway(file);
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
