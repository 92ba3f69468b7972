import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

/** The project's `templates` folder, found upwards from the running file (source or dist). */
export function templatesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'templates', 'official-document.hbs'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the templates folder is missing');
    folder = parent;
  }
  return join(folder, 'templates');
}

const handlebars = Handlebars.create();

/** Compiles a page template; strict: a missing value is an error, never an empty place in a document. */
export function loadTemplate<T>(name: string): (values: T) => string {
  const source = readFileSync(join(templatesFolder(), `${name}.hbs`), 'utf8');
  return handlebars.compile<T>(source, { strict: true, knownHelpersOnly: true });
}
