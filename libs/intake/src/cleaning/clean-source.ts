import { CELL_MARK, CELL_PARAGRAPH_MARK } from '../draft/characters.js';
import type { Change } from '../draft/change.js';
import { Draft } from '../draft/draft.js';
import { linesOf } from '../draft/lines.js';
import type { Whereabouts } from '../draft/whereabouts.js';
import type { Frame } from '../frame/frame.js';
import { seeLine } from '../frame/seen-line.js';
import { takeOffFrame } from '../frame/take-off-frame.js';
import type { Source } from '../source/source.js';
import { factsOfLines } from './facts-of-lines.js';
import { aLineBreakIsOneCharacter } from './rules/a-line-break-is-one-character.rule.js';
import { aPageSliceIsNoHeading } from './rules/a-page-slice-is-no-heading.rule.js';
import { aParagraphIsOneLine } from './rules/a-paragraph-is-one-line.rule.js';
import { aSiteDoesNotSignTheLines } from './rules/a-site-does-not-sign-the-lines.rule.js';
import { aSoftReturnInsideASentenceIsNone } from './rules/a-soft-return-inside-a-sentence-is-none.rule.js';
import { controlCharactersAreNotWords } from './rules/control-characters-are-not-words.rule.js';
import { marksInChineseAreFullWidth } from './rules/marks-in-chinese-are-full-width.rule.js';
import { noBlankFollowsAnOrdinal } from './rules/no-blank-follows-an-ordinal.rule.js';
import { noBlankStandsBetweenChineseCharacters } from './rules/no-blank-stands-between-chinese-characters.rule.js';

export interface Cleaned {
  readonly text: string;
  readonly changes: readonly Change[];
  readonly frame: Frame;
  /** The source is a site that offers other people's reports for download. */
  readonly isShared: boolean;
  /** Where in `text` places of the source have come to. */
  readonly places: Whereabouts;
}

/** Tabs and blanks of tables, which no rule may touch, become what they stand for; one unit for one. */
const printCells = (words: string): string => words.replaceAll(CELL_MARK, '\t').replaceAll(CELL_PARAGRAPH_MARK, ' ');

/**
 * Cleans a source rule by rule; each sees what the one before has left.
 * @param keepMarks leaves the width of marks, and single blanks, as they are
 * @param undone ids of changes that a person has taken back
 */
export function cleanSource(source: Source, keepMarks: boolean, undone: ReadonlySet<string> = new Set()): Cleaned {
  const draft = new Draft(source.text);
  const hasTables = source.tables.length > 0;
  draft.apply(controlCharactersAreNotWords(draft.text, hasTables));
  draft.apply(aLineBreakIsOneCharacter(draft.text));
  draft.apply(aSoftReturnInsideASentenceIsNone(draft.text));
  draft.apply(aPageSliceIsNoHeading(draft.text));
  const lines = linesOf(draft.text);
  const facts = factsOfLines(lines, source.paragraphs, draft.whereabouts());
  const { edits, frame } = takeOffFrame(
    lines.map((line, i) => seeLine(line, facts[i] ?? null)),
    source.isPage,
  );
  draft.apply(edits);
  draft.apply(aSiteDoesNotSignTheLines(linesOf(draft.text)));
  draft.apply(aParagraphIsOneLine(draft.text));
  draft.apply(noBlankFollowsAnOrdinal(draft.text));
  if (!keepMarks) draft.apply(marksInChineseAreFullWidth(draft.text));
  draft.apply(noBlankStandsBetweenChineseCharacters(draft.text, keepMarks));
  // Told by what the rules found: taking their changes back makes no source a better one.
  const isShared = draft.changes().some(({ kind }) => kind === 'sharingSite');
  draft.restore(undone);
  const finish = hasTables ? printCells : (words: string) => words;
  return {
    text: finish(draft.text),
    changes: draft.changes().map((change) => ({
      ...change,
      before: finish(change.before),
      after: finish(change.after),
    })),
    frame,
    isShared,
    places: draft.whereabouts(),
  };
}
