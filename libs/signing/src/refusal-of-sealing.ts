import { conflict, Refusal } from '@chancery/domain';
import { UnfitPdf } from './pdf/lint/lint-pdf.js';
import { TimestampRefused } from './timestamps/timestamp-refused.js';
import { KeyRefused } from './keys/key-refused.js';

/** What a person is told when a sealing could not be done; anything that is not expected is thrown on. */
export function refusalOfSealing(error: unknown): Refusal {
  if (error instanceof TimestampRefused) return error.refusal;
  if (error instanceof KeyRefused) {
    const { kind, code, message } = error.refusal;
    return new Refusal(kind, code, `没有盖章:${message}`);
  }
  if (error instanceof UnfitPdf) {
    const why = `没有盖章:正本的 PDF 不宜签名(${error.message})。请去掉后重新排版,再用印。`;
    return conflict('PDF_UNFIT', why, error.findings);
  }
  throw error;
}
