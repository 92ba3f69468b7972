import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readPdfLines, type PrintedPdf } from '@chancery/rendering';
import { runTool } from './debian-tool.js';

/** Blank pages before an even one are printed too, as they are on paper. */
const FILTER = 'pdf:writer_pdf_Export:{"IsSkipEmptyPages":{"type":"boolean","value":"false"}}';

/**
 * Prints DOCX files with LibreOffice, which must see the faces that stand in under the names the document asks for:
 * FONTCONFIG_FILE is set as long as it is open.
 */
export class InLibreOffice {
  private readonly folder = mkdtempSync(join(tmpdir(), 'chancery-docx-'));

  constructor(fontConfigFile: string) {
    process.env.FONTCONFIG_FILE = fontConfigFile;
  }

  /** The pages as a PDF; null where LibreOffice is not installed. */
  pdfOf(docx: Uint8Array): Uint8Array | null {
    const file = join(this.folder, 'document.docx');
    writeFileSync(file, docx);
    const profile = `-env:UserInstallation=file://${join(this.folder, 'profile')}`;
    const done = runTool('soffice', profile, '--headless', '--convert-to', FILTER, '--outdir', this.folder, file);
    return done === null ? null : new Uint8Array(readFileSync(join(this.folder, 'document.pdf')));
  }

  async print(docx: Uint8Array): Promise<PrintedPdf | null> {
    const pdf = this.pdfOf(docx);
    return pdf && readPdfLines(pdf);
  }

  close(): void {
    delete process.env.FONTCONFIG_FILE;
    rmSync(this.folder, { recursive: true, force: true });
  }
}
