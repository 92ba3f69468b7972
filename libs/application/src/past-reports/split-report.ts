import type { HeadingForm } from '@chancery/documents';
import type { OutlineHeading } from '@chancery/intake';
import type { ImportReading } from '../imports/import-reading.js';
import type { PastReportPlan } from './past-report-plan.js';

/** A stretch of a report that becomes a node: a heading and the text until the next one. Offsets are UTF-16 units. */
export interface ReportPiece {
  /** Names it in the plan whatever else is chosen: by the place of its paragraph in the source. */
  readonly key: string;
  /** Depth from 1. */
  readonly level: number;
  readonly kind: 'preamble' | 'heading' | 'offer' | 'closing';
  readonly style: OutlineHeading['style'];
  /** As printed in the source. */
  readonly numbering: string;
  /** Its words with the closing mark; of an offer those offered. */
  readonly heading: string;
  readonly headingForm: HeadingForm;
  readonly startsParagraph: boolean;
  readonly start: number;
  /** Where its text begins. */
  readonly textStart: number;
  readonly end: number;
}

type Unended = Omit<ReportPiece, 'end'>;
type Split = Pick<ImportReading, 'text' | 'outline' | 'lines' | 'warnings' | 'frame'>;

const CLOSING = /^(?:特此|专此|以上).{0,8}报告[。.]?$/;

/** The level down to which headings stand on lines of their own; 1 for a report in which none does. */
export const usualDepth = (outline: readonly OutlineHeading[]): number =>
  Math.max(1, ...outline.flatMap(({ level, runIn }) => (runIn ? [] : [level])));

/** Names places by their paragraph in the source, and by their number in it where they are not the first. */
function keysOf(lines: Split['lines']): (start: number) => { readonly key: string; readonly isFirst: boolean } {
  const seen = new Map<number, number>();
  return (start) => {
    const line = [...lines].reverse().find((one) => one.start <= start);
    const at = line?.at ?? start;
    const n = (seen.get(at) ?? 0) + 1;
    seen.set(at, n);
    return { key: n === 1 ? `h${at}` : `h${at}-${n}`, isFirst: line === undefined || line.start === start };
  };
}

function headingPieces({ outline, lines }: Split, depth: number, plan: PastReportPlan): Unended[] {
  const left = new Set(plan.mends.flatMap(({ key, isHeading }) => (isHeading === false ? [key] : [])));
  const place = keysOf(lines);
  return outline.flatMap(({ level, style, numbering, heading, runIn, start, end }): Unended[] => {
    // Deeper ones are counted too: a key stays what it is when another depth is chosen.
    const { key, isFirst } = place(start);
    if (level > depth || left.has(key)) return [];
    const headingForm = runIn ? 'runIn' : 'ownLine';
    const startsParagraph = !runIn || isFirst;
    return [
      { key, level, kind: 'heading', style, numbering, heading, headingForm, startsParagraph, start, textStart: end },
    ];
  });
}

/** Text under a heading that the source lacks: a node of its own, with the heading only once it is taken. */
function offeredPieces({ warnings, lines }: Split): Unended[] {
  return warnings.flatMap(({ code, offer, start }): Unended[] => {
    if (code !== 'HEADING_OFFERED' || offer === undefined) return [];
    const line = lines.find((one) => one.start === start);
    const bare = { style: null, numbering: '', headingForm: 'none', startsParagraph: true } as const;
    return [
      { key: `o${line?.at ?? start}`, level: 1, kind: 'offer', heading: offer, ...bare, start, textStart: start },
    ];
  });
}

const bare = (kind: 'preamble' | 'closing', start: number): Unended => ({
  key: kind,
  level: 1,
  kind,
  style: null,
  numbering: '',
  heading: '',
  headingForm: 'none',
  startsParagraph: true,
  start,
  textStart: start,
});

/** Where the words of addressing end: the importer leaves them as the first line of the text. */
function bodyStart({ text, frame }: Split): number {
  const { addressees } = frame;
  return addressees && text.startsWith(addressees) ? addressees.length : 0;
}

/** Cuts a report at its headings, at the places where headings are offered, and before 特此报告。; in reading order. */
export function splitReport(reading: Split, depth: number, plan: PastReportPlan): ReportPiece[] {
  const { text } = reading;
  const cuts = [...headingPieces(reading, depth, plan), ...offeredPieces(reading)].sort((a, b) => a.start - b.start);
  const first = bodyStart(reading);
  if (text.slice(first, cuts[0]?.start ?? text.length).trim() !== '') cuts.unshift(bare('preamble', first));
  const lastLine = text.lastIndexOf('\n', text.trimEnd().length - 1) + 1;
  const last = cuts.at(-1);
  if (last && last.textStart < lastLine && CLOSING.test(text.slice(lastLine).trim()))
    cuts.push(bare('closing', lastLine));
  return cuts.map((piece, i) => ({ ...piece, end: cuts[i + 1]?.start ?? text.length }));
}

/** Its text, a paragraph each. */
export const paragraphsOfPiece = (text: string, { textStart, end }: ReportPiece): string[] =>
  text
    .slice(textStart, end)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
