import { PDFDocument } from 'pdf-lib';

/** A PDF of two pages, its cross-references as a table or as a stream. */
export async function plainPdf(kind: 'table' | 'stream'): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([595, 842]).drawRectangle({ x: 100, y: 100, width: 50, height: 50 });
  document.addPage([595, 842]);
  document.setTitle('2025年度法治政府建设情况报告');
  return document.save({ useObjectStreams: kind === 'stream' });
}
