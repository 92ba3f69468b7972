import { describe, expect, test } from '@jest/globals';
import { flowText, layoutFlow, paragraphText, plainText } from '../src/index.js';
import { fragment, node, paragraphsOf, report } from './build-report.js';

const printed = (model: Parameters<typeof layoutFlow>[0]) =>
  paragraphsOf(layoutFlow(model)).map((p) => `${p.kind === 'heading' ? `H${p.level}` : 'P'}:${paragraphText(p)}`);

describe('layoutFlow', () => {
  test('an own-line heading stands alone and the text after it starts a paragraph', () => {
    expect(printed(report([node('主要做法', { fragments: [fragment('修订规则三项。')] })]))).toEqual([
      'H1:一、主要做法',
      'P:修订规则三项。',
    ]);
  });

  test('text goes on in the line of a run-in heading', () => {
    const runIn = node('抓好普法。', { headingForm: 'runIn', fragments: [fragment('开展宣讲九场。')] });
    expect(printed(report([runIn], { numbering: '一是' }))).toEqual(['P:一是抓好普法。开展宣讲九场。']);
  });

  test('a node without heading decides itself whether it starts a paragraph', () => {
    const first = node('', { key: 'a', fragments: [fragment('甲。')] });
    const goesOn = node('', { key: 'b', startsParagraph: false, fragments: [fragment('乙。')] });
    const starts = node('', { key: 'c', fragments: [fragment('丙。')] });
    expect(printed(report([first, goesOn, starts]))).toEqual(['P:甲。乙。', 'P:丙。']);
  });

  test('five fragments of four departments under two run-in levels make one paragraph', () => {
    const item = (key: string, heading: string, ...texts: string[]) =>
      node(heading, {
        key,
        headingForm: 'runIn',
        startsParagraph: false,
        fragments: texts.map((text) => fragment(text)),
      });
    const tree = node('下一步打算。', {
      headingForm: 'runIn',
      childNumbering: '一是',
      fragments: [fragment('来年着重三事。')],
      children: [
        item('t1', '理清权责。', '重编清单。', '公开清单。'),
        item('t2', '办好复议。', '设点四处。'),
        item('t3', '带好队伍。', '轮训两期。'),
      ],
    });
    const flow = layoutFlow(report([node('', { key: 'lead', fragments: [fragment('以上为回顾。')] }), tree]));
    expect(paragraphsOf(flow)).toHaveLength(2);
    expect(flowText(flow).split('\n')[1]).toBe(
      '一、下一步打算。来年着重三事。一是理清权责。重编清单。公开清单。二是办好复议。设点四处。三是带好队伍。轮训两期。',
    );
    const sources = paragraphsOf(flow)[1]?.spans.flatMap((s) => (s.source.sectionId ? [s.source.sectionId] : [])) ?? [];
    expect(new Set(sources).size).toBe(5);
    expect(
      paragraphsOf(flow)[1]
        ?.spans.filter((s) => s.role === 'ordinal')
        .map((s) => s.style),
    ).toEqual(['一、', '一是', '一是', '一是']);
  });

  test('a fragment of several paragraphs keeps them, the first going on where it stands', () => {
    const runIn = node('强化监督。', {
      headingForm: 'runIn',
      fragments: [fragment('第一段。\n第二段。'), fragment('续第二段。')],
    });
    expect(printed(report([runIn]))).toEqual(['P:一、强化监督。第一段。', 'P:第二段。续第二段。']);
  });

  test('a second fragment may ask for a paragraph of its own', () => {
    const two = node('执法。', { fragments: [fragment('甲局。'), fragment('乙局。', { startsParagraph: true })] });
    expect(printed(report([two]))).toEqual(['H1:一、执法。', 'P:甲局。', 'P:乙局。']);
  });

  test('text of a node stands before its children', () => {
    const child = node('立规。', { key: 'c', fragments: [fragment('立规两件。')] });
    const parent = node('举措', { childNumbering: '（一）', fragments: [fragment('总的情况。')], children: [child] });
    expect(printed(report([parent]))).toEqual(['H1:一、举措', 'P:总的情况。', 'H2:（一）立规。', 'P:立规两件。']);
  });

  test('a gap is printed as its placeholder, with role gap', () => {
    const gap = fragment('', { content: null, gap: '【统计局未报送】' });
    const flow = layoutFlow(report([node('统计', { fragments: [gap, fragment('其余照报。')] })]));
    expect(paragraphsOf(flow)[1]?.spans.map((s) => [s.role, s.text])).toEqual([
      ['gap', '【统计局未报送】'],
      ['text', '其余照报。'],
    ]);
  });

  test('an empty paragraph prints nothing, and offsets after it still count it', () => {
    const doc = {
      type: 'doc' as const,
      content: [
        { type: 'paragraph' as const },
        { type: 'paragraph' as const, content: [{ type: 'text' as const, text: '在后。' }] },
      ],
    };
    const flow = layoutFlow(report([node('甲', { fragments: [fragment(doc)] })]));
    expect(paragraphsOf(flow).map(paragraphText)).toEqual(['一、甲', '在后。']);
    expect(paragraphsOf(flow)[1]?.spans[0]?.source.offset).toBe(1);
  });

  test('a declined section is no fragment: its heading stays and nothing is printed in its place', () => {
    expect(printed(report([node('甲', { fragments: [] }), node('乙', { fragments: [fragment('有文。')] })]))).toEqual([
      'H1:一、甲',
      'H1:二、乙',
      'P:有文。',
    ]);
  });

  test('moving a node renumbers its siblings and no one else', () => {
    const [a, b, c] = [node('甲'), node('乙', { childNumbering: '1.', children: [node('子')] }), node('丙')];
    expect(layoutFlow(report([a, b, c])).ordinals).toEqual({ 甲: '一、', 乙: '二、', 子: '1.', 丙: '三、' });
    expect(layoutFlow(report([b, c, a])).ordinals).toEqual({ 乙: '一、', 子: '1.', 丙: '二、', 甲: '三、' });
  });

  test('an unnumbered sibling takes no ordinal and counts for none', () => {
    const flow = layoutFlow(report([node('', { key: 'preamble', fragments: [fragment('引言。')] }), node('甲')]));
    expect(flow.ordinals).toEqual({ 甲: '一、' });
  });

  test('offsets of spans point into the plain text of their fragment', () => {
    const doc = {
      type: 'doc' as const,
      content: [
        {
          type: 'paragraph' as const,
          content: [
            { type: 'text' as const, text: '办结' },
            { type: 'figureReference' as const, attrs: { indicator: 'cases', valueVersion: 'v1', text: '208' } },
            { type: 'text' as const, text: '件𠮷。', marks: [{ type: 'strong' as const }] },
          ],
        },
        { type: 'paragraph' as const, content: [{ type: 'text' as const, text: '另起。' }] },
      ],
    };
    const flow = layoutFlow(report([node('甲', { fragments: [fragment(doc)] })]));
    const spans = paragraphsOf(flow).flatMap((p) => p.spans);
    const own = spans.filter((s) => s.source.offset !== undefined);
    expect(own.map((s) => s.role)).toEqual(['text', 'figure', 'text', 'text']);
    for (const span of own) {
      const start = span.source.offset ?? -1;
      expect(plainText(doc).slice(start, start + span.text.length)).toBe(span.text);
    }
    expect(own[2]?.marks).toEqual(['strong']);
  });
});
