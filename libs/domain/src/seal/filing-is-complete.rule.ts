import { invalid, type Outcome } from '../kernel/refusal.js';

/** 备案 of a seal: under which number with which authority, usually the public security organ (国发〔1999〕25号, 二十四). */
export interface SealFiling {
  readonly number: string;
  readonly authority: string;
}

/** Numbers are formed locally: letters, digits, Chinese characters, and marks that part them; at least one digit. */
const NUMBER = /^(?=.*\d)[\p{Script=Han}A-Za-z0-9()[\]（）〔〕【】/.\-—]{4,64}$/u;
const AUTHORITY = /^[\p{Script=Han}()（）]{4,60}$/u;

/** A seal is filed with number and authority. @returns both without blanks around them */
export function filingIsComplete({ number, authority }: SealFiling): Outcome<SealFiling> {
  const given = { number: number.trim(), authority: authority.trim() };
  if (!NUMBER.test(given.number)) {
    return invalid('FILING_NUMBER_INVALID', '备案编号须为 4 至 64 个字符,含数字,不含空格。请按备案回执填写。');
  }
  if (!AUTHORITY.test(given.authority)) {
    return invalid('FILING_AUTHORITY_INVALID', '备案机关须为中文全称(4 至 60 个字),如“临江市公安局望川分局”。请更正。');
  }
  return given;
}
