import { drawing, link, paragraph as p, PIXEL, run, wordFile, type WordParts } from './word-file.js';

/** A small Word file made by hand, and what an importer has to make of it. */
export interface CorpusFile {
  readonly name: string;
  readonly parts: WordParts;
  /** The text, a paragraph an entry. */
  readonly text: readonly string[];
  /** As `tree` writes it. */
  readonly tree: readonly string[];
  readonly warnings?: readonly string[];
}

const BODY = '本部门认真履行职责，各项工作有序推进，取得明显成效。';
const MORE = '组织开展专题学习，健全工作机制，推动任务落实到位。';

const level = (n: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${n}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const abstract = (id: number, ...levels: string[]) =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`;
const num = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
const inList = (id: number, at = 0) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`;
const style = (id: string, name: string, properties: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}<w:pPr>${properties}</w:pPr></w:style>`;
const ofStyle = (id: string) => `<w:pStyle w:val="${id}"/>`;
const face = (name: string) => `<w:rFonts w:eastAsia="${name}"/>`;

const OFFICIAL = abstract(
  0,
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCounting', '（%2）'),
  level(2, 'decimal', '%3.'),
  level(3, 'decimal', '（%4）'),
);

/** Numbers: typed, automatic, by style. */
export const NUMBERED: readonly CorpusFile[] = [
  {
    name: 'typed numbers of four levels',
    parts: {
      body: ['一、总体情况', '（一）组织领导', '1.责任落实', '（1）学习制度', BODY].map((words) => p(words)).join(''),
    },
    text: ['一、总体情况', '（一）组织领导', '1.责任落实', '（1）学习制度', BODY],
    tree: ['1 一、|总体情况', '2 （一）|组织领导', '3 1.|责任落实', '4 （1）|学习制度'],
  },
  {
    name: 'typed numbers in runs cut by Word',
    parts: { body: p(run('一') + run('、') + run('总体') + run('情况')) + p(BODY) },
    text: ['一、总体情况', BODY],
    tree: ['1 一、|总体情况'],
  },
  {
    name: 'automatic numbers of an official list',
    parts: {
      numbering: OFFICIAL + num(1, 0),
      body:
        p('总体情况', inList(1)) +
        p('组织领导', inList(1, 1)) +
        p(BODY) +
        p('制度建设', inList(1, 1)) +
        p(MORE) +
        p('存在问题', inList(1)),
    },
    text: ['一、总体情况', '（一）组织领导', BODY, '（二）制度建设', MORE, '二、存在问题'],
    tree: ['1 一、|总体情况', '2 （一）|组织领导', '2 （二）|制度建设', '1 二、|存在问题'],
  },
  {
    name: 'lower levels begin anew under the next higher one',
    parts: {
      numbering: OFFICIAL + num(1, 0),
      body: [0, 1, 1, 0, 1].map((at, i) => p(`事项${'甲乙丙丁戊'[i]}`, inList(1, at))).join(''),
    },
    text: ['一、事项甲', '（一）事项乙', '（二）事项丙', '二、事项丁', '（一）事项戊'],
    tree: ['1 一、|事项甲', '2 （一）|事项乙', '2 （二）|事项丙', '1 二、|事项丁', '2 （一）|事项戊'],
  },
  {
    name: 'a level that never begins anew',
    parts: {
      numbering:
        abstract(0, level(0, 'chineseCounting', '%1、'), level(1, 'decimal', '%2.', '<w:lvlRestart w:val="0"/>')) +
        num(1, 0),
      body: [0, 1, 1, 0, 1].map((at, i) => p(`事项${'甲乙丙丁戊'[i]}`, inList(1, at))).join('') + p(BODY),
    },
    text: ['一、事项甲', '1.事项乙', '2.事项丙', '二、事项丁', '3.事项戊', BODY],
    tree: ['1 一、|事项甲', '2 1.|事项乙', '2 2.|事项丙', '1 二、|事项丁', '2 3.|事项戊'],
  },
  {
    name: 'a list that starts elsewhere',
    parts: {
      numbering:
        OFFICIAL + num(1, 0) + num(2, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      body: p('甲', inList(1)) + p('乙', inList(1)) + p(BODY) + p('丙', inList(2)) + p(BODY),
    },
    text: ['一、甲', '二、乙', BODY, '一、丙', BODY],
    tree: ['1 一、|甲', '1 二、|乙', '1 一、|丙'],
    warnings: ['NUMBER_TWICE'],
  },
  {
    name: 'two lists of one definition count on together',
    parts: {
      numbering: OFFICIAL + num(1, 0) + num(2, 0),
      body: p('总体情况', inList(1)) + p(BODY) + p('主要做法', inList(2)) + p(MORE),
    },
    text: ['一、总体情况', BODY, '二、主要做法', MORE],
    tree: ['1 一、|总体情况', '1 二、|主要做法'],
  },
  {
    name: 'a number that names the level above',
    parts: {
      numbering: abstract(0, level(0, 'decimal', '%1.'), level(1, 'decimal', '%1.%2')) + num(1, 0),
      body: p('总体情况', inList(1)) + p('组织领导', inList(1, 1)) + p(BODY),
    },
    text: ['1.总体情况', '1.1 组织领导', BODY],
    tree: ['1 1.|总体情况'],
  },
  {
    name: 'an automatic number runs in',
    parts: {
      numbering: OFFICIAL + num(1, 0),
      body: p(`加强组织领导。${BODY}`, inList(1, 1)) + p(`健全制度。${MORE}`, inList(1, 1)),
    },
    text: [`（一）加强组织领导。${BODY}`, `（二）健全制度。${MORE}`],
    tree: ['1 （一）|加强组织领导。→', '1 （二）|健全制度。→'],
  },
  {
    name: 'bullets print nothing',
    parts: {
      numbering: abstract(0, level(0, 'bullet', '')) + num(1, 0),
      body: p(BODY, inList(1)) + p(MORE, inList(1)),
    },
    text: [BODY, MORE],
    tree: [],
  },
  {
    name: 'a list taken off by numId 0',
    parts: {
      numbering: OFFICIAL + num(1, 0),
      styles: style('a', 'List Heading', inList(1)),
      body: p('总体情况', ofStyle('a')) + p(BODY, ofStyle('a') + inList(0)),
    },
    text: ['一、总体情况', BODY],
    tree: ['1 一、|总体情况'],
  },
  {
    name: 'circled figures',
    parts: {
      numbering: abstract(0, level(0, 'decimalEnclosedCircle', '%1')) + num(1, 0),
      body: p('强化统筹', inList(1)) + p(BODY) + p('压实责任', inList(1)) + p(MORE),
    },
    text: ['①强化统筹', BODY, '②压实责任', MORE],
    tree: ['1 ①|强化统筹', '1 ②|压实责任'],
  },
  {
    name: 'heading styles with a list of their own levels',
    parts: {
      numbering:
        abstract(
          0,
          level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="1"/>'),
          level(1, 'chineseCounting', '（%2）', '<w:pStyle w:val="2"/>'),
        ) + num(1, 0),
      styles:
        style('1', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/>') +
        style('2', 'heading 2', '<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/>'),
      body: p('总体情况', ofStyle('1')) + p('组织领导', ofStyle('2')) + p(BODY) + p('存在问题', ofStyle('1')),
    },
    text: ['一、总体情况', '（一）组织领导', BODY, '二、存在问题'],
    tree: ['1 一、|总体情况', '2 （一）|组织领导', '1 二、|存在问题'],
  },
  {
    name: 'a list that only names a style of lists',
    parts: {
      numbering: `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="公文"/></w:abstractNum><w:abstractNum w:abstractNumId="5"><w:styleLink w:val="公文"/>${level(0, 'chineseCounting', '%1、')}</w:abstractNum>${num(1, 0)}`,
      body: p('总体情况', inList(1)) + p(BODY),
    },
    text: ['一、总体情况', BODY],
    tree: ['1 一、|总体情况'],
  },
  {
    name: 'a number used twice and one left out',
    parts: { body: ['一、甲方面', BODY, '一、乙方面', BODY, '四、丙方面', BODY].map((words) => p(words)).join('') },
    text: ['一、甲方面', BODY, '一、乙方面', BODY, '四、丙方面', BODY],
    tree: ['1 一、|甲方面', '1 一、|乙方面', '1 四、|丙方面'],
    warnings: ['NUMBER_TWICE', 'NUMBER_SKIPPED'],
  },
];

/** Headings without a number: styles, outline levels, faces. */
export const UNNUMBERED: readonly CorpusFile[] = [
  {
    name: 'heading styles without numbers',
    parts: {
      styles:
        style('Heading1', 'heading 1', '<w:outlineLvl w:val="0"/>') +
        style('Heading2', 'heading 2', '<w:outlineLvl w:val="1"/>'),
      body:
        p('主要工作', ofStyle('Heading1')) +
        p('组织领导', ofStyle('Heading2')) +
        p(BODY) +
        p('今后安排', ofStyle('Heading1')) +
        p(MORE),
    },
    text: ['主要工作', '组织领导', BODY, '今后安排', MORE],
    tree: ['1 |主要工作', '2 |组织领导', '1 |今后安排'],
  },
  {
    name: 'a style based on a style based on a heading',
    parts: {
      styles:
        style('h', 'heading 1', '<w:outlineLvl w:val="0"/>') +
        style('b', '公文一级', '', '<w:basedOn w:val="h"/>') +
        style('c', '区里一级', '', '<w:basedOn w:val="b"/>'),
      body: p('主要工作', ofStyle('c')) + p(BODY),
    },
    text: ['主要工作', BODY],
    tree: ['1 |主要工作'],
  },
  {
    name: 'styles that go round in a circle',
    parts: {
      styles: style('a', '甲', '', '<w:basedOn w:val="b"/>') + style('b', '乙', '', '<w:basedOn w:val="a"/>'),
      body: p(BODY, ofStyle('a')),
    },
    text: [BODY],
    tree: [],
  },
  {
    name: 'localized style names without outline levels',
    parts: {
      styles: style('x1', '标题 1', '') + style('x2', '标题 2', ''),
      body: p('主要工作', ofStyle('x1')) + p('组织领导', ofStyle('x2')) + p(BODY),
    },
    text: ['主要工作', '组织领导', BODY],
    tree: ['1 |主要工作', '2 |组织领导'],
  },
  {
    name: 'outline levels of paragraphs',
    parts: {
      body:
        p('主要工作', '<w:outlineLvl w:val="0"/>') +
        p('组织领导', '<w:outlineLvl w:val="1"/>') +
        p(BODY, '<w:outlineLvl w:val="9"/>'),
    },
    text: ['主要工作', '组织领导', BODY],
    tree: ['1 |主要工作', '2 |组织领导'],
  },
  {
    name: 'faces alone',
    parts: {
      body:
        p(run('主要工作', face('黑体'))) +
        p(run('组织领导', face('楷体_GB2312'))) +
        p(run(BODY, face('仿宋_GB2312'))) +
        p(run('工作亮点', '<w:b/>')) +
        p(run(MORE)),
    },
    text: ['主要工作', '组织领导', BODY, '工作亮点', MORE],
    tree: ['1 |主要工作', '2 |组织领导', '3 |工作亮点'],
    warnings: ['HEADING_BY_FACE', 'HEADING_BY_FACE', 'HEADING_BY_FACE'],
  },
  {
    name: 'a numbered heading in a face is no heading by face',
    parts: { body: p(run('一、主要工作', face('黑体'))) + p(run(BODY)) },
    text: ['一、主要工作', BODY],
    tree: ['1 一、|主要工作'],
  },
  {
    name: 'a title, its number and its office',
    parts: {
      styles: style('t', 'Title', ''),
      body:
        p('望川区司法局文件', '<w:jc w:val="center"/>') +
        p('望司发〔2026〕2号', '<w:jc w:val="center"/>') +
        p('关于2025年度法治建设情况的报告', ofStyle('t')) +
        p('一、主要工作') +
        p(BODY) +
        p('望川区司法局', '<w:jc w:val="right"/>') +
        p('2026年1月8日', '<w:jc w:val="right"/>'),
    },
    text: ['一、主要工作', BODY],
    tree: ['1 一、|主要工作'],
  },
  {
    name: 'a table of contents',
    parts: {
      body:
        p(
          '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>TOC \\o "1-3"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
            run('一、主要工作 1'),
        ) +
        p(run('二、存在问题 3') + '<w:r><w:fldChar w:fldCharType="end"/></w:r>') +
        p('一、主要工作') +
        p(BODY),
    },
    text: ['一、主要工作', BODY],
    tree: ['1 一、|主要工作'],
  },
  {
    name: 'rows of 一是 inside a paragraph',
    parts: { body: p(`（一）加强组织领导。一是健全机制。${BODY}二是压实责任。${MORE}`) },
    text: [`（一）加强组织领导。一是健全机制。${BODY}二是压实责任。${MORE}`],
    tree: ['1 （一）|加强组织领导。→', '2 一是|健全机制。→', '2 二是|压实责任。→'],
  },
];

const cell = (words: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(words)}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const headerRow = (...cells: string[]) => `<w:tr><w:trPr><w:tblHeader/></w:trPr>${cells.join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

/** Tables, pictures, notes, boxes, controls, fields. */
export const FURNISHED: readonly CorpusFile[] = [
  {
    name: 'a plain table',
    parts: { body: p(BODY) + table(headerRow(cell('指标'), cell('数值')), row(cell('案件'), cell('12件'))) + p(MORE) },
    text: [BODY, '指标\t数值', '案件\t12件', MORE],
    tree: [],
  },
  {
    name: 'merged cells across and down',
    parts: {
      body:
        table(
          row(cell('指标', '<w:vMerge w:val="restart"/>'), cell('数值', '<w:gridSpan w:val="2"/>')),
          row(cell('', '<w:vMerge/>'), cell('上年'), cell('本年')),
          row(cell('案件'), cell('10'), cell('12')),
        ) + p(BODY),
    },
    text: ['指标\t数值', '上年\t本年', '案件\t10\t12', BODY],
    tree: [],
  },
  {
    name: 'a table of one cell is a frame',
    parts: { body: table(row(`<w:tc>${p('一、主要工作')}${p(BODY)}</w:tc>`)) },
    text: ['一、主要工作', BODY],
    tree: ['1 一、|主要工作'],
  },
  {
    name: 'a table inside a table',
    parts: {
      body:
        p(BODY) + table(row(cell('外'), `<w:tc>${table(row(cell('内一'), cell('内二')))}${p('')}</w:tc>`)) + p(MORE),
    },
    text: [BODY, '外\t内一 内二', MORE],
    tree: [],
  },
  {
    name: 'a caption over a table',
    parts: {
      body: p(BODY) + p('表1 办案情况', '<w:jc w:val="center"/>') + table(row(cell('甲'), cell('乙'))) + p(MORE),
    },
    text: [BODY, '表1 办案情况', '甲\t乙', MORE],
    tree: [],
  },
  {
    name: 'an embedded picture',
    parts: {
      body: p(BODY) + p(drawing('r:embed="p1"')) + p(MORE),
      links: link('p1', 'image', 'media/image1.png'),
      more: { 'word/media/image1.png': PIXEL },
    },
    text: [BODY, MORE],
    tree: [],
  },
  {
    name: 'a picture by address',
    parts: { body: p(BODY) + p(drawing('r:link="p1"')), links: link('p1', 'image', 'http://example.com/a.png', true) },
    text: [BODY],
    tree: [],
    warnings: ['LINK_LEFT_OUT'],
  },
  {
    name: 'a footnote',
    parts: {
      body: p(run('本年度受理案件') + '<w:r><w:footnoteReference w:id="2"/></w:r>' + run('共十二件，全部办结。')),
      footnotes: `<w:footnote w:id="2">${p('不含撤回的申请。')}</w:footnote>`,
      links: '',
    },
    text: ['本年度受理案件〔注1〕共十二件，全部办结。', '〔注1〕不含撤回的申请。'],
    tree: [],
    warnings: ['FOOTNOTE_MOVED'],
  },
  {
    name: 'a text box, given twice by Word',
    parts: {
      body: p(
        `${run(BODY)}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${p(MORE)}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>${p(MORE)}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    },
    text: [BODY, MORE],
    tree: [],
  },
  {
    name: 'content controls around words, paragraphs and rows',
    parts: {
      body: `<w:sdt><w:sdtContent>${p('一、主要工作')}</w:sdtContent></w:sdt>${p(`${run('本部门')}<w:sdt><w:sdtContent>${run('认真')}</w:sdtContent></w:sdt>${run('履行职责，成效明显。')}`)}<w:tbl><w:sdt><w:sdtContent>${row(cell('甲'), cell('乙'))}</w:sdtContent></w:sdt></w:tbl>`,
    },
    text: ['一、主要工作', '本部门认真履行职责，成效明显。', '甲\t乙'],
    tree: ['1 一、|主要工作'],
  },
  {
    name: 'a control that nobody has filled in',
    parts: {
      body: p(
        `${run(BODY)}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('单击此处输入文字。')}</w:sdtContent></w:sdt>`,
      ),
    },
    text: [BODY],
    tree: [],
  },
  {
    name: 'fields keep their results',
    parts: {
      body: p(
        `${run('全年共办理')}<w:fldSimple w:instr="DOCPROPERTY 件数">${run('12')}</w:fldSimple>${run('件，见第')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF a</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('三')}<w:r><w:fldChar w:fldCharType="end"/></w:r>${run('部分。')}`,
      ),
    },
    text: ['全年共办理12件，见第三部分。'],
    tree: [],
  },
  {
    name: 'a hyperlink, a tab, a symbol, hyphens',
    parts: {
      body: p(
        `${run('详见')}<w:hyperlink r:id="h1">${run('区政府网站')}</w:hyperlink><w:r><w:tab/></w:r>${run('公开栏，已完成')}<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>${run('，共')}<w:r><w:t>5G</w:t><w:noBreakHyphen/><w:t>A</w:t><w:softHyphen/></w:r>${run('项。')}`,
      ),
      links: link('h1', 'hyperlink', 'http://example.com', true),
    },
    text: ['详见区政府网站公开栏，已完成☑，共5G-A项。'],
    tree: [],
  },
  {
    name: 'soft returns inside a sentence and between paragraphs',
    parts: {
      body: p(
        '<w:r><w:t>一、主要工作</w:t><w:br/><w:t>本部门认真履</w:t><w:br/><w:t>行职责，成效明显。</w:t><w:br/><w:t>二、存在问题</w:t></w:r>',
      ),
    },
    text: ['一、主要工作', '本部门认真履行职责，成效明显。', '二、存在问题'],
    tree: ['1 一、|主要工作', '1 二、|存在问题'],
  },
  {
    name: 'page breaks are none',
    parts: { body: p('<w:r><w:t>本部门认真履</w:t><w:br w:type="page"/><w:t>行职责，成效明显。</w:t></w:r>') },
    text: ['本部门认真履行职责，成效明显。'],
    tree: [],
  },
  {
    name: 'superscript, subscript, bold',
    parts: {
      body: p(
        `${run('森林覆盖')}${run('3万m')}${run('2', '<w:vertAlign w:val="superscript"/>')}${run('，CO')}${run('2', '<w:vertAlign w:val="subscript"/>')}${run('减排', '<w:b/>')}${run('明显。')}`,
      ),
    },
    text: ['森林覆盖3万m2，CO2减排明显。'],
    tree: [],
  },
  {
    name: 'hidden words',
    parts: { body: p(run(BODY) + run('内部批示', '<w:vanish/>')) },
    text: [BODY],
    tree: [],
    warnings: ['OBJECT_LEFT_OUT'],
  },
  {
    name: 'half-width marks, blanks and indents typed by hand',
    parts: {
      body: p('\u3000\u3000一、 总体情况') + p('\u00a0\u00a0本部门 认真履行职责,各项工作(含普法)有序推进;成效明显.'),
    },
    text: ['一、总体情况', '本部门认真履行职责，各项工作（含普法）有序推进；成效明显.'],
    tree: ['1 一、|总体情况'],
  },
];
