import { isRefusal, type Outcome } from '@chancery/domain';
import { MOST_FILE_BYTES } from '../docx/package/limits.js';
import type { Imported } from '../imported.js';
import { convertOldWord } from '../legacy/convert-old-word.js';
import { refuse, RefusedFile } from '../refuse.js';
import { sourceKind } from '../source-kind.js';
import { importInChild } from './import-in-child.js';
import { IMPORT_LIMITS, type ImportLimits, type ImportRequest } from './import-request.js';

/**
 * The way in for files of strangers: what can be told by the first bytes is refused here, old Word files are converted
 * where an office program is installed, everything else happens in a child process.
 */
export async function importSafely(
  request: ImportRequest,
  limits: ImportLimits = IMPORT_LIMITS,
): Promise<Outcome<Imported>> {
  const { name, data } = request;
  if (data.byteLength === 0) return refuse('FILE_EMPTY');
  if (data.byteLength > MOST_FILE_BYTES) return refuse('FILE_TOO_LARGE');
  try {
    if (sourceKind(name, data) !== 'oldWord') return await importInChild(request, limits);
  } catch (error) {
    if (error instanceof RefusedFile) return refuse(error.code, error.found);
    throw error;
  }
  const converted = await convertOldWord(data);
  return isRefusal(converted)
    ? converted
    : importInChild({ ...request, name: 'converted.docx', data: converted }, limits);
}
