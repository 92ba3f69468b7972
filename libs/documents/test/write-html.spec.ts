import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { flowText, layoutFlow, paragraphText, writeBodyHtml, writeText, type Flow } from '../src/index.js';
import { fragment, node, paragraphsOf, report } from './build-report.js';

const NAMED: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' };
const unescape = (html: string): string =>
  html.replace(/&(?:#x([0-9a-f]+)|(\w+));/gi, (whole, hex?: string, name?: string) =>
    hex ? String.fromCodePoint(parseInt(hex, 16)) : (NAMED[name ?? ''] ?? whole),
  );
/** Text of our HTML, one paragraph a line, read as a browser would for these few tags. */
const textOfHtml = (html: string): string =>
  html
    .split(/<\/(?:p|h[2-6])>/)
    .slice(0, -1)
    .map((p) => unescape(p.replace(/<[^>]*>/g, '')))
    .join('\n');

const bodyOf = (flow: Flow): string =>
  writeBodyHtml(flow, () => {
    throw new Error('no picture here');
  });
const htmlOf = (text: string) => bodyOf(layoutFlow(report([node('甲', { fragments: [fragment(text)] })])));

describe('writeBodyHtml', () => {
  test.each([
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt;',
    '"\' onload="x',
    ']]><!--',
    '</p><h1>',
  ])('%s is printed as words, never as markup', (text) => {
    const html = htmlOf(text);
    expect(html.replace(/<\/?(h2|p|span class="face-hei")>|<\/span>/g, '')).not.toMatch(/</);
    expect(textOfHtml(html).split('\n')[1]).toBe(text);
  });

  test('headings are h2 and below by depth, marks and faces are elements', () => {
    const child = node('子', {
      key: 'c',
      fragments: [
        fragment({
          type: 'doc',
          content: [{ type: 'paragraph', content: [{ type: 'text', text: '重', marks: [{ type: 'strong' }] }] }],
        }),
      ],
    });
    expect(bodyOf(layoutFlow(report([node('父', { childNumbering: '（一）', children: [child] })])))).toBe(
      '<h2><span class="face-hei">一、</span><span class="face-hei">父</span></h2>' +
        '<h3><span class="face-kai">（一）</span><span class="face-kai">子</span></h3><p><strong>重</strong></p>',
    );
  });

  test('a gap is marked', () => {
    const gap = fragment('', { content: null, gap: '【缺】' });
    expect(bodyOf(layoutFlow(report([node('甲', { fragments: [gap] })])))).toContain('<span class="gap">【缺】</span>');
  });
});

const words = fc
  .string({ unit: fc.constantFrom(...'<>&"\'；依法1、=/!-#x'), minLength: 1, maxLength: 12 })
  .filter((t) => t.trim() !== '');
const tree = fc.array(
  fc.record({
    heading: fc.option(words, { nil: '' }),
    form: fc.constantFrom('ownLine' as const, 'runIn' as const),
    starts: fc.boolean(),
    texts: fc.array(fc.record({ lines: fc.array(words, { minLength: 1, maxLength: 3 }), starts: fc.boolean() }), {
      maxLength: 3,
    }),
  }),
  { minLength: 1, maxLength: 6 },
);

describe('for every report', () => {
  test('the flow is ordinals, headings and fragments in order, and HTML and text say the same', () => {
    fc.assert(
      fc.property(tree, (rows) => {
        const nodes = rows.map((row, i) =>
          node(row.heading, {
            key: `n${i}`,
            headingForm: row.heading === '' ? 'none' : row.form,
            startsParagraph: row.starts,
            fragments: row.texts.map((t) => fragment(t.lines.join('\n'), { startsParagraph: t.starts })),
          }),
        );
        const flow = layoutFlow(report(nodes, { numbering: '1.' }));
        let n = 0;
        const wanted = rows
          .map(
            (row) =>
              (row.heading === '' ? '' : `${(n += 1)}.${row.heading}`) +
              row.texts.map((t) => t.lines.join('')).join(''),
          )
          .join('');
        expect(paragraphsOf(flow).map(paragraphText).join('')).toBe(wanted);
        expect(paragraphsOf(flow).every((p) => p.spans.length > 0)).toBe(true);
        expect(textOfHtml(bodyOf(flow))).toBe(flowText(flow));
        expect(writeText(flow)).toBe(`${flowText(flow)}\n`);
      }),
    );
  });
});
