import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { invalid, notFound, type Outcome } from '@chancery/domain';
import { reportText, type ReportText } from './report-text.js';

/**
 * Reads a file for the proofreader: plain text as it is, a report file by its sections. Word files come in with the
 * importer, which alone knows their numbers and headings; until then they are refused with what to do instead.
 */
export function readProofreadingFile(file: string): Outcome<ReportText> {
  const kind = extname(file).toLowerCase();
  if (kind === '.docx' || kind === '.doc' || kind === '.wps') {
    return invalid('WORD_NOT_READ', `暂不能校对 Word 文件 ${file}:读取 Word 的功能尚未接入。请另存为 .txt 后重试。`);
  }
  let content: string;
  try {
    content = readFileSync(file, 'utf8');
  } catch {
    return notFound(`文件 ${file}`);
  }
  if (kind !== '.json') return { text: content.replaceAll('\r\n', '\n'), context: {} };
  try {
    return reportText(JSON.parse(content));
  } catch (error) {
    return invalid('REPORT_FILE_WRONG', `${file} 不是报告文件:${(error as Error).message}`);
  }
}
