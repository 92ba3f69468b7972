/** Text as PDF keeps it outside Latin: UTF-16 with a mark (ISO 32000-1, 7.9.2.2). */
function textString(text: string): string {
  const units = [...Array(text.length).keys()].map((i) => text.charCodeAt(i).toString(16).padStart(4, '0'));
  return `<FEFF${units.join('').toUpperCase()}>`;
}

/**
 * The PDF with its author, added behind what the browser wrote: the browser sets the title from the page and knows no
 * author. The author is the office; a person's name stands in no file.
 * @throws Error when the file is not built as the browser builds it.
 */
export function withAuthor(pdf: Uint8Array, author: string): Uint8Array {
  const tail = Buffer.from(pdf.subarray(Math.max(0, pdf.length - 1024))).toString('latin1');
  const trailer =
    /trailer\s*<<\/Size (\d+)\s*\/Root (\d+ 0 R)\s*\/Info (\d+) 0 R>>\s*startxref\s+(\d+)\s+%%EOF\s*$/.exec(tail);
  if (!trailer) throw new Error('the browser wrote a PDF of another form');
  const [, size, root, info, previous] = trailer;
  // The browser writes it first of all.
  const head = Buffer.from(pdf.subarray(0, 4096)).toString('latin1');
  const dictionary = new RegExp(`\\n${info} 0 obj\\n<<([\\s\\S]*?)>>\\nendobj`).exec(head)?.[1];
  if (dictionary === undefined) throw new Error('the browser wrote no document information');
  const object = `${info} 0 obj\n<<${dictionary}\n/Author ${textString(author)}>>\nendobj\n`;
  const xref = `xref\n${info} 1\n${String(pdf.length + 1).padStart(10, '0')} 00000 n \n`;
  const end = `trailer\n<</Size ${size}\n/Root ${root}\n/Info ${info} 0 R\n/Prev ${previous}>>\nstartxref\n${pdf.length + 1 + object.length}\n%%EOF\n`;
  return Buffer.concat([pdf, Buffer.from(`\n${object}${xref}${end}`, 'latin1')]);
}
