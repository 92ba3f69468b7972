import type { CDPSession } from 'puppeteer';

/** Bytes that are asked for at a time; a report of a hundred pages is one and a half million. */
const PIECE = 1024 * 1024;

/**
 * The PDF of the page that is shown: A4 as its style says, tagged, with bookmarks. Read from the browser directly, since
 * puppeteer takes the way through `Uint8Array.fromBase64`, and what pdf.js puts in that place on Node 20 takes as long as
 * a sixth of the printing.
 */
export async function printToPdf(session: CDPSession): Promise<Uint8Array> {
  const { stream: handle } = await session.send('Page.printToPDF', {
    transferMode: 'ReturnAsStream',
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
    marginTop: 0,
    marginBottom: 0,
    marginLeft: 0,
    marginRight: 0,
  });
  if (handle === undefined) throw new Error('the browser printed nothing');
  const pieces: Buffer[] = [];
  for (let isLast = false; !isLast;) {
    const { data, base64Encoded, eof } = await session.send('IO.read', { handle, size: PIECE });
    pieces.push(Buffer.from(data, base64Encoded ? 'base64' : 'utf8'));
    isLast = eof;
  }
  await session.send('IO.close', { handle });
  return Buffer.concat(pieces);
}
