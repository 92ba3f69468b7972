// Builds when a source is newer than the last build. One pass of SWC compiles apps, libs and migrations.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = join(root, 'dist', '.built');

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  let latest = stat.mtimeMs;
  for (const name of readdirSync(path)) {
    if (name !== 'node_modules' && name !== 'dist') latest = Math.max(latest, newest(join(path, name)));
  }
  return latest;
}

export function build(options = {}) {
  buildServer(options);
  buildWeb(options);
}

function buildServer({ force = false } = {}) {
  const sources = [
    'apps/api',
    'apps/worker',
    'apps/cli',
    'libs',
    'migrations',
    'package.json',
    'tsconfig.base.json',
    'nest-cli.json',
  ];
  const latest = Math.max(...sources.map((name) => newest(join(root, name))));
  if (!force && existsSync(stamp) && statSync(stamp).mtimeMs >= latest) return;
  const started = Date.now();
  process.stderr.write('正在编译… building\n');
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const nest = join(root, 'node_modules', '@nestjs', 'cli', 'bin', 'nest.js');
  const done = spawnSync(process.execPath, [nest, 'build', 'api'], { cwd: root, encoding: 'utf8' });
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout}${done.stderr}编译失败。\n`);
    process.exit(1);
  }
  writeFileSync(stamp, new Date(latest).toISOString());
  process.stderr.write(`编译完成(${((Date.now() - started) / 1000).toFixed(1)} 秒)\n`);
}

/** The web app is built by Vite, with the pure parts of two libs in it. */
function buildWeb({ force = false } = {}) {
  const sources = ['apps/web', 'libs/domain', 'libs/documents', 'package.json', 'tsconfig.base.json'];
  const latest = Math.max(...sources.map((name) => newest(join(root, name))));
  const webStamp = join(root, 'apps', 'web', 'dist', '.built');
  if (!force && existsSync(webStamp) && statSync(webStamp).mtimeMs >= latest) return;
  const started = Date.now();
  process.stderr.write('正在编译网页… building the web app\n');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const config = join(root, 'apps', 'web', 'vite.config.ts');
  const done = spawnSync(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
    // Whoever asks for the build, a test among them: what is served is what users get.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (done.status !== 0) {
    process.stderr.write(`${done.stdout}${done.stderr}网页编译失败。\n`);
    process.exit(1);
  }
  writeFileSync(webStamp, new Date(latest).toISOString());
  process.stderr.write(`网页编译完成(${((Date.now() - started) / 1000).toFixed(1)} 秒)\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) build({ force: true });
