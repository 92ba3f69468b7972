import { readOrdinal } from '../../headings/read-ordinal.js';
import { PLAIN_LOOK } from '../../source/source-builder.js';
import type { ParagraphFacts } from '../../source/source.js';
import { childOf, valueOf, walk, type XmlElement } from '../xml/xml-element.js';
import { readRuns } from './read-runs.js';
import { levelOf, type StyleFacts } from './style-sheet.js';
import type { WalkState } from './walk-state.js';

/** The words of a paragraph with its automatic number in front; what ends it is the caller's matter. */
export function readWords(state: WalkState, paragraph: XmlElement): StyleFacts {
  const properties = childOf(paragraph, 'pPr');
  const style = state.styles.facts(valueOf(properties, 'pStyle'));
  const number = numberOf(state, properties, style);
  if (number !== '' && !state.fields.hides && hasWords(paragraph)) {
    // A number of a form that headings have stands close; any other keeps its distance.
    state.builder.addWords(readOrdinal(number, 0) ? number : `${number} `, PLAIN_LOOK);
  }
  readRuns(state, paragraph, style);
  return style;
}

/** Is there anything in it to be numbered? */
const hasWords = (paragraph: XmlElement): boolean => {
  for (const { name } of walk(paragraph)) if (name === 't' || name === 'sym' || name === 'delText') return true;
  return false;
};

function numberOf(state: WalkState, properties: XmlElement | null, style: StyleFacts): string {
  const listId = valueOf(properties, 'numPr', 'numId') ?? style.listId;
  if (listId === null || listId === '0') return '';
  const told = valueOf(properties, 'numPr', 'ilvl');
  const bound = style.listStyle === null ? null : state.counters.levelOfStyle(listId, style.listStyle);
  const level = told === null ? (style.listLevel ?? bound ?? 0) : Number(told);
  return state.counters.next(listId, Number.isInteger(level) && level >= 0 && level < 9 ? level : 0);
}

/** What paragraph and style say besides words. */
export function factsOf(properties: XmlElement | null, style: StyleFacts): Partial<ParagraphFacts> {
  const outline = valueOf(properties, 'outlineLvl');
  const align = valueOf(properties, 'jc');
  const frame = childOf(properties, 'framePr');
  return {
    headingLevel: style.isTitle ? null : outline === null ? style.headingLevel : levelOf(outline),
    isTitle: style.isTitle,
    centred: align === null ? style.centred === true : align === 'center',
    framed: frame !== null && !('dropCap' in frame.attributes),
  };
}
