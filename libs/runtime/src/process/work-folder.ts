import { mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** Where browser and font configuration are unpacked: made anew when lost, shared by processes of one user. */
export function workFolder(): string {
  const folder = join(tmpdir(), `chancery-${userInfo().uid}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return folder;
}
