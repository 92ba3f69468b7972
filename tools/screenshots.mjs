// Pictures of every page at 1366, 768 and 375 wide: node tools/screenshots.mjs FOLDER
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = resolve(process.argv[2] ?? 'out/screenshots');
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const done = spawnSync(
  process.execPath,
  [join(root, 'scripts', 'test.mjs'), '--selectProjects', 'int', '--', 'e2e/browser/pages'],
  { cwd: root, stdio: 'inherit', env: { ...process.env, CHANCERY_SHOTS: folder } },
);
console.log(folder);
process.exit(done.status ?? 1);
