import { CELL_PARAGRAPH_MARK, SOFT_RETURN } from '../../draft/characters.js';
import type { Revision } from '../../source/revision.js';
import type { RunLook } from '../../source/source-builder.js';
import { childOf, elementsOf, isOn, textOf, valueOf, walk, type XmlElement } from '../xml/xml-element.js';
import { dangerOf, isContents } from './fields.js';
import { faceOf, type StyleFacts } from './style-sheet.js';
import { symbol } from './symbol.js';
import type { WalkState } from './walk-state.js';
import { wordsOf } from './words-of.js';

/** Wrappers that say nothing of the text: their content stands as if they were not there. */
const TRANSPARENT = new Set([
  'hyperlink',
  'smartTag',
  'customXml',
  'bdo',
  'dir',
  'ruby',
  'rubyBase',
  'sdtContent',
  'Choice',
  'Fallback',
]);

/** The words of a paragraph, run by run; `style` is what its paragraph style says. */
export function readRuns(state: WalkState, parent: XmlElement, style: StyleFacts): void {
  for (const element of elementsOf(parent)) readInline(state, element, style);
}

function readInline(state: WalkState, element: XmlElement, style: StyleFacts): void {
  const { name } = element;
  if (TRANSPARENT.has(name)) return readRuns(state, element, style);
  switch (name) {
    case 'r':
      return readRun(state, element, style);
    case 'ins':
    case 'moveTo':
      return readInsertion(state, element, style, name === 'ins' ? 'insertion' : 'move');
    case 'del':
    case 'moveFrom':
      return readDeletion(state, element, style, name === 'del' ? 'deletion' : 'move');
    case 'fldSimple':
      warnOfField(state, dangerOf(element.attributes.instr ?? ''));
      if (!isContents(element.attributes.instr ?? '')) readRuns(state, element, style);
      return;
    case 'sdt':
      // What stands there until somebody writes is not of the text.
      if (isOn(childOf(element, 'sdtPr'), 'showingPlcHdr') !== true) readRuns(state, element, style);
      return;
    case 'AlternateContent':
      return readInline(state, alternative(element), style);
    case 'oMath':
    case 'oMathPara':
      return addMath(state, element);
    case 'commentRangeStart':
      return state.comments.begin(element.attributes.id ?? '', state.builder.at);
    case 'commentRangeEnd':
      return state.comments.end(element.attributes.id ?? '', state.builder.at);
    default:
  }
}

/** Newer programs' form of a thing, or the older one when the newer holds nothing. */
export function alternative(element: XmlElement): XmlElement {
  const choice = childOf(element, 'Choice');
  return choice && elementsOf(choice).length > 0 ? choice : (childOf(element, 'Fallback') ?? element);
}

function readInsertion(state: WalkState, element: XmlElement, style: StyleFacts, kind: Revision['kind']): void {
  const { id, decision } = state.revisions.begin(kind);
  if (decision === 'reject') return;
  const start = state.builder.at;
  readRuns(state, element, style);
  if (decision === null) state.revisions.note(id, kind, element, wordsOf(element), start, state.builder.at);
}

function readDeletion(state: WalkState, element: XmlElement, style: StyleFacts, kind: Revision['kind']): void {
  const { id, decision } = state.revisions.begin(kind);
  if (decision === 'reject') return readRuns(state, element, style);
  if (decision === null) state.revisions.note(id, kind, element, wordsOf(element), state.builder.at, state.builder.at);
}

function readRun(state: WalkState, run: XmlElement, style: StyleFacts): void {
  const properties = childOf(run, 'rPr');
  if (isOn(properties, 'vanish') === true) return state.warnOnce('OBJECT_LEFT_OUT', '文件里有隐藏文字,没有导入。');
  const look = lookOf(state, properties, style);
  for (const part of elementsOf(run)) readPart(state, part, look);
}

function lookOf(state: WalkState, properties: XmlElement | null, style: StyleFacts): RunLook {
  const own = properties && childOf(properties, 'rStyle') ? state.styles.facts(valueOf(properties, 'rStyle')) : null;
  const script = valueOf(properties, 'vertAlign');
  const face = faceOf(properties) ?? own?.face ?? style.face ?? '';
  return {
    strong: isOn(properties, 'b') ?? own?.strong ?? style.strong ?? false,
    script: script === 'superscript' || script === 'subscript' ? script : null,
    face: /黑体|hei/i.test(face) && !/雅黑|yahei/i.test(face) ? 'hei' : /楷|kai/i.test(face) ? 'kai' : null,
  };
}

function readPart(state: WalkState, part: XmlElement, look: RunLook): void {
  const { fields, builder } = state;
  const add = (words: string) => {
    if (!fields.hides) builder.addWords(words, look);
  };
  switch (part.name) {
    case 't':
    case 'delText':
      return add(clean(textOf(part)));
    case 'tab':
    case 'ptab':
      // Inside a paragraph a tab is a blank; tables have cells.
      return add(' ');
    case 'br':
    case 'cr':
      if (!['page', 'column'].includes(part.attributes.type ?? ''))
        add(state.inCell ? CELL_PARAGRAPH_MARK : SOFT_RETURN);
      return;
    case 'noBreakHyphen':
      return add('-');
    case 'sym':
      return add(symbol(part.attributes.char ?? ''));
    case 'fldChar':
      return warnOfField(state, fields.step(part.attributes.fldCharType ?? ''));
    case 'instrText':
      return fields.instruct(textOf(part));
    case 'footnoteReference':
    case 'endnoteReference':
      return state.notes.refer(part.name === 'footnoteReference' ? 'f' : 'e', part.attributes.id ?? '', add);
    case 'commentReference':
      return state.comments.refer(part.attributes.id ?? '', builder.at);
    case 'AlternateContent':
      for (const one of elementsOf(alternative(part))) readPart(state, one, look);
      return;
    case 'ruby':
      for (const base of elementsOf(part))
        if (base.name === 'rubyBase') for (const run of elementsOf(base)) readPartsOf(state, run, look);
      return;
    case 'object':
      state.warnOnce(
        'OBJECT_LEFT_OUT',
        '文件里有嵌入的对象(如 Excel 表格、公式、控件),没有导入。请把需要的内容写成文字或表格。',
      );
      return readDrawing(state, part);
    case 'drawing':
    case 'pict':
      return readDrawing(state, part);
    default:
  }
}

function readPartsOf(state: WalkState, run: XmlElement, look: RunLook): void {
  for (const part of elementsOf(run)) readPart(state, part, look);
}

/** Text boxes follow their paragraph; a picture stands before it. */
function readDrawing(state: WalkState, element: XmlElement): void {
  const boxes = [...walk(element)].filter(({ name }) => name === 'txbxContent');
  if (boxes.length > 0)
    state.pendingBoxes.push(...boxes.filter((box, i) => i === 0 || !boxes.slice(0, i).includes(box)));
  else if (state.inCell) state.warnOnce('PICTURE_LEFT_OUT', '表格里的图片没有导入。请把图片放到表格之外。');
  else state.pictures.add(element);
}

function addMath(state: WalkState, element: XmlElement): void {
  for (const { name, children } of walk(element)) {
    if (name === 't') state.builder.addWords(children.filter((child) => typeof child === 'string').join(''), PLAIN);
  }
}

const PLAIN: RunLook = { strong: false, script: null, face: null };

/** Controls mean something to whoever builds the text; from a file they are nothing, and breaks and tabs are blanks. */
const clean = (words: string): string => words.replace(/[\t\n\r]/g, ' ').replace(/[\u0000-\u0008\u000b-\u001f]/g, '');

function warnOfField(state: WalkState, danger: string | null): void {
  if (danger === null) return;
  state.warnOnce(
    'FIELD_NEUTRALISED',
    `文件里有从外部取内容或运行程序的域(${danger}),只保留了显示的文字,域本身没有导入。`,
  );
}
