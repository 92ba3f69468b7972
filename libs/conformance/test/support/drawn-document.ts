/**
 * A document as the standard wants it, as a list of what is drawn where. It is made by nothing of ours: the numbers are
 * those of GB/T 9704-2012, the drawing is pdf-lib's. A test changes one thing in it.
 */
const MM = 72 / 25.4;
const LINE = (225 * MM) / 22;
const PITCH = (156 * MM) / 28;
const LEFT = 28 * MM;
const RIGHT = 184 * MM;

type FaceName = 'FangSong_GB2312' | 'KaiTi_GB2312' | 'SimHei' | 'FZXiaoBiaoSong-B05S' | 'SimSun';

/** A line of text; points from the page's upper left, `baseline` downwards. */
export interface DrawnText {
  text: string;
  x: number;
  /** Which part of the line stands at `x`; its beginning when absent. */
  align?: 'centre' | 'right';
  baseline: number;
  size: number;
  face: FaceName | 'Helvetica';
  /** Distance of characters; the size when absent. */
  pitch?: number;
  colour?: [number, number, number];
  /** Written up or down the page; `x` is then the baseline, and `baseline` where the text begins. */
  turned?: 'up' | 'down';
  /** What it is, so that a test finds it. */
  role: string;
}
export interface DrawnRule {
  left: number;
  right: number;
  top: number;
  thickness: number;
  colour: [number, number, number];
  role: string;
}
interface DrawnSeal {
  centreX: number;
  centreY: number;
  diameter: number;
  degrees: number;
}
export interface DrawnPage {
  size: [number, number];
  texts: DrawnText[];
  rules: DrawnRule[];
  seal: DrawnSeal | null;
}
export interface DrawnDocument {
  pages: DrawnPage[];
  title: string;
  author: string;
  language: string;
  tagged: boolean;
  bookmarks: string[];
}

const BLACK: [number, number, number] = [0, 0, 0];
const RED: [number, number, number] = [1, 0, 0];
const SENTENCE =
  '全县各级行政机关坚持依法行政扎实推进法治政府建设各项工作取得新的成效群众满意程度稳步提高营商环境不断改善';

/** Baseline of line `n` of a page, 0 for the first: the em box stands in the middle of its line. */
export const baselineOf = (n: number): number => 37 * MM + n * LINE + (LINE - 16) / 2 + 0.88 * 16;

function bodyLine(baseline: number, start: number, indent: 0 | 2 = 0, length = 28 - indent): DrawnText {
  const text = [...SENTENCE.repeat(3)].slice(start % 40, (start % 40) + length).join('');
  return { text, x: LEFT + indent * PITCH, baseline, size: 16, face: 'FangSong_GB2312', pitch: PITCH, role: 'body' };
}
const headingLine = (baseline: number, text: string, face: FaceName): DrawnText => ({
  text,
  x: LEFT + 2 * PITCH,
  baseline,
  size: 16,
  face,
  pitch: PITCH,
  role: 'heading',
});

function centred(text: string, baseline: number, size: number, face: FaceName, role: string): DrawnText {
  return { text, x: (LEFT + RIGHT) / 2, align: 'centre', baseline, size, face, role };
}

/** The dash is drawn a third of an em over the baseline; digits and dashes are narrower than an em, so both ends are set. */
export function pageNumber(n: number): DrawnText[] {
  const baseline = (37 + 225 + 7) * MM + 14 / 3;
  const common = { baseline, size: 14, face: 'SimSun' as const, role: 'pageNumber' };
  const width = 14 * 2 + 9;
  const left = n % 2 === 1 ? RIGHT - 16 - width : LEFT + 16;
  return [
    { ...common, text: '—', x: left },
    { ...common, text: String(n), x: left + 15 },
    { ...common, text: '—', x: left + width - 14 },
  ];
}

export const page = (texts: DrawnText[], rules: DrawnRule[] = []): DrawnPage => ({
  size: [210 * MM, 297 * MM],
  texts,
  rules,
  seal: null,
});

function firstPage(): DrawnPage {
  const markTop = (37 + 35) * MM;
  const mark = {
    ...centred('柳河县人民政府文件', markTop + 0.88 * 40, 40, 'FZXiaoBiaoSong-B05S', 'headMark'),
    colour: RED,
  };
  const numberTop = markTop + 40 + 2 * LINE + (LINE - 16) / 2;
  const number = centred('柳政发〔2026〕3号', numberTop + 0.88 * 16, 16, 'FangSong_GB2312', 'number');
  const ruleTop = numberTop + 16 + 4 * MM;
  const rule = { left: LEFT, right: RIGHT, top: ruleTop, thickness: 1.5, colour: RED, role: 'redRule' };
  const titleTop = ruleTop + 1.5 + 2 * LINE + 6;
  const title = ['柳河县人民政府', '法治政府建设情况报告'].map((text, i) =>
    centred(text, titleTop + i * 36 + 0.88 * 22, 22, 'FZXiaoBiaoSong-B05S', 'title'),
  );
  const first = Math.ceil((titleTop + 36 + 22 + LINE - 37 * MM) / LINE);
  const addressees: DrawnText = {
    text: '县委、县人大常委会：',
    x: LEFT,
    baseline: baselineOf(first),
    size: 16,
    face: 'FangSong_GB2312',
    pitch: PITCH,
    role: 'addressees',
  };
  const body = Array.from({ length: 22 - first - 1 }, (_, i) =>
    bodyLine(baselineOf(first + 1 + i), i * 7, i === 0 ? 2 : 0),
  );
  return page([mark, { ...number }, ...title, addressees, ...body, ...pageNumber(1)], [rule]);
}

function secondPage(): DrawnPage {
  const lines = Array.from({ length: 22 }, (_, i) => {
    if (i === 2) return headingLine(baselineOf(i), '一、主要举措和成效', 'SimHei');
    if (i === 3) return headingLine(baselineOf(i), '（一）依法履行政府职能', 'KaiTi_GB2312');
    // Every fifth line ends a paragraph.
    if (i % 5 === 4) return bodyLine(baselineOf(i), i * 7, 0, 17);
    return bodyLine(baselineOf(i), i * 7, i % 5 === 0 ? 2 : 0);
  });
  return page([...lines, ...pageNumber(2)]);
}

function thirdPage(): DrawnPage {
  const body = [bodyLine(baselineOf(0), 3, 2), bodyLine(baselineOf(1), 9), bodyLine(baselineOf(2), 5, 0, 20)];
  const plain = (text: string, x: number, line: number, role: string, align?: 'centre' | 'right'): DrawnText => ({
    text,
    x,
    ...(align ? { align } : {}),
    baseline: baselineOf(line),
    size: 16,
    face: 'FangSong_GB2312',
    pitch: PITCH,
    role,
  });
  const dateRight = RIGHT - 4 * PITCH;
  // Digits are about half as wide as characters.
  const middle = dateRight - 3.4 * PITCH;
  return {
    ...page([
      ...body,
      plain('附件：执法情况统计表', LEFT + 2 * PITCH, 4, 'attachmentNote'),
      plain('柳河县人民政府', middle, 7, 'name', 'centre'),
      plain('2026年3月31日', dateRight, 8, 'date', 'right'),
      plain('（此件公开发布）', LEFT + 2 * PITCH, 9, 'note'),
      ...pageNumber(3),
    ]),
    seal: { centreX: middle, centreY: baselineOf(7) + 4, diameter: 45 * MM, degrees: 0 },
  };
}

function fourthPage(): DrawnPage {
  const label: DrawnText = {
    text: '附件',
    x: LEFT,
    baseline: baselineOf(0),
    size: 16,
    face: 'SimHei',
    role: 'attachment',
  };
  const title = centred('执法情况统计表', baselineOf(2), 22, 'FZXiaoBiaoSong-B05S', 'attachmentTitle');
  const bottom = (37 + 225) * MM;
  const row = (text: string, x: number, baseline: number, role: string): DrawnText => ({
    text,
    x,
    baseline,
    size: 14,
    face: 'FangSong_GB2312',
    role,
  });
  const rule = (top: number, mm: number): DrawnRule => ({
    left: LEFT,
    right: RIGHT,
    top,
    thickness: mm * MM,
    colour: BLACK,
    role: 'imprintRule',
  });
  return page(
    [
      label,
      title,
      bodyLine(baselineOf(4), 2, 2),
      row('抄送：县委依法治县办。', LEFT + 16, bottom - 1.35 * LINE, 'copies'),
      row('柳河县人民政府办公室', LEFT + 16, bottom - 0.35 * LINE, 'printing'),
      { ...row('2026年3月31日印发', RIGHT - 16, bottom - 0.35 * LINE, 'printingDate'), align: 'right' },
      ...pageNumber(4),
    ],
    [rule(bottom - 2 * LINE, 0.35), rule(bottom - LINE, 0.25), rule(bottom - 0.35 * MM, 0.35)],
  );
}

/** Four pages: head and text, text, sign-off with seal, an attachment with the imprint at its foot. */
export function drawnDocument(): DrawnDocument {
  return {
    pages: [firstPage(), secondPage(), thirdPage(), fourthPage()],
    title: '柳河县人民政府法治政府建设情况报告',
    author: '柳河县人民政府',
    language: 'zh-CN',
    tagged: true,
    bookmarks: ['一、主要举措和成效'],
  };
}

/** Every text of a role, to be changed. @throws Error when there is none: then a test would break nothing. */
export function textsOf(document: DrawnDocument, role: string): DrawnText[] {
  const found = document.pages.flatMap(({ texts }) => texts.filter((text) => text.role === role));
  if (found.length === 0) throw new Error(`nothing is drawn as ${role}`);
  return found;
}
export function rulesOf(document: DrawnDocument, role: string): DrawnRule[] {
  const found = document.pages.flatMap(({ rules }) => rules.filter((rule) => rule.role === role));
  if (found.length === 0) throw new Error(`no rule is drawn as ${role}`);
  return found;
}
