import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Outcome } from '@chancery/domain';
import { MOST_FILE_BYTES } from '../docx/package/limits.js';
import { refuse } from '../refuse.js';
import { OFFICE_PROFILE } from './office-profile.js';

/** Where an office program is looked for; the caller's own path is not passed on. */
const PATHS = '/usr/local/bin:/usr/bin:/bin:/opt/libreoffice/program:/usr/lib/libreoffice/program';
const MILLISECONDS = 90_000;
/** Address space in KiB, seconds of processor time, and blocks of 512 bytes that it may write. */
const LIMITS = 'ulimit -v 4194304; ulimit -t 90; ulimit -f 262144';
const NOT_FOUND = 127;

/**
 * DOC and WPS to DOCX by LibreOffice, in a folder and with a profile of its own that are gone afterwards. Refuses
 * plainly where none is installed.
 */
export async function convertOldWord(data: Uint8Array): Promise<Outcome<Uint8Array>> {
  const folder = await mkdtemp(join(tmpdir(), 'chancery-convert-'));
  try {
    const profile = join(folder, 'profile');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), OFFICE_PROFILE);
    const source = join(folder, 'source.doc');
    await writeFile(source, data);
    const ended = await convert(folder, profile, source);
    if (ended === NOT_FOUND) return refuse('FILE_TYPE_OLD');
    if (ended === 'slow') return refuse('IMPORT_TOO_SLOW');
    const made = join(folder, 'source.docx');
    const size = await stat(made).then(
      (found) => found.size,
      () => 0,
    );
    if (size === 0) return refuse('FILE_CONVERSION_FAILED');
    if (size > MOST_FILE_BYTES) return refuse('FILE_TOO_LARGE_INSIDE');
    return new Uint8Array(await readFile(made));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The office program starts others: all of them are one group, and end together. */
function convert(folder: string, profile: string, source: string): Promise<number | 'slow' | null> {
  const arguments_ = [
    `-env:UserInstallation=${pathToFileURL(profile).href}`,
    '--headless',
    '--norestore',
    '--nolockcheck',
    '--nodefault',
    '--nologo',
    // Told what it is, it does not take a broken file for plain text.
    '--infilter=MS Word 97',
    '--convert-to',
    'docx:Office Open XML Text',
    '--outdir',
    folder,
    source,
  ];
  const child = spawn('/bin/sh', ['-c', `${LIMITS}; exec soffice "$@"`, 'soffice', ...arguments_], {
    cwd: folder,
    env: { PATH: PATHS, HOME: folder, LANG: 'C.UTF-8' },
    stdio: 'ignore',
    detached: true,
  });
  return new Promise((resolve) => {
    let isSlow = false;
    const end = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // The group is gone already.
      }
    };
    const timer = setTimeout(() => {
      isSlow = true;
      end();
    }, MILLISECONDS);
    const finish = (result: number | 'slow' | null) => {
      clearTimeout(timer);
      end();
      resolve(isSlow ? 'slow' : result);
    };
    child.once('error', () => finish(NOT_FOUND));
    child.once('close', (code) => finish(code));
  });
}
