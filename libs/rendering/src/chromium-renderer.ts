import type { DispatchForm, PageTags, RenderedPdf, RenderedProof, Renderer, SectionPages } from '@chancery/application';
import {
  columnRules,
  headMarkLayout,
  sealedSignoffIndents,
  titleLines,
  titlePhrases,
  writeAttachmentsHtml,
  writeBodyHtml,
  type OfficialDocument,
} from '@chancery/documents';
import type { SupervisedBrowser } from './browser/supervised-browser.js';
import type { FontSetup } from './fonts/fontconfig.js';
import { assertPrintable } from './limits/assert-printable.js';
import { assertBodyIsThere } from './pdf/body-is-there.js';
import { embeddedFonts } from './pdf/embedded-fonts.js';
import { locateSignatures } from './pdf/locate-signatures.js';
import { locateSignoff } from './pdf/locate-signoff.js';
import { isImprintAlone } from './pdf/plan-imprint.js';
import { printDocument } from './pdf/print-document.js';
import { printToPdf } from './pdf/print-to-pdf.js';
import type { PrintedPdf } from './pdf/read-pdf.js';
import { showPicture } from './pictures/show-picture.js';
import { withAuthor } from './pdf/with-author.js';
import { sectionDocument } from './section-document.js';
import { cssString } from './templates/css-string.js';
import { loadTemplate } from './templates/load-templates.js';

/** What is printed of a document: all of it, or its body alone. */
type Extent = 'whole' | 'body';

/** First in every head: whatever a document contains may load nothing but inline pictures and its own styles. */
const CSP = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

export class ChromiumRenderer implements Renderer {
  private readonly official = loadTemplate<object>('official-document');
  private readonly form = loadTemplate<object>('dispatch-form');
  private readonly publicPage = loadTemplate<object>('public-page');

  constructor(
    private readonly browser: SupervisedBrowser,
    /** Named in every rendering's audit row. */
    private readonly fonts: Pick<FontSetup, 'substitutions' | 'glyphs'>,
  ) {}

  private values(document: OfficialDocument, proofMark = '', extent: Extent = 'whole') {
    const mark = headMarkLayout(document.headMark);
    const show = showPicture(document.pictures);
    const indents = sealedSignoffIndents(document.issuer, document.signedOn);
    return {
      csp: CSP,
      proofMark,
      proofMarkInCss: cssString(proofMark),
      hasFrame: extent === 'whole',
      ...document,
      titlePhrases: titlePhrases(document.title),
      isRedHead: document.layout === 'redHead',
      titleLines: titleLines(document.title),
      headMarkLines: mark.lines,
      headMarkPoints: mark.points,
      addresseeLine: document.addressees.length > 0 ? `${document.addressees.join('、')}：` : '',
      columnRules: columnRules(document.flow),
      body: writeBodyHtml(document.flow, show),
      attached: writeAttachmentsHtml(document.flow, document.attachments.length, show),
      attachmentLines: document.attachments.map((name, i) => ({
        number: document.attachments.length > 1 ? `${i + 1}.` : '',
        name,
      })),
      issuerIndent: indents.name,
      dateIndent: indents.date,
      copyLine: document.copies.length > 0 ? `${document.copies.join('，')}。` : '',
    };
  }

  /** The page that is printed. */
  officialHtml(document: OfficialDocument, proofMark = '', extent: Extent = 'whole'): string {
    return this.official(this.values(document, proofMark, extent));
  }

  /** The page that is printed of one section. */
  sectionHtml(section: SectionPages, mark: string): string {
    return this.officialHtml(sectionDocument(section), mark, 'body');
  }

  /** The pages, with whatever words were lost on the way told instead. */
  private async pages(
    document: OfficialDocument,
    proofMark = '',
    extent: Extent = 'whole',
  ): Promise<{ pdf: Uint8Array } & PrintedPdf> {
    assertPrintable(document, this.fonts.glyphs);
    const printed = await this.browser.withPage(this.officialHtml(document, proofMark, extent), (page) =>
      printDocument(page, document),
    );
    if (embeddedFonts(printed.pdf).length === 0) {
      throw new Error('PDF 中没有字体:本机没有可用的中文字体,页面是空白的');
    }
    assertBodyIsThere(printed.lines, document.flow);
    return printed;
  }

  async renderProof(document: OfficialDocument, mark: string): Promise<RenderedProof> {
    const { pdf, pages } = await this.pages(document, mark);
    return { pdf, pages };
  }

  async renderSection(section: SectionPages, mark: string): Promise<RenderedProof> {
    const { pdf, pages } = await this.pages(sectionDocument(section), mark, 'body');
    return { pdf, pages };
  }

  async renderPdf(document: OfficialDocument): Promise<RenderedPdf> {
    const { pdf, pages, lines } = await this.pages(document);
    const sealPlacement = locateSignoff(lines, document.issuer, document.signedOn);
    return {
      pdf: withAuthor(pdf, document.issuer),
      pages,
      sealPlacement,
      imprintAlone: document.layout === 'redHead' && isImprintAlone({ pages, lines }, document),
      signaturePlace: locateSignatures(lines, sealPlacement),
      substitutions: this.fonts.substitutions,
    };
  }

  renderDispatchForm(form: DispatchForm): Promise<Uint8Array> {
    return this.browser.withPage(this.form({ csp: CSP, ...form }), async (page) =>
      printToPdf(await page.createCDPSession()),
    );
  }

  renderHtml(document: OfficialDocument, tags: PageTags): string {
    return this.publicPage({ ...this.values(document), ...tags });
  }
}
