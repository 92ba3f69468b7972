import type { Decisions } from '../source/revision.js';
import { SourceBuilder } from '../source/source-builder.js';
import type { Source } from '../source/source.js';
import { RefusedFile } from '../refuse.js';
import { Comments } from './body/comments.js';
import { Fields } from './body/fields.js';
import { Notes } from './body/notes.js';
import { Pictures } from './body/pictures.js';
import { readBlocks } from './body/read-body.js';
import { Revisions } from './body/revisions.js';
import { StyleSheet } from './body/style-sheet.js';
import { WalkState } from './body/walk-state.js';
import { ListCounters } from './numbering/list-counters.js';
import { readNumbering } from './numbering/numbering-definitions.js';
import { WordPackage, type Relationship } from './package/word-package.js';
import { childOf, walk, type XmlElement } from './xml/xml-element.js';

/**
 * Reads WordprocessingML (ECMA-376-1, 17; transitional and strict) directly: automatic numbers, outline levels, faces,
 * tracked changes and comments are what other readers lose (docs/adr/0012). @throws RefusedFile
 */
export function readDocx(file: Uint8Array, decisions: Decisions): Source {
  const word = new WordPackage(file);
  const links = word.relationships(word.main);
  const part = (type: string): XmlElement | null => {
    const link = [...links.values()].find((one) => !one.isExternal && one.type.endsWith(`/${type}`));
    return link ? word.xml(link.target) : null;
  };
  const root = word.xml(word.main);
  const body = childOf(root, 'body');
  if (!root || !body) throw new RefusedFile('FILE_NOT_WORD');
  const builder = new SourceBuilder();
  const revisions = new Revisions(decisions);
  const comments = new Comments(part('comments'), revisions);
  const state = new WalkState(
    builder,
    new StyleSheet(part('styles')),
    new ListCounters(readNumbering(part('numbering'))),
    new Fields(),
    new Pictures(word, links, builder),
    revisions,
    comments,
    new Notes(part('footnotes'), part('endnotes')),
  );
  readBlocks(state, body);
  comments.listRest();
  warnOfPackage(state, word, links, body, part('settings'));
  for (const revision of revisions.found) builder.addRevision(revision);
  return builder.build(false);
}

/** What the package carries besides text, and is left where it is. */
function warnOfPackage(
  state: WalkState,
  word: WordPackage,
  links: ReadonlyMap<string, Relationship>,
  body: XmlElement,
  settings: XmlElement | null,
): void {
  if (word.objects().length > 0) {
    state.warnOnce(
      'OBJECT_LEFT_OUT',
      '文件里有嵌入的对象(如 Excel 表格、公式、控件),没有导入。请把需要的内容写成文字或表格。',
    );
  }
  const isLinked = [...links.values()].some(
    ({ isExternal, type }) => isExternal && !/\/(?:hyperlink|image)$/.test(type),
  );
  if (isLinked || childOf(settings, 'attachedTemplate')) {
    state.warnOnce('LINK_LEFT_OUT', '文件引用了外部模板或文件,没有打开,只导入了文件本身的文字。');
  }
  for (const { name } of walk(body)) {
    if (name !== 'rPrChange' && name !== 'pPrChange') continue;
    state.warnOnce('FORMATTING_CHANGE', '文件里有对格式的修订,不影响文字,没有导入。');
    break;
  }
}
