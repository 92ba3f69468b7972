import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { test } from '@jest/globals';

const SYSTEM_PYTHON = '/usr/bin/python3'; // Debian's; the uno module is nobody else's

/** Can the tool be run here? `uno` is LibreOffice with its Python bridge, `pkcs11js` the package that npm compiles. */
function present(tool: string): boolean {
  if (tool === 'uno') {
    return (
      present('soffice') && existsSync(SYSTEM_PYTHON) && spawnSync(SYSTEM_PYTHON, ['-c', 'import uno']).status === 0
    );
  }
  if (tool === 'pkcs11js') return existsSync('node_modules/pkcs11js/build/Release/pkcs11.node');
  return spawnSync('which', [tool]).status === 0;
}

/** A test that needs other people's tools: it runs where they are, and in CI their absence is a failure. */
export function testWith(
  tools: readonly string[],
  name: string,
  body: () => void | Promise<void>,
  timeout = 60_000,
): void {
  const missing = tools.filter((tool) => !present(tool));
  if (missing.length === 0) test(name, body, timeout);
  else if (process.env['CI'] === 'true') {
    test(name, () => {
      throw new Error(`not installed: ${missing.join(', ')}`);
    });
  } else test.skip(`${name} (not installed: ${missing.join(', ')})`, body);
}

export interface ToolRun {
  readonly status: number | null;
  /** Standard output and error together. */
  readonly said: string;
}

/** Runs a tool in English. It never throws on a status; the test looks at it. */
export function run(tool: string, args: readonly string[], env: Record<string, string> = {}): ToolRun {
  const done = spawnSync(tool === 'python3' ? SYSTEM_PYTHON : tool, args, {
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...env },
  });
  return { status: done.status, said: `${done.stdout}${done.stderr}` };
}
