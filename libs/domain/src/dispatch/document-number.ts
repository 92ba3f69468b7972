import { invalid, type Outcome } from '../kernel/refusal.js';

/** 发文字号: organ code, six-angled brackets round the year, serial without leading zero, 号 (GB/T 9704-2012, 7.2.5). */
export const DOCUMENT_NUMBER = /^[\u4e00-\u9fa5]{2,12}〔(19|20)\d{2}〕[1-9]\d*号$/;

/** Prints a document number, e.g. `岭东政发〔2022〕15号`. */
export function printDocumentNumber(organCode: string, year: number, serial: number): string {
  return `${organCode}〔${year}〕${serial}号`;
}

export function organCodeIsValid(organCode: string): Outcome<true> {
  if (/^[\u4e00-\u9fa5]{2,12}$/.test(organCode)) return true;
  return invalid('ORGAN_CODE_INVALID', '机关代字须为 2 至 12 个汉字,如“岭东政发”。请更正。');
}
