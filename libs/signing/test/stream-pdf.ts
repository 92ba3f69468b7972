import { deflateSync } from 'node:zlib';

/** A PDF of one empty page whose catalog and pages lie in an object stream, with a cross-reference stream. */
export function streamPdf(): Uint8Array {
  const packed = ['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[3 0 R]/Count 1>>'];
  let head = '';
  let body = '';
  for (const [i, text] of packed.entries()) {
    head += `${i + 1} ${body.length} `;
    body += `${text} `;
  }
  const pack = deflateSync(Buffer.from(head + body, 'latin1'));
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n', 'latin1')];
  const length = (): number => parts.reduce((sum, part) => sum + part.length, 0);
  const add = (number: number, before: string, data: Buffer | null): number => {
    const at = length();
    parts.push(Buffer.from(`${number} 0 obj\n${before}\n`, 'latin1'));
    if (data) parts.push(Buffer.from('stream\n'), data, Buffer.from('\nendstream\n'));
    parts.push(Buffer.from('endobj\n'));
    return at;
  };
  const page = add(3, '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>', null);
  const stream = add(4, `<</Type/ObjStm/N 2/First ${head.length}/Filter/FlateDecode/Length ${pack.length}>>`, pack);
  const start = length();
  const rows = [
    [0, 0, 255],
    [2, 4, 0],
    [2, 4, 1],
    [1, page, 0],
    [1, stream, 0],
    [1, start, 0],
  ];
  // Predictor 12: every row says "up" and holds the difference to the row above.
  const plain = rows.map(([kind = 0, second = 0, third = 0]) => [kind, second >> 8, second & 0xff, third]);
  const up = plain.map((row, r) => [2, ...row.map((byte, i) => (byte - (plain[r - 1]?.[i] ?? 0)) & 0xff)]);
  const table = deflateSync(Buffer.from(up.flat()));
  const entries = '/Type/XRef/Size 6/Root 1 0 R/W[1 2 1]/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns 4>>';
  add(5, `<<${entries}/Length ${table.length}>>`, table);
  parts.push(Buffer.from(`startxref\n${start}\n%%EOF\n`));
  return Buffer.concat(parts);
}
