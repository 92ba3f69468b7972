import type { Revision } from '../../source/revision.js';
import { childOf, elementsOf, valueOf, type XmlElement } from '../xml/xml-element.js';
import { factsOf, readWords } from './read-paragraph.js';
import { alternative } from './read-runs.js';
import { readTable } from './read-table.js';
import type { WalkState } from './walk-state.js';

const TRANSPARENT = new Set([
  'sdtContent',
  'customXml',
  'ins',
  'del',
  'moveTo',
  'moveFrom',
  'smartTag',
  'body',
  'txbxContent',
]);
const CONTENTS = /table of contents|目录/i;

/** Paragraphs and tables in reading order. */
export function readBlocks(state: WalkState, parent: XmlElement): void {
  for (const element of elementsOf(parent)) readBlock(state, element);
}

function readBlock(state: WalkState, element: XmlElement): void {
  if (TRANSPARENT.has(element.name)) return readBlocks(state, element);
  switch (element.name) {
    case 'p':
      return readParagraph(state, element);
    case 'tbl':
      return readTable(state, element, readBlocks);
    case 'sdt': {
      const gallery = valueOf(element, 'sdtPr', 'docPartObj', 'docPartGallery') ?? '';
      if (CONTENTS.test(gallery)) return state.warnOnce('OBJECT_LEFT_OUT', '文件里的目录没有导入:目录由系统生成。');
      return readBlocks(state, element);
    }
    case 'AlternateContent':
      return readBlocks(state, alternative(element));
    case 'altChunk':
    case 'subDoc':
      return state.warnOnce('OBJECT_LEFT_OUT', '文件里嵌入了另一个文件,没有导入。请把其中的文字复制进来。');
    default:
  }
}

function readParagraph(state: WalkState, paragraph: XmlElement): void {
  const properties = childOf(paragraph, 'pPr');
  const style = readWords(state, paragraph);
  if (style.isContents) state.warnOnce('OBJECT_LEFT_OUT', '文件里的目录没有导入:目录由系统生成。');
  if (markIsGone(state, properties)) return;
  state.builder.endParagraph(factsOf(properties, style));
  for (const { mark, note } of state.notes.take()) readNote(state, mark, note);
  const boxes = state.pendingBoxes;
  state.pendingBoxes = [];
  for (const box of boxes) readBlocks(state, box);
}

/** A footnote as a paragraph of its own; the model has no place at a page's foot. */
function readNote(state: WalkState, mark: string, note: XmlElement): void {
  state.builder.warn('FOOTNOTE_MOVED', `脚注${mark}已移到所在段落之后,请改写进正文或删去。`);
  state.builder.addWords(mark, { strong: false, script: null, face: null });
  for (const paragraph of elementsOf(note)) if (paragraph.name === 'p') readWords(state, paragraph);
  state.builder.endParagraph();
  state.notes.take();
}

/** A paragraph mark is inserted and deleted like a word; without it two paragraphs are one. */
function markIsGone(state: WalkState, properties: XmlElement | null): boolean {
  const run = childOf(properties, 'rPr');
  const step = (name: 'ins' | 'del', kind: Revision['kind']) => {
    const element = childOf(run, name);
    if (!element) return null;
    const { id, decision } = state.revisions.begin(kind);
    if (decision === null) state.revisions.note(id, kind, element, '¶', state.builder.at, state.builder.at);
    return decision ?? 'undecided';
  };
  const inserted = step('ins', 'insertion');
  const deleted = step('del', 'deletion');
  return inserted === 'reject' || deleted === 'accept' || deleted === 'undecided';
}
