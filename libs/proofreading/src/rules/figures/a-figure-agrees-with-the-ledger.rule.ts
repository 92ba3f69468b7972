import { parseDecimal, sameDecimal } from '@chancery/domain';
import { ledgerValueOf } from '../../claims/ledger-match.js';
import { readSentences } from '../../claims/sentence-reading.js';
import { isExact, printed } from '../../numbers/compare-quantities.js';
import type { Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

/** A number that stands beside an indicator's name is the ledger's value; last year's told as this year's is a slip. */
export const aFigureAgreesWithTheLedger: Rule = {
  id: 'figures/a-figure-agrees-with-the-ledger',
  level: '严重',
  ofParagraph: true,
  find: (proof, { ledger = [] }) => {
    if (ledger.length === 0) return [];
    const remarks: Remark[] = [];
    for (const reading of readSentences(proof)) {
      for (const quantity of reading.quantities) {
        const entry = isExact(quantity) ? ledgerValueOf(reading, quantity, ledger) : null;
        const value = entry?.value ? parseDecimal(entry.value) : null;
        if (!entry || !value || sameDecimal(value, quantity.value)) continue;
        const parts = (entry.parts ?? []).map(parseDecimal);
        if (parts.some((part) => part !== null && sameDecimal(part, quantity.value))) continue;
        const last = entry.lastYear ? parseDecimal(entry.lastYear) : null;
        const { start, end } = quantity;
        // A clause may tell last year's value beside this year's: then it says so.
        const isLast = last !== null && sameDecimal(last, quantity.value);
        const told = proof.folded.slice(Math.max(reading.start, start - 12), start);
        if (isLast && /上年|去年|同期|由/.test(told)) continue;
        const message = isLast
          ? `“${entry.indicator}”写的是上年的数，台账本年为${printed(value)}${entry.unit}。`
          : `“${entry.indicator}”与数据台账不一致：台账为${printed(value)}${entry.unit}。`;
        remarks.push({ start, end, message, suggestion: `${printed(value)}${quantity.measure}` });
      }
    }
    return remarks;
  },
};
