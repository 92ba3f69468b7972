import { remarksOn, type Rule } from '../rule.js';

const KINDS = '方案|办法|意见|规划|规定|细则|要点|计划|制度|措施|清单|条例|纲要';
/** 制发《…方案》的通知: what was sent out is the notice, whose name includes 的通知. */
const OUTSIDE = new RegExp(
  `(?:制发|印发|下发|发布|出台|转发|制定|发出)了?《[^《》\\n]{2,60}(?:${KINDS})》的(?:通知|通告|公告|决定|函)`,
  'g',
);

/** The kind of a document is part of its name and stands inside the title marks. */
export const aTitlesKindStandsInside: Rule = {
  id: 'words/a-titles-kind-stands-inside',
  level: '一般',
  citation: 'GB/T 15834-2011，4.15.3.1',
  from: '2012-06-01',
  find: ({ folded }) =>
    remarksOn(folded, OUTSIDE, ([words]) => ({
      message: '“的通知”等文种应在书名号内，或写作“印发《…》”。',
      suggestion: words.replace('》的', '的').concat('》'),
    })),
};
