import type { Rule } from '../rule.js';
import { unpairedRemarks } from './unpaired-remarks.js';

export const bracketsArePaired: Rule = {
  id: 'marks/brackets-are-paired',
  level: '一般',
  citation: 'GB/T 15834-2011，4.9',
  from: '2012-06-01',
  systematicFrom: 40,
  find: (proof) => unpairedRemarks(proof, ['brackets', 'squareBrackets', 'lenticular'], '括号'),
};
