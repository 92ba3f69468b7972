import type { Paragraph, Table } from 'docx';

/** What stands on pages of one direction: upright ones, or such as lie across for a wide table (GB/T 9704-2012, 9). */
export interface DocxPiece {
  readonly isAcross: boolean;
  readonly children: readonly (Paragraph | Table)[];
}

export const upright = (...children: (Paragraph | Table)[]): DocxPiece => ({ isAcross: false, children });
export const across = (...children: (Paragraph | Table)[]): DocxPiece => ({ isAcross: true, children });

/** Neighbours of one direction are one piece: each piece becomes a section, and begins a page. */
export function joinPieces(pieces: readonly DocxPiece[]): DocxPiece[] {
  const joined: DocxPiece[] = [];
  for (const piece of pieces) {
    if (piece.children.length === 0) continue;
    const last = joined.at(-1);
    if (last?.isAcross !== piece.isAcross) joined.push(piece);
    else joined[joined.length - 1] = { ...last, children: [...last.children, ...piece.children] };
  }
  return joined;
}
