import { describe, expect, test } from '@jest/globals';
import { flowText, layoutFlow, type ReportModel, type ReportNode } from '@chancery/documents';
import { proofread } from '../src/proofread.js';

const words = (text: string) =>
  ({ type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] }) as const;

const node = (key: string, heading: string, text: string): ReportNode => ({
  key,
  block: 'measures',
  heading,
  headingForm: 'ownLine',
  numbered: true,
  startsParagraph: true,
  childNumbering: null,
  children: [],
  fragments: [{ sectionId: key, departmentId: key, startsParagraph: true, content: words(text), gap: null }],
});

describe('a flow', () => {
  const report: ReportModel = {
    title: '云岭区2024年度法治政府建设情况报告',
    addressees: [],
    numbering: '一、',
    nodes: [
      node('a', '依法履职', '清理文件64件，其中保留41件、废止15件、修改9件。'),
      node('b', '化解纠纷', '着力疏通赌点。'),
    ],
  };

  test('is read as its text, with the numbers that are printed', () => {
    const flow = layoutFlow(report);
    const proof = proofread(flow);
    expect(proof.text).toBe(flowText(flow));
    expect(proof.findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['figures/claims-hold', '一'],
      ['words/words-are-spelled-right', '二'],
    ]);
  });
});
