import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout's root, found upwards from the running file. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'nest-cli.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the project folder is missing');
    folder = parent;
  }
  return folder;
}

export const builtMain = (app: 'api' | 'worker'): string => join(projectRoot(), 'dist', 'apps', app, 'src', 'main.js');
