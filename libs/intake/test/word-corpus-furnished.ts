import { BODY, MORE, type CorpusFile } from './corpus-parts.js';
import { drawing, link, paragraph as p, PIXEL, run } from '@chancery/testing';

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
