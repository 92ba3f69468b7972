import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { CannotPrint } from '@chancery/application';
import { docOfText, sectionFlow, type Flow, type ReportNode } from '@chancery/documents';
import { readPdfLines, type ChromiumRenderer } from '@chancery/rendering';
import { testRenderer } from './test-renderer.js';

let renderer: ChromiumRenderer;
let made: Awaited<ReturnType<typeof testRenderer>> | null = null;

beforeAll(async () => {
  made = await testRenderer();
  renderer = made.renderer;
}, 120_000);
afterAll(() => made?.close());

function flowOf(heading: string, text: string, changes: Partial<ReportNode> = {}): Flow {
  const fragment = { sectionId: 's', departmentId: 'd', startsParagraph: true, gap: null, content: docOfText(text) };
  const node: ReportNode = {
    key: 'a',
    block: 'measures',
    heading,
    headingForm: 'ownLine',
    numbered: true,
    startsParagraph: true,
    childNumbering: null,
    children: [],
    fragments: [fragment],
    ...changes,
  };
  return sectionFlow({ title: '', addressees: [], numbering: '一、', nodes: [node] }, 's');
}

const printed = async (flow: Flow, mark: string) => {
  const { pdf, pages } = await renderer.renderSection({ flow, pictures: new Map() }, mark);
  const { lines } = await readPdfLines(pdf);
  return { pages, lines: lines.map(({ text, y }) => ({ text: text.replace(/\s/g, ''), y })) };
};

describe('pages of one section', () => {
  test('heading and text as the report has them, from the first line on, and nothing of the frame', async () => {
    const { pages, lines } = await printed(flowOf('主要举措', '全年办结九件。'), '预览 · 一、主要举措');
    expect(pages).toBe(1);
    expect(lines.map(({ text }) => text)).toEqual(['预览·一、主要举措', '一、主要举措', '全年办结九件。', '—1—']);
    // The first baseline of the type area: 37 mm from the top, in a line of 225/22 mm.
    const line = (225 * 72) / 25.4 / 22;
    expect(lines[1]?.y).toBeGreaterThan(((297 - 37) * 72) / 25.4 - line);
    expect(lines[1]!.y - lines[2]!.y).toBeCloseTo(line, 0);
  });

  test('a mark may have any character: it ends neither the style nor the string', async () => {
    const mark = `预览 · 一、“"'</style><h1>\\"; } body { display: none } & ·`;
    const { lines } = await printed(flowOf('主要举措', '全年办结九件。'), mark);
    expect(lines[0]?.text).toBe(mark.replace(/\s/g, ''));
    expect(lines.map(({ text }) => text)).toContain('全年办结九件。');
  });

  test('an attachment begins on the first page, under its title', async () => {
    const attachment = { block: 'attachment', numbered: false } as const;
    const { pages, lines } = await printed(flowOf('案件统计', '共九件。', attachment), '预览');
    expect(pages).toBe(1);
    expect(lines.map(({ text }) => text)).toEqual(['预览', '附件', '案件统计', '共九件。', '—1—']);
  });

  test('what cannot be printed is refused before the browser is asked', async () => {
    const refused = (text: string) => printed(flowOf('主要举措', text), '预览').catch((error: CannotPrint) => error);
    expect(await refused('财政局𪚥某。')).toMatchObject({ name: 'CannotPrint', code: 'GLYPH_MISSING' });
    expect(await refused('法'.repeat(1_300_000))).toMatchObject({ name: 'CannotPrint', code: 'TOO_LONG_TO_PRINT' });
  });
});
