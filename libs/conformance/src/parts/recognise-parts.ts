import type { SeenDocument, SeenPicture } from '../reading/marks.js';
import { median, MM } from '../units.js';
import { isRed } from './colours.js';
import type { Line } from './lines.js';
import { measuredPitch } from './measured-pitch.js';
import type { PageParts, Parts } from './parts.js';
import { recogniseHead } from './recognise-head.js';
import { recogniseImprint } from './recognise-imprint.js';
import { recognisePage } from './recognise-pages.js';
import { isInside, tablesOf } from './tables.js';
import { ATTACHMENT, ATTACHMENT_NOTE, DATE, NOTE } from './words.js';

/** Size of most characters that stand in no table, points. */
function mostFrequentSize(document: SeenDocument): number {
  const counts = new Map<number, number>();
  for (const page of document.pages) {
    const tables = tablesOf(page);
    for (const glyph of page.glyphs) {
      if (tables.some((table) => isInside(glyph, table))) continue;
      const size = Math.round(glyph.size * 4) / 4;
      counts.set(size, (counts.get(size) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 16;
}

/** A seal: a picture about as wide as high, over or beside the date. */
function sealOf(document: SeenDocument, date: Line | null): Parts['seal'] {
  if (!date) return null;
  const page = document.pages[date.page - 1];
  const isSeal = (p: SeenPicture): boolean => {
    const [width, height] = [p.right - p.left, p.bottom - p.top];
    const isRound = Math.abs(width - height) < 0.1 * width && width > 30 * MM && width < 60 * MM;
    return isRound && p.top < date.baseline && p.bottom > date.baseline - 60 && p.right > date.left - 60;
  };
  const seal = page?.pictures.findLast(isSeal);
  return seal ? { ...seal, page: date.page } : null;
}

/** Whether this is the picture that was recognised as the seal. */
const isSame = (picture: SeenPicture, seal: Parts['seal']): boolean =>
  seal !== null && picture.left === seal.left && picture.top === seal.top && picture.right === seal.right;

const comesAfter = (line: Line, other: Line): boolean =>
  line.page > other.page || (line.page === other.page && line.baseline > other.baseline + 1);

/** Finds the elements of a document by their words and places, whoever made it. */
export function recogniseParts(document: SeenDocument): Parts {
  const bodySize = mostFrequentSize(document);
  const pages = document.pages.map((page) => recognisePage(page, bodySize));
  const imprint = recogniseImprint(document, pages);
  const inImprint = new Set(imprint ? [...imprint.copies, imprint.printing] : []);
  const withoutImprint: PageParts[] = pages.map((page) => ({
    ...page,
    prose: page.prose.filter((line) => !inImprint.has(line)),
  }));
  const prose = withoutImprint.flatMap((page) => page.prose);
  const head = recogniseHead(document, withoutImprint);
  const afterHead = prose.filter((line) => head.last === null || comesAfter(line, head.last));

  const dateAt = dateIn(afterHead);
  const date = afterHead[dateAt] ?? null;
  const before = afterHead[dateAt - 1];
  const name = before?.page === date?.page ? (before ?? null) : null;
  const noteAt = afterHead.findIndex((line, i) => i > dateAt && dateAt >= 0 && /^[（(]/.test(line.text));
  const isNoteNear = noteAt === dateAt + 1 || (noteAt === dateAt + 2 && afterHead[noteAt]?.page === date?.page);
  const note = noteAt >= 0 && isNoteNear ? noteLines(afterHead, noteAt) : [];
  const end = name ? dateAt - 1 : dateAt >= 0 ? dateAt : afterHead.length;
  const text = afterHead.slice(0, end);
  const attachments = afterHead.filter((line, i) => i > dateAt && ATTACHMENT.test(line.text));
  const seal = sealOf(document, date);
  const early = text.filter((line) => ATTACHMENT.test(line.text));
  const noteStart = text.findIndex((line) => ATTACHMENT_NOTE.test(line.text));
  const body = noteStart >= 0 ? text.slice(0, noteStart) : text;
  return {
    document,
    pages: withoutImprint.map((page) => ({
      ...page,
      pictures: page.pictures.filter((picture) => !isSame(picture, seal)),
    })),
    ...head,
    isRedHead:
      head.isRedHead || pages[0]?.lines.some((l) => l.size > 20 && l.glyphs.some((g) => isRed(g.colour))) === true,
    body: body.filter((line) => !early.includes(line)),
    attachmentNote: noteStart >= 0 ? text.slice(noteStart) : [],
    name,
    date,
    note,
    seal,
    attachments: [...early, ...attachments],
    imprint,
    bodySize,
    linePitch: measuredPitch(withoutImprint, median(body.map((line) => line.size)) || bodySize),
  };
}

/** The last line that is a date and nothing else, before the first attachment. */
function dateIn(lines: readonly Line[]): number {
  const dates = lines.flatMap((line, i) => (DATE.test(line.text) ? [i] : []));
  const attachment = lines.findIndex((line) => ATTACHMENT.test(line.text));
  const beforeAttachments = dates.filter((i) => attachment < 0 || i < attachment);
  return beforeAttachments.at(-1) ?? dates.at(-1) ?? -1;
}

/** 附注 from its opening bracket to the closing one. */
function noteLines(lines: readonly Line[], start: number): Line[] {
  const found: Line[] = [];
  for (const line of lines.slice(start, start + 3)) {
    found.push(line);
    if (NOTE.test(found.map((l) => l.text).join(''))) return found;
  }
  return found.slice(0, 1);
}
