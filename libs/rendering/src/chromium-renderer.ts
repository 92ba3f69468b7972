import type { DispatchForm, PageTags, RenderedPdf, RenderedProof, Renderer } from '@chancery/application';
import {
  headMarkLayout,
  sealedSignoffIndents,
  titleLines,
  titlePhrases,
  writeBodyHtml,
  type OfficialDocument,
} from '@chancery/documents';
import type { Page } from 'puppeteer';
import type { SupervisedBrowser } from './browser/supervised-browser.js';
import { assertBodyIsThere } from './pdf/body-is-there.js';
import { embeddedFonts } from './pdf/embedded-fonts.js';
import { planImprint, type ImprintPlan } from './pdf/plan-imprint.js';
import { locateSignoff } from './pdf/locate-signoff.js';
import { readPdfLines, type PrintedPdf } from './pdf/read-pdf.js';
import { showPicture } from './pictures/show-picture.js';
import { loadTemplate } from './templates/load-templates.js';

/** First in every head: whatever a document contains may load nothing but inline pictures and its own styles. */
const CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

const PDF_OPTIONS = { preferCSSPageSize: true, printBackground: true, tagged: true, outline: true } as const;

async function print(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html, { waitUntil: 'load' });
  return page.pdf(PDF_OPTIONS);
}

export class ChromiumRenderer implements Renderer {
  private readonly official = loadTemplate<object>('official-document');
  private readonly form = loadTemplate<object>('dispatch-form');
  private readonly publicPage = loadTemplate<object>('public-page');

  constructor(
    private readonly browser: SupervisedBrowser,
    /** Named in every rendering's audit row. */
    private readonly substitutions: readonly string[],
  ) {}

  private values(document: OfficialDocument, imprint: ImprintPlan | null, proofMark = '') {
    const mark = headMarkLayout(document.headMark);
    const indents = sealedSignoffIndents(document.issuer, document.signedOn);
    return {
      csp: CSP,
      proofMark,
      ...document,
      titlePhrases: titlePhrases(document.title),
      isRedHead: document.layout === 'redHead',
      titleLines: titleLines(document.title),
      headMarkLines: mark.lines,
      headMarkPoints: mark.points,
      addresseeLine: document.addressees.length > 0 ? `${document.addressees.join('、')}：` : '',
      body: writeBodyHtml(document.flow, showPicture(document.pictures)),
      attachmentLines: document.attachments.map((name, i) => ({
        number: document.attachments.length > 1 ? `${i + 1}.` : '',
        name,
      })),
      issuerIndent: indents.name,
      dateIndent: indents.date,
      copyLine: document.copies.length > 0 ? `${document.copies.join('，')}。` : '',
      imprintSame: imprint?.kind === 'same',
      imprintOwn: imprint?.kind === 'own',
      imprintBlank: imprint?.kind === 'own' && imprint.blankBefore,
      imprintPage: imprint?.page ?? 0,
    };
  }

  /** The pages, with whatever words were lost on the way told instead. */
  private async pages(document: OfficialDocument, proofMark = ''): Promise<{ pdf: Uint8Array } & PrintedPdf> {
    const withoutImprint = this.official(this.values(document, null, proofMark));
    const pdf = await this.browser.withPage(withoutImprint, async (page) => {
      const first = await page.pdf(PDF_OPTIONS);
      if (document.layout !== 'redHead') return first;
      // The imprint stands at the foot of an even last page: where that is, only the first pass tells.
      const plan = planImprint(await readPdfLines(first), document);
      return print(page, this.official(this.values(document, plan, proofMark)));
    });
    if (embeddedFonts(pdf).length === 0) throw new Error('PDF 中没有字体:本机没有可用的中文字体,页面是空白的');
    const { pages, lines } = await readPdfLines(pdf);
    assertBodyIsThere(lines, document.flow);
    return { pdf, pages, lines };
  }

  async renderProof(document: OfficialDocument, mark: string): Promise<RenderedProof> {
    const { pdf, pages } = await this.pages(document, mark);
    return { pdf, pages };
  }

  async renderPdf(document: OfficialDocument): Promise<RenderedPdf> {
    const { pdf, pages, lines } = await this.pages(document);
    return {
      pdf,
      pages,
      sealPlacement: locateSignoff(lines, document.issuer, document.signedOn),
      substitutions: this.substitutions,
    };
  }

  renderDispatchForm(form: DispatchForm): Promise<Uint8Array> {
    return this.browser.withPage(this.form({ csp: CSP, ...form }), (page) => page.pdf(PDF_OPTIONS));
  }

  renderHtml(document: OfficialDocument, tags: PageTags): string {
    return this.publicPage({ ...this.values(document, null), ...tags });
  }
}
