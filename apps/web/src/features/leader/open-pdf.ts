import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker';

/** One for all PDFs, given to each: a worker of its own would be taken from the next PDF when the first is closed. */
let worker: PDFWorker | null = null;

/** Opens a PDF of ours with pdf.js; its worker is a file of the web app, nothing is loaded from elsewhere. */
export function openPdf(url: string): { readonly pdf: Promise<PDFDocumentProxy>; readonly close: () => void } {
  worker ??= PDFWorker.create({ port: new PdfWorker(), verbosity: 0 });
  const task = getDocument({
    url,
    worker,
    withCredentials: true,
    // The API sends whole files.
    disableRange: true,
    disableStream: true,
    isEvalSupported: false,
    verbosity: 0,
  });
  return { pdf: task.promise, close: () => void task.destroy().catch(() => undefined) };
}
