import { CELL_MARK, CELL_PARAGRAPH_MARK, endsSentence } from '../draft/characters.js';
import { trimBlanks } from '../draft/lines.js';
import type { Warning } from '../warning.js';
import type { Revision } from './revision.js';
import {
  PLAIN_FACTS,
  type ParagraphFacts,
  type Range,
  type Source,
  type SourceCell,
  type SourceMark,
  type SourceParagraph,
  type SourcePicture,
  type SourceTable,
} from './source.js';

/** How a run of words looks, as far as it matters. */
export interface RunLook {
  readonly strong: boolean;
  readonly script: 'superscript' | 'subscript' | null;
  readonly face: 'hei' | 'kai' | null;
}

export const PLAIN_LOOK: RunLook = { strong: false, script: null, face: null };

export interface BuiltCell<C> {
  readonly isHeader: boolean;
  readonly colspan: number;
  readonly rowspan: number;
  readonly content: C;
}

const LONGEST_FACED = 45;
/** A face that most paragraphs have says nothing. */
const MOST_FACED = 0.4;

/** Puts a source together, paragraph by paragraph and table by table, in reading order. */
export class SourceBuilder {
  private readonly parts: string[] = [];
  private length = 0;
  private paragraphStart = 0;
  private looks: { look: RunLook; start: number; end: number }[] = [];
  private readonly paragraphs: SourceParagraph[] = [];
  private readonly marks: SourceMark[] = [];
  private readonly lastMark = new Map<SourceMark['type'], number>();
  private readonly tables: SourceTable[] = [];
  private readonly pictures: SourcePicture[] = [];
  private readonly revisions: Revision[] = [];
  private readonly warnings: Warning[] = [];

  /** Offset at which the next words will stand. */
  get at(): number {
    return this.length;
  }

  addWords(words: string, look: RunLook): void {
    if (words === '') return;
    const start = this.length;
    this.push(words);
    this.looks.push({ look, start, end: this.length });
    if (look.strong) this.mark('strong', start);
    if (look.script) this.mark(look.script, start);
  }

  /** Ends the paragraph begun after the one before; one without words leaves no trace but a break. */
  endParagraph(facts: Partial<ParagraphFacts> = {}): void {
    const start = this.paragraphStart;
    const faceRank = (facts.headingLevel ?? facts.centred) ? null : this.faceRank(start);
    this.paragraphs.push({ start, end: this.length, facts: { ...PLAIN_FACTS, faceRank, ...facts } });
    this.push('\n');
    this.paragraphStart = this.length;
    this.looks = [];
  }

  /**
   * A table of cells whose paragraphs `fill` writes with `addWords`, calling its argument between two paragraphs.
   * Has to stand between paragraphs.
   */
  addTable<C>(
    rows: readonly (readonly BuiltCell<C>[])[],
    caption: Range | null,
    fill: (content: C, nextParagraph: () => void) => void,
  ): void {
    const start = this.length;
    const built = rows.map((row) => {
      const rowStart = this.length;
      const cells = row.map(({ isHeader, colspan, rowspan, content }, i): SourceCell => {
        if (i > 0) this.push(CELL_MARK);
        const paragraphs: Range[] = [];
        let from = this.length;
        fill(content, () => {
          paragraphs.push({ start: from, end: this.length });
          this.push(CELL_PARAGRAPH_MARK);
          from = this.length;
        });
        paragraphs.push({ start: from, end: this.length });
        return { isHeader, colspan, rowspan, paragraphs };
      });
      this.paragraphs.push({ start: rowStart, end: this.length, facts: { ...PLAIN_FACTS, inTable: true } });
      this.push('\n');
      return cells;
    });
    this.paragraphStart = this.length;
    this.looks = [];
    this.tables.push({ start, end: Math.max(start, this.length - 1), caption, rows: built });
  }

  /** The last paragraph, taken for the caption of what comes: short, centred, no sentence. */
  takeCaption(): Range | null {
    const last = this.paragraphs.at(-1);
    if (!last || last.end === last.start || last.facts.inTable || !last.facts.centred) return null;
    const words = trimBlanks(
      this.parts
        .slice(-60)
        .join('')
        .slice(-(this.length - last.start)),
    );
    if (words.length > LONGEST_FACED || words === '' || /[。；]/.test(words)) return null;
    this.paragraphs[this.paragraphs.length - 1] = { ...last, facts: { ...last.facts, isCaption: true } };
    return { start: last.start, end: last.end };
  }

  addPicture(picture: Omit<SourcePicture, 'at'>): void {
    this.pictures.push({ ...picture, at: this.paragraphStart });
  }

  addRevision(revision: Revision): void {
    this.revisions.push(revision);
  }

  warn(code: Warning['code'], message: string, start = this.length, end = start): void {
    this.warnings.push({ code, message, start, end });
  }

  build(isPage: boolean): Source {
    return {
      text: this.parts.join(''),
      isPage,
      paragraphs: this.withoutCommonFaces(),
      marks: [...this.marks].sort((a, b) => a.start - b.start || a.end - b.end),
      tables: this.tables,
      pictures: this.pictures,
      revisions: this.revisions,
      warnings: this.warnings,
    };
  }

  private push(words: string): void {
    this.parts.push(words);
    this.length += words.length;
  }

  private mark(type: SourceMark['type'], start: number): void {
    const at = this.lastMark.get(type) ?? -1;
    const last = this.marks[at];
    if (last?.end === start) this.marks[at] = { ...last, end: this.length };
    else this.lastMark.set(type, this.marks.push({ type, start, end: this.length }) - 1);
  }

  private faceRank(start: number): number | null {
    const length = this.length - start;
    if (length === 0 || length > LONGEST_FACED || this.looks.length === 0 || this.looks.length > 20) return null;
    const words = trimBlanks(this.parts.slice(-this.looks.length).join(''));
    if (words.length < 2 || endsSentence(words) || !/[\u3400-\u9fff]/.test(words)) return null;
    const all = (has: (look: RunLook) => boolean) => this.looks.every(({ look }) => has(look));
    if (all(({ face }) => face === 'hei')) return 1;
    if (all(({ face }) => face === 'kai')) return 2;
    return all(({ strong }) => strong) ? 3 : null;
  }

  private withoutCommonFaces(): SourceParagraph[] {
    const filled = this.paragraphs.filter(({ start, end, facts }) => end > start && !facts.inTable);
    const isCommon = (rank: number) =>
      filled.filter(({ facts }) => facts.faceRank === rank).length > Math.max(3, filled.length * MOST_FACED);
    const common = new Set([1, 2, 3].filter(isCommon));
    return this.paragraphs.map((paragraph) =>
      paragraph.facts.faceRank !== null && common.has(paragraph.facts.faceRank)
        ? { ...paragraph, facts: { ...paragraph.facts, faceRank: null } }
        : paragraph,
    );
  }
}
