import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { invalid, isRefusal, notFound, type Outcome } from '@chancery/domain';
import { importSafely } from '@chancery/intake';
import { reportText, type ReportText } from './report-text.js';

/**
 * Reads a file for the proofreader: plain text as it is, a report file by its sections, a Word file through the importer,
 * which knows its numbers, with the width of its marks kept, since that is what is proofread.
 */
export async function readProofreadingFile(file: string): Promise<Outcome<ReportText>> {
  const kind = extname(file).toLowerCase();
  const data = await readFile(file).catch(() => null);
  if (!data) return notFound(`文件 ${file}`);
  if (kind === '.docx' || kind === '.doc' || kind === '.wps') return wordText(basename(file), new Uint8Array(data));
  const content = data.toString('utf8');
  if (kind !== '.json') return { text: content.replaceAll('\r\n', '\n'), context: {} };
  try {
    return reportText(JSON.parse(content));
  } catch (error) {
    return invalid('REPORT_FILE_WRONG', `${file} 不是报告文件:${(error as Error).message}`);
  }
}

/** Title above the body, sign-off below it, as printed; tracked changes as if accepted. */
async function wordText(name: string, data: Uint8Array): Promise<Outcome<ReportText>> {
  const imported = await importSafely({ name, data, keepMarks: true });
  if (isRefusal(imported)) return imported;
  const { title, signoff } = imported.frame;
  const lines = [title, imported.text, signoff.issuer, signoff.date].filter((line) => line !== null && line !== '');
  return { text: lines.join('\n'), context: title === null ? {} : { title } };
}
