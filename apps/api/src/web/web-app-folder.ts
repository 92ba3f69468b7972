import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** apps/web/dist of the project that this program runs from, compiled or not. */
export function webAppFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'apps', 'web', 'index.html'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('apps/web was not found above this program');
    folder = parent;
  }
  return join(folder, 'apps', 'web', 'dist');
}
