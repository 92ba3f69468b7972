import { describe, expect, test } from '@jest/globals';
import { undoChanges } from '../src/index.js';
import { importText, tree } from './imported-of.js';

const BODY = [
  '市人民政府：',
  '2025年，望川区坚持以习近平法治思想为指导，扎实推进法治政府建设。现将有关情况报告如下。',
  '一、主要举措和成效',
  '（一）依法全面履行政府职能',
  '一是深化行政审批制度改革。取消证明事项12项，办理时限压缩三成。',
  '二是加强事中事后监管。开展联合检查36次，发现问题8个，全部整改。',
  '（二）健全依法行政制度体系。审查规范性文件8件，备案率100%。',
  '二、存在的不足',
  '我区法治政府建设还存在一些问题：一是基层力量不足。编制偏紧。二是培训不够。',
  '三、下一步打算',
  '将重点抓好以下工作：一是配强力量。充实司法所人员。二是加强培训。分级分类开展轮训。',
  '特此报告。',
];
const TREE = [
  '1 一、|主要举措和成效',
  '2 （一）|依法全面履行政府职能',
  '3 一是|深化行政审批制度改革。→',
  '3 二是|加强事中事后监管。→',
  '2 （二）|健全依法行政制度体系。→',
  '1 二、|存在的不足',
  '1 三、|下一步打算',
  '2 一是|配强力量。→',
  '2 二是|加强培训。→',
];

/** What pages put around a text; kinds, not sites. */
const PAGES: readonly { readonly name: string; readonly head: readonly string[]; readonly foot: readonly string[] }[] =
  [
    { name: 'the text alone', head: [], foot: [] },
    {
      name: 'a portal with a catalogue record',
      head: [
        '无障碍 长者模式 登录',
        '首页',
        '政务公开',
        '政务服务',
        '当前位置：首页 > 政务公开 > 法治政府建设',
        '索 引 号：',
        '11420100/2026-00012',
        '发文机构：望川区司法局',
        '有 效 性：有效',
        'TITLE',
        '发布日期：2026-02-20 10:20 来源：区司法局 浏览次数：1234',
        '字号：【大】【中】【小】',
        '分享到：',
      ],
      foot: [
        '望川区人民政府',
        '2026年2月20日',
        '附件：',
        '扫一扫在手机打开当前页',
        '【打印本页】 【关闭窗口】',
        '上一篇：望川区2024年法治政府建设情况报告',
        '下一篇：没有了',
        '主办：望川区人民政府 承办：区政府办公室',
        '网站标识码：4201000001 望ICP备12345678号-1',
      ],
    },
    {
      name: 'a page with the title twice and a greeting',
      head: [
        '今天是：2026年3月1日 星期日 农历正月十三',
        '您所在的位置：政务公开 >> 工作报告',
        'TITLE',
        '文章来源：司法局 更新时间：2026/02/20 11:30:01',
        'TITLE',
      ],
      foot: [
        '责任编辑：张某',
        '微信 微博 QQ空间',
        '相关链接',
        '望川区召开法治政府建设推进会',
        '望川区开展宪法宣传周活动',
        '版权所有：望川区人民政府',
      ],
    },
    {
      name: 'a sharing site',
      head: ['TITLE', '时间：2026-05-07 17:15:05 公文范文 来源：网友投稿', '下面是小编为大家整理的报告，供大家参考。'],
      foot: ['推荐阅读：法治建设工作总结', '本站资料仅供学习，如有侵权请联系删除。'],
    },
    {
      name: 'the document on paper',
      head: ['望川区人民政府文件', '望川政发〔2026〕1号', '望川区人民政府', '关于2025年度法治政府建设情况的报告'],
      foot: [
        '望川区人民政府',
        '二〇二六年二月二十日',
        '（此件公开发布）',
        '抄送：区委办公室，区人大常委会办公室。',
        '望川区人民政府办公室 2026年2月21日印发',
      ],
    },
  ];
const TITLE = '望川区人民政府关于2025年度法治政府建设情况的报告';

describe('a report copied from a page', () => {
  test.each(PAGES)('$name', ({ head, foot }) => {
    const lines = [...head, ...BODY.flatMap((line) => [`\u3000\u3000${line}`, '']), ...foot];
    const raw = lines.map((line) => (line === 'TITLE' ? TITLE : line)).join('\r\n');
    const imported = importText(raw);
    expect(imported.text.split('\n')).toEqual(BODY);
    expect(tree(imported)).toEqual(TREE);
    if (head.length > 0) expect(imported.frame.title).toBe(TITLE);
    expect(undoChanges(imported.text, imported.changes)).toBe(raw);
  });

  test('what was taken off says what it was', () => {
    const { changes, frame } = importText(
      [TITLE, ...BODY, '望川区人民政府', '2026年2月20日', '扫一扫在手机打开当前页'].join('\n'),
    );
    const kinds = changes.filter(({ kind }) => kind !== 'layout').map(({ kind, before }) => [kind, before.trim()]);
    expect(kinds).toEqual([
      ['title', TITLE],
      ['signoff', '望川区人民政府'],
      ['signoff', '2026年2月20日'],
      ['scan', '扫一扫在手机打开当前页'],
    ]);
    expect(frame.signoff).toEqual({ issuer: '望川区人民政府', date: '2026年2月20日' });
  });

  test('a text from a sharing site is for reference only', () => {
    const { warnings } = importText(['下面是小编为大家整理的报告，供大家参考。', ...BODY].join('\n'));
    expect(warnings.map(({ code }) => code)).toContain('SHARING_SITE');
  });

  test('headings that the source lacks are offered with their place and never put in', () => {
    const lines = [
      BODY[1],
      BODY[2],
      BODY[4],
      BODY[8],
      '2026年，我区将继续推进法治政府建设，着力补齐短板，为高质量发展提供有力保障。',
    ];
    const imported = importText(lines.join('\n'));
    expect(imported.text).toBe(lines.join('\n'));
    expect(
      imported.warnings.map(({ code, offer, start }) => [code, offer, imported.text.slice(start, start + 4)]),
    ).toEqual([
      ['HEADING_OFFERED', '存在的不足和原因', '我区法治'],
      ['HEADING_OFFERED', '下一年度主要安排', '2026'],
    ]);
  });

  test('the paragraph on problems is not offered as the one on plans, though it names a year and 主要', () => {
    const problems =
      '2025年，全区法治政府建设取得成效，但还存在一些薄弱环节，主要表现在一是工作推进不平衡。二是基础薄弱。';
    const plans = '2026年，我区将持续推进法治政府建设。一是科学谋划。制定实施方案。';
    const { text, warnings } = importText([BODY[1], BODY[2], BODY[4], problems, plans].join('\n'));
    const offers = warnings.filter(({ code }) => code === 'HEADING_OFFERED');
    expect(offers.map(({ offer, start }) => [offer, text.slice(start, start + 5)])).toEqual([
      ['存在的不足和原因', '2025年'],
      ['下一年度主要安排', '2026年'],
    ]);
  });

  test('a heading without a number under the title is none of it', () => {
    const { text, frame } = importText(
      [TITLE, '来源：区司法局', '2025年工作情况', BODY[1], BODY[4], BODY[5]].join('\n'),
    );
    expect(frame.title).toBe(TITLE);
    expect(text.split('\n')).toEqual(['2025年工作情况', BODY[1], BODY[4], BODY[5]]);
  });

  test('a running head in the middle of a sentence', () => {
    const half = '区政府常务会议专题研究法治政府建设工作，听取各部门履职情况汇';
    const raw = [
      '一、组织领导',
      half,
      '望川文库',
      '第1页',
      '报，部署重点任务。',
      BODY[4],
      '望川文库',
      BODY[5],
      '望川文库',
      BODY[6],
    ].join('\n');
    expect(importText(raw).text.split('\n')).toEqual([
      '一、组织领导',
      `${half}报，部署重点任务。`,
      BODY[4],
      BODY[5],
      BODY[6],
    ]);
  });
});
