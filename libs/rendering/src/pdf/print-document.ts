import type { OfficialDocument } from '@chancery/documents';
import type { Page } from 'puppeteer';
import { measureTextEnd, placeImprint } from './measure-text-end.js';
import { endOfText, planImprint, topOfImprint, type ImprintPlan } from './plan-imprint.js';
import { readBrowserPdf } from './read-browser-pdf.js';
import type { PdfLine, PrintedPdf } from './read-pdf.js';

export const PDF_OPTIONS = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true } as const;

export type Printed = { readonly pdf: Uint8Array } & PrintedPdf;

async function print(page: Page): Promise<Printed> {
  const pdf = await page.pdf(PDF_OPTIONS);
  return { pdf, ...(await readBrowserPdf(pdf)) };
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Whether the imprint came to stand where it was planned: on the last page, under the end of the text or after it. */
function standsAsPlanned({ pages, lines }: PrintedPdf, plan: ImprintPlan, document: OfficialDocument): boolean {
  const isPrinting = (line: PdfLine): boolean => bare(line.text).endsWith(bare(`${document.printedOn}印发`));
  const isThere = lines.some((line) => line.page === pages && isPrinting(line));
  if (pages !== plan.page || !isThere) return false;
  if (plan.kind === 'same') return lines.some((line) => line.page === pages && line.y > topOfImprint(document));
  const above = lines.findLast((line) => line.page < pages);
  return above?.page === plan.page - (plan.blankBefore ? 2 : 1);
}

/**
 * Prints the page that shows an official document, its imprint (版记) at the foot of an even last page. Where the text
 * ends is measured before; should it end elsewhere in print, that print tells, and it is printed again.
 */
export async function printDocument(page: Page, document: OfficialDocument): Promise<Printed> {
  if (document.layout !== 'redHead') return print(page);
  const session = await page.createCDPSession();
  const end = await measureTextEnd(session);
  if (end) {
    const plan = planImprint(end, document);
    await placeImprint(session, plan);
    const printed = await print(page);
    if (standsAsPlanned(printed, plan, document)) return printed;
  }
  await placeImprint(session, null);
  const plan = planImprint(endOfText(await print(page)), document);
  await placeImprint(session, plan);
  return print(page);
}
