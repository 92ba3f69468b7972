import type { OfficialDocument } from '@chancery/documents';
import type { CDPSession, Page } from 'puppeteer';
import { measureTextEnd, placeImprint } from './measure-text-end.js';
import { endOfText, isImprintAlone, planImprint, type ImprintPlan } from './plan-imprint.js';
import { printToPdf } from './print-to-pdf.js';
import { readBrowserPdf } from './read-browser-pdf.js';
import type { PdfLine, PrintedPdf } from './read-pdf.js';

export type Printed = { readonly pdf: Uint8Array } & PrintedPdf;

async function print(session: CDPSession): Promise<Printed> {
  const pdf = await printToPdf(session);
  return { pdf, ...(await readBrowserPdf(pdf)) };
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/** Whether the imprint came to stand where it was planned: on the last page, under the end of the text or after it. */
function standsAsPlanned(printed: PrintedPdf, plan: ImprintPlan, document: OfficialDocument): boolean {
  const { pages, lines } = printed;
  const isPrinting = (line: PdfLine): boolean => bare(line.text).endsWith(bare(`${document.printedOn}印发`));
  const isThere = lines.some((line) => line.page === pages && isPrinting(line));
  if (pages !== plan.page || !isThere) return false;
  if (plan.kind === 'same') return !isImprintAlone(printed, document);
  const above = lines.findLast((line) => line.page < pages);
  return above?.page === plan.page - (plan.blankBefore ? 2 : 1);
}

/**
 * Prints the page that shows an official document, its imprint (版记) at the foot of an even last page. Where the text
 * ends is measured before; should it end elsewhere in print, that print tells, and it is printed again.
 */
export async function printDocument(page: Page, document: OfficialDocument): Promise<Printed> {
  const session = await page.createCDPSession();
  if (document.layout !== 'redHead') return print(session);
  const end = await measureTextEnd(page);
  if (end) {
    const plan = planImprint(end, document);
    await placeImprint(page, plan);
    const printed = await print(session);
    if (standsAsPlanned(printed, plan, document)) return printed;
  }
  await placeImprint(page, null);
  const plan = planImprint(endOfText(await print(session)), document);
  await placeImprint(page, plan);
  return print(session);
}
