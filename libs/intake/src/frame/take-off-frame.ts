import { endsSentence } from '../draft/characters.js';
import type { ChangeKind, Edit } from '../draft/change.js';
import { linesThatComeOnEveryPage } from '../noise/lines-that-come-on-every-page.js';
import type { Frame } from './frame.js';
import { isAddressee, isDate, isDocumentNumber } from './frame-patterns.js';
import { readFoot } from './read-foot.js';
import { readHead } from './read-head.js';
import type { SeenLine } from './seen-line.js';

export interface Unframed {
  readonly edits: readonly Edit[];
  readonly frame: Frame;
}

/** Between two halves of a sentence only these can have come; a record or a footer ends the page's text. */
const IN_THE_BODY = new Set<ChangeKind>([
  'pageNumber',
  'share',
  'scan',
  'access',
  'print',
  'breadcrumb',
  'sharingSite',
]);
/** Shorter lines are names and headings, which end without a mark. */
const SHORTEST_HALF = 20;

/**
 * Tells the body from what stands around it and between its lines: frame of the document, furniture of the page.
 * @param isPage a web page or text copied from one; a Word file has no menus, and what is not known there stays
 */
export function takeOffFrame(lines: readonly SeenLine[], isPage: boolean): Unframed {
  const head = readHead(lines, isPage);
  const foot = readFoot(lines, head.end, isPage);
  const repeated = linesThatComeOnEveryPage(lines);
  const roles = lines.map((line, i): ChangeKind | null => {
    if (i < head.end) return head.roles[i] ?? null;
    if (i >= foot.start) return foot.roles[i - foot.start] ?? null;
    if (line.noise && IN_THE_BODY.has(line.noise.kind)) return line.noise.kind;
    return repeated.has(line.words) ? 'repeated' : null;
  });
  return {
    edits: [...removals(lines, roles), ...joins(lines, roles, head.end, foot.start)],
    frame: frameOf(lines, roles, head.title),
  };
}

const removals = (lines: readonly SeenLine[], roles: readonly (ChangeKind | null)[]): Edit[] =>
  roles.flatMap((kind, i): Edit[] => {
    const line = lines[i];
    if (kind === null || !line) return [];
    // With its line break, so that an undone line stands on a line again; the last line has none of its own.
    const isLast = i === lines.length - 1;
    return [{ kind, start: line.start, end: isLast ? line.end : line.end + 1, after: '' }];
  });

/** A sentence that a page's end, or a comma, has left open goes on in the next line of the body. */
function joins(lines: readonly SeenLine[], roles: readonly (ChangeKind | null)[], from: number, to: number): Edit[] {
  const edits: Edit[] = [];
  let last: SeenLine | null = null;
  let isInterrupted = false;
  for (let i = from; i < to; i += 1) {
    const line = lines[i];
    if (!line || line.words === '') continue;
    if (roles[i]) {
      isInterrupted = true;
      continue;
    }
    if (last && isOneSentence(last, line, isInterrupted)) {
      edits.push({ kind: 'join', start: last.from + last.words.length, end: last.end + 1, after: '' });
      edits.push({ kind: 'join', start: line.start, end: line.from, after: '' });
    }
    last = line;
    isInterrupted = false;
  }
  return edits;
}

function isOneSentence(last: SeenLine, next: SeenLine, isInterrupted: boolean): boolean {
  if (last.facts?.inTable || next.facts?.inTable || next.ordinal || next.facts?.headingLevel) return false;
  if (last.facts?.headingLevel || isAddressee(last.words)) return false;
  if (last.words.length < SHORTEST_HALF) return false;
  if (/[，,、（(《“〔]$/.test(last.words)) return true;
  return isInterrupted && !endsSentence(last.words);
}

function frameOf(lines: readonly SeenLine[], roles: readonly (ChangeKind | null)[], title: string | null): Frame {
  const of = (kind: ChangeKind) => lines.filter((_, i) => roles[i] === kind).map(({ words }) => words);
  const signoff = of('signoff');
  return {
    title,
    documentNumber:
      of('headMark')
        .find(isDocumentNumber)
        ?.replace(/[\s]*签发人.*$/, '') ?? null,
    addressees: lines.find(({ words }, i) => roles[i] === null && i < 60 && isAddressee(words))?.words ?? null,
    signoff: {
      issuer: signoff.find((words) => !isDate(words)) ?? null,
      date: signoff.findLast(isDate) ?? null,
    },
    attachments: of('attachmentNote')
      .map((words) => words.replace(/^附\s?件?\s?\d{0,2}\s?[:：]\s?/, ''))
      .filter((words) => words !== ''),
  };
}
