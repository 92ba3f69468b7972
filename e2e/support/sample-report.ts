import type { PlannedReport } from '../../apps/cli/src/demo/report-file.js';

/** A small report: a heading on its own line, two departments in one paragraph, next steps. */
export function sampleReport(overrides: Partial<PlannedReport> = {}): PlannedReport {
  const section = (nodeKey: string, department: string, text: string, startsParagraph = true) => ({
    nodeKey,
    department,
    coDepartments: [],
    startsParagraph,
    text,
  });
  return {
    title: `临江市望川区${overrides.year ?? 2025}年度法治政府建设情况报告`,
    issuer: '临江市望川区人民政府',
    year: 2025,
    outline: {
      numbering: '一、',
      nodes: [
        {
          key: '一',
          block: 'measures',
          heading: '主要举措和成效',
          headingForm: 'ownLine',
          numbered: true,
          startsParagraph: true,
          childNumbering: '一是',
          children: [
            {
              key: '一/一是',
              block: 'measures',
              heading: '加强监督。',
              headingForm: 'runIn',
              numbered: true,
              startsParagraph: true,
              childNumbering: null,
              children: [],
            },
          ],
        },
        {
          key: '二',
          block: 'nextSteps',
          heading: '下一年度主要安排',
          headingForm: 'ownLine',
          numbered: true,
          startsParagraph: true,
          childNumbering: null,
          children: [],
        },
      ],
    },
    sections: [
      section('一/一是', '司法局', '评查行政执法案卷180卷。'),
      section('一/一是', '财政局', '对30个部门开展财会监督检查。', false),
      section('二', '司法局', '推进镇街执法案卷评查全覆盖。'),
    ],
    ...overrides,
  };
}
