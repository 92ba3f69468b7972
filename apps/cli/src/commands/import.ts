import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { isRefusal, type Outcome } from '@chancery/domain';
import { importSafely, type Decision, type Decisions, type Imported } from '@chancery/intake';
import { SettingsError } from '@chancery/runtime';
import { printImported } from './print-imported.js';

export interface ImportCommandOptions {
  readonly json?: boolean;
  readonly keepMarks?: boolean;
  /** What to do with every tracked change and comment. */
  readonly revisions?: string;
}

/** Larger ones are refused by their size; they need not be read for that. Bytes. */
const MOST_READ = 64 * 1024 * 1024;

async function read(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    // One byte too many says as much as all of them.
    return size > MOST_READ ? new Uint8Array(MOST_READ) : new Uint8Array(await readFile(file));
  } catch {
    throw new SettingsError([`无法读取文件 ${file}`]);
  }
}

function decisionOf(options: ImportCommandOptions): Decision | null {
  if (options.revisions === undefined) return null;
  if (options.revisions === 'accept' || options.revisions === 'reject') return options.revisions;
  throw new SettingsError(['--revisions:只能是 accept(全部接受)或 reject(全部拒绝)']);
}

/** Prints what the importer makes of a file. 0 when it could be imported, 1 when it was refused. */
export async function importCommand(file: string, options: ImportCommandOptions): Promise<number> {
  const decision = decisionOf(options);
  const request = { name: basename(file), data: await read(file), keepMarks: options.keepMarks === true };
  const imported = await importSafely(request);
  const decided = decision ? await decideAll(imported, decision, request) : imported;
  if (isRefusal(decided)) {
    console.error(`不能导入:${decided.message}(${decided.code})`);
    return 1;
  }
  if (options.json) {
    const { text, outline, changes, warnings, frame, unresolved } = decided;
    console.log(JSON.stringify({ text, outline, changes, warnings, frame, unresolved }, null, 2));
  } else printImported(file, decided);
  if (decided.unresolved.length > 0) {
    console.error(
      `文件里还有 ${decided.unresolved.length} 处修订或批注没有处理:请逐条接受或拒绝后再导入(全部接受:--revisions accept;全部拒绝:--revisions reject)。`,
    );
  }
  return 0;
}

/** Ids of changes are those of the same file looked at before. */
async function decideAll(
  imported: Outcome<Imported>,
  decision: Decision,
  request: Parameters<typeof importSafely>[0],
): Promise<Outcome<Imported>> {
  if (isRefusal(imported) || imported.unresolved.length === 0) return imported;
  const decisions: Decisions = Object.fromEntries(imported.unresolved.map(({ id }) => [id, decision]));
  return importSafely({ ...request, decisions });
}
