import { Refusal, type Outcome } from '@chancery/domain';
import pLimit from 'p-limit';
import type { Imported } from '../imported.js';
import type { ImportRequest } from './import-request.js';
import { importSafely } from './import-safely.js';

const BUSY = new Refusal('unavailable', 'IMPORT_BUSY', '同时导入的文件较多,请稍后再试。');

/**
 * `importSafely`, so many files at a time, since each has a process with a heap of its own. Whoever comes when `waiting`
 * others wait is turned away at once.
 */
export function importFewAtOnce(atOnce: number, waiting: number, importOne = importSafely) {
  const limit = pLimit(atOnce);
  return (request: ImportRequest): Promise<Outcome<Imported>> =>
    limit.pendingCount >= waiting ? Promise.resolve(BUSY) : limit(() => importOne(request));
}
