import type { Rule } from '../rule.js';
import { unpairedRemarks } from './unpaired-remarks.js';

export const quotationMarksArePaired: Rule = {
  id: 'marks/quotation-marks-are-paired',
  level: '一般',
  ofParagraph: true,
  citation: 'GB/T 15834-2011，4.8',
  from: '2012-06-01',
  systematicFrom: 40,
  find: (proof) => unpairedRemarks(proof, ['quotations', 'innerQuotations'], '引号'),
};
