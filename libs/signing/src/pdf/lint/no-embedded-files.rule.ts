import { isName } from '../pdf-objects.js';
import type { LintRule } from './lint-rule.js';

/** A file within the file would be signed unseen (ISO 32000-1, 7.11.4; PDF/A: ISO 19005-2, 6.8). */
export const noEmbeddedFiles: LintRule = {
  name: 'noEmbeddedFiles',
  judge: ({ entries }) =>
    entries.has('EF') ||
    entries.has('EmbeddedFiles') ||
    entries.has('AF') ||
    isName(entries.get('Type'), 'EmbeddedFile') ||
    isName(entries.get('Subtype'), 'FileAttachment')
      ? '含有附件(嵌入的文件)'
      : null,
};
