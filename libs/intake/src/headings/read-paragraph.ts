import { findOrdinals, type FoundOrdinal } from './find-ordinals.js';
import type { NumberedPlace } from './outline-heading.js';
import { readHeadingWords } from './read-heading-words.js';
import type { OrdinalForm } from './ordinal-forms.js';
import { announcesProblems, tellsOfPlans } from './tells-of-problems.js';

export interface ParagraphContext {
  /** Offset of the paragraph in the text. */
  readonly start: number;
  readonly words: string;
  /** Form of the number with which the next paragraph begins; null when it has none. */
  readonly nextForm: OrdinalForm | null;
  readonly isLast: boolean;
  /** Form of the number of the paragraph before, when that heads nothing: a member of a list. */
  readonly lastMember: OrdinalForm | null;
  /** The paragraph stands under a heading about problems, or goes on with them. */
  readonly inProblems: boolean;
  /** The source calls the paragraph a heading. */
  readonly isHeading: boolean;
}

const ROWS = new Set<OrdinalForm>(['isFirst', 'first', 'firstly']);
const TERMINAL = /[。！？!?]$/;
/** A sentence on a line of its own is a heading when it is no longer than this. */
const LONGEST_SENTENCE = 50;

/** The numbered places of a paragraph and which of them are headings. */
export function readParagraph(context: ParagraphContext): NumberedPlace[] {
  const { words, start } = context;
  const ordinals = findOrdinals(words);
  const before = words.slice(0, ordinals.find(isRow)?.start ?? 0);
  const isProblems = (context.inProblems && !tellsOfPlans(before)) || announcesProblems(before);
  return ordinals.map((ordinal, place) => ({
    form: ordinal.form,
    n: ordinal.n,
    numbering: ordinal.printed,
    start: start + ordinal.start,
    // 一是… numbers the problems themselves there; it heads no text of its own.
    heading: isProblems && isRow(ordinal) && !context.isHeading ? null : headingAt(context, ordinals, place),
    place: ordinal.start === 0 ? 0 : place + 1,
  }));
}

const isRow = ({ form }: FoundOrdinal): boolean => ROWS.has(form);

function headingAt(
  context: ParagraphContext,
  ordinals: readonly FoundOrdinal[],
  place: number,
): NumberedPlace['heading'] {
  const ordinal = ordinals[place];
  if (!ordinal) return null;
  const { words } = context;
  const next = ordinals[place + 1];
  const from = ordinal.start + ordinal.length;
  const content = words.slice(from, next?.start ?? words.length);
  if (context.isHeading && ordinal.start === 0 && !next) return { words: content, runIn: false };
  const found = readHeadingWords(ordinal.form, content);
  if (!found) return null;
  if (found.hasText) return { words: found.words, runIn: true };
  // 一、……。一是……: what follows in the paragraph is of a lower form and begins anew.
  if (next && next.form !== ordinal.form && next.n === 1) return { words: found.words, runIn: true };
  const isWholeLine = ordinal.start === 0 && !next;
  return isWholeLine && standsAlone(context, ordinal, found.words) ? { words: found.words, runIn: false } : null;
}

/** A line of its own: without a full stop it is a heading; with one it may be a member of a list. */
function standsAlone(
  { nextForm, isLast, lastMember }: ParagraphContext,
  { form }: FoundOrdinal,
  heading: string,
): boolean {
  if (!TERMINAL.test(heading)) return true;
  if (heading.length > LONGEST_SENTENCE || lastMember === form) return false;
  if (form === 'part' || form === 'chapter' || form === 'chinese' || form === 'bracketed') return true;
  return !isLast && nextForm !== form;
}
