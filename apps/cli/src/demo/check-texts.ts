import { openPackage, part } from '@chancery/signing';
import { paragraphsOfLines, readPdfLines } from '@chancery/rendering';
import { DOMParser } from '@xmldom/xmldom';

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Paragraphs of a DOCX's main part, in order, without white space. */
function docxParagraphs(docx: Uint8Array): string[] {
  const xml = new TextDecoder().decode(part(openPackage(docx), 'word/document.xml'));
  const document = new DOMParser().parseFromString(xml, 'text/xml');
  const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return Array.from(document.getElementsByTagNameNS(W, 'p')).map((p) =>
    bare(
      Array.from(p.getElementsByTagNameNS(W, 't'))
        .map((t) => t.textContent ?? '')
        .join(''),
    ),
  );
}

/** Paragraphs and headings inside `main` of our web page. */
function htmlParagraphs(html: string): string[] {
  const main = /<main>([\s\S]*)<\/main>/.exec(html)?.[1] ?? '';
  return main
    .split(/<\/(?:p|h[1-6])>/)
    .map((text) =>
      bare(
        text
          .replace(/<[^>]+>/g, '')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&#x3C;/g, '<')
          .replace(/&amp;/g, '&'),
      ),
    )
    .filter((text) => text !== '');
}

export interface TextCheck {
  readonly format: string;
  readonly equal: boolean;
  /** Number of the first paragraph that differs, and both texts. */
  readonly difference: { readonly paragraph: number; readonly wanted: string; readonly got: string } | null;
}

/** Are `wanted` found in `got` one after the other, none missing, none between? */
function compare(format: string, wanted: readonly string[], got: readonly string[]): TextCheck {
  const start = got.indexOf(wanted[0] ?? '');
  const index = start < 0 ? 0 : wanted.findIndex((text, i) => got[start + i] !== text);
  if (start >= 0 && index < 0) return { format, equal: true, difference: null };
  return {
    format,
    equal: false,
    difference: { paragraph: index + 1, wanted: wanted[index] ?? '', got: got[Math.max(start, 0) + index] ?? '' },
  };
}

/** The body as merged must be the body of every file. */
export async function checkTexts(
  mergedText: string,
  files: { pdf: Uint8Array; docx: Uint8Array; html: string; txt: string },
): Promise<TextCheck[]> {
  const wanted = mergedText.split('\n').map(bare);
  const { lines } = await readPdfLines(files.pdf);
  return [
    compare('pdf', wanted, paragraphsOfLines(lines)),
    compare('docx', wanted, docxParagraphs(files.docx)),
    compare('html', wanted, htmlParagraphs(files.html)),
    compare('txt', wanted, files.txt.trimEnd().split('\n').map(bare)),
  ];
}
