import type { ClaimKind } from '../../report/claim.js';
import type { FindingLevel, Remark } from '../../report/finding.js';
import type { Rule } from '../rule.js';

const NAMES: Readonly<Record<ClaimKind, string>> = {
  sum: '分项与合计不符',
  ratio: '百分比与分子、分母不符',
  growth: '增减幅度与数据不符',
  count: '列举与所称数量不符',
  subset: '部分大于全部',
};

/** A list may be shortened in good faith; a number that contradicts another may not. */
const LEVELS: Readonly<Partial<Record<ClaimKind, FindingLevel>>> = { count: '一般' };

/** Numbering is a count too, and has a rule of its own that says which number is wrong. */
const isNumbering = (explanation: string): boolean => explanation.startsWith('同级序号');

/** What the text says about its own numbers holds. A claim that cannot be told is a question to the department. */
export const claimsHold: Rule = {
  id: 'figures/claims-hold',
  level: '严重',
  citation: '《统计法》第七条（统计资料真实、准确、完整）',
  find: (_proof, _context, claims) =>
    claims.flatMap(({ kind, verdict, start, end, explanation, asks }): Remark[] => {
      if (isNumbering(explanation)) return [];
      if (verdict === 'fails')
        return [{ start, end, level: LEVELS[kind] ?? '严重', message: `${NAMES[kind]}：${explanation}` }];
      return verdict === 'unknown' && asks
        ? [{ start, end, level: '提示', message: `数据待核实：${explanation}` }]
        : [];
    }),
};
