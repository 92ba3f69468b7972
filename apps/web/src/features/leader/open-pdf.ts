import { getDocument, GlobalWorkerOptions, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import PdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs?worker';

let worker: Worker | null = null;

/** Opens a PDF of ours with pdf.js; its worker is a file of the web app, nothing is loaded from elsewhere. */
export function openPdf(url: string): { readonly pdf: Promise<PDFDocumentProxy>; readonly close: () => void } {
  worker ??= new PdfWorker();
  GlobalWorkerOptions.workerPort = worker;
  const task = getDocument({
    url,
    withCredentials: true,
    // The API sends whole files.
    disableRange: true,
    disableStream: true,
    isEvalSupported: false,
    verbosity: 0,
  });
  return { pdf: task.promise, close: () => void task.destroy().catch(() => undefined) };
}
