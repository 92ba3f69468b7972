import type { Rule } from '../rule.js';
import { unpairedRemarks } from './unpaired-remarks.js';

export const titleMarksArePaired: Rule = {
  id: 'marks/title-marks-are-paired',
  level: '一般',
  ofParagraph: true,
  citation: 'GB/T 15834-2011，4.15',
  from: '2012-06-01',
  systematicFrom: 40,
  find: (proof) => unpairedRemarks(proof, ['titles', 'innerTitles'], '书名号'),
};
