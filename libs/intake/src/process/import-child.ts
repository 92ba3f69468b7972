import { isRefusal } from '@chancery/domain';
import { importFile } from '../import-file.js';
import type { IntakeCode } from '../refuse.js';
import type { ImportAnswer, ImportRequest } from './import-request.js';

/** The child process of `importInChild`: one file, one answer, and it ends. */
process.once('message', ({ name, data, ...options }: ImportRequest) => {
  const imported = importFile(name, data, options);
  const answer: ImportAnswer = isRefusal(imported)
    ? { kind: 'refused', code: imported.code as IntakeCode, details: imported.details as string | undefined }
    : { kind: 'imported', imported };
  process.send?.(answer, () => process.disconnect());
});
