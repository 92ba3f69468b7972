import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type * as PdfJsModule from 'pdfjs-dist/legacy/build/pdf.mjs';
import { interpretPage, type OperatorList } from './interpret-page.js';
import type { SeenDocument, SeenFont, SeenPage } from './marks.js';
import type { Matrix } from './matrix.js';

/** The file is no PDF, is damaged, or is locked with a password. */
export class UnreadablePdf extends Error {
  readonly code = 'PDF_UNREADABLE';
  constructor(reason: string) {
    super(reason);
    this.name = 'UnreadablePdf';
  }
}

/** More is no document of this kind; measuring it would take minutes. */
const MOST_PAGES = 3_000;

interface OutlineItem {
  readonly title: string;
  readonly items: readonly OutlineItem[];
}
interface StructNode {
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly StructNode[];
}

const titlesOf = (items: readonly OutlineItem[]): string[] =>
  items.flatMap(({ title, items: below }) => [title, ...titlesOf(below)]);

/** Whether a figure has a text: its own, or that of the picture in it. */
const isSaid = (node: StructNode): boolean =>
  Boolean(node.alt) || node.children?.some((child) => child.role === 'Figure' && isSaid(child)) === true;

function rolesOf(node: StructNode | null): { roles: string[]; figuresWithoutText: number } {
  const roles: string[] = [];
  let figuresWithoutText = 0;
  const visit = (one: StructNode): void => {
    if (one.role) roles.push(one.role);
    if (one.role === 'Figure' && !isSaid(one)) figuresWithoutText += 1;
    one.children?.forEach(visit);
  };
  if (node) visit(node);
  return { roles, figuresWithoutText };
}

type PdfJs = typeof PdfJsModule;
type PdfDocument = PdfJsModule.PDFDocumentProxy;

async function open(data: Uint8Array): Promise<{ pdfjs: PdfJs; pdf: PdfDocument }> {
  // Loaded when first needed: a program that measures nothing does not wait for it.
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const folder = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  const task = pdfjs.getDocument({
    data: new Uint8Array(data), // a copy: pdf.js takes the buffer over
    cMapUrl: `${join(folder, 'cmaps')}/`,
    cMapPacked: true,
    // No standard faces: one that is not in the file shall be seen to be missing.
    wasmUrl: `${join(folder, 'wasm')}/`,
    useSystemFonts: false,
    isEvalSupported: false,
    verbosity: 0,
  });
  try {
    return { pdfjs, pdf: await task.promise };
  } catch (error) {
    const locked = (error as Error).name === 'PasswordException';
    throw new UnreadablePdf(locked ? '该 PDF 有打开密码,不能测量。' : '该文件不是完好的 PDF,不能测量。');
  }
}

/** Reads every page of a PDF, whoever made it: characters, shapes and pictures with their places. @throws UnreadablePdf */
export async function readDocument(data: Uint8Array): Promise<SeenDocument> {
  const { pdfjs, pdf } = await open(data);
  try {
    if (pdf.numPages > MOST_PAGES) {
      throw new UnreadablePdf(`该 PDF 有 ${pdf.numPages} 页,最多测量 ${MOST_PAGES} 页。`);
    }
    const fonts = new Map<string, SeenFont>();
    const pages: SeenPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await readPage(pdfjs, pdf, number, fonts));
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    const word = (key: string): string => (typeof info[key] === 'string' ? info[key] : '');
    return {
      pages,
      title: word('Title'),
      author: word('Author'),
      language: word('Language'),
      tagged: (await pdf.getMarkInfo())?.Marked === true,
      bookmarks: titlesOf((await pdf.getOutline()) ?? []),
      fonts: [...new Map([...fonts.values()].map((font) => [font.name, font])).values()],
    };
  } finally {
    await pdf.loadingTask.destroy();
  }
}

async function readPage(
  pdfjs: PdfJs,
  pdf: PdfDocument,
  number: number,
  fonts: Map<string, SeenFont>,
): Promise<SeenPage> {
  const page = await pdf.getPage(number);
  try {
    const list = (await page.getOperatorList()) as OperatorList;
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const fontOf = (name: string): SeenFont => {
      const known = fonts.get(name);
      if (known) return known;
      const font = page.commonObjs.get(name) as { name?: string; missingFile?: boolean; isType3Font?: boolean };
      const seen = {
        name: (font.name ?? '').replace(/^[A-Z]{6}\+/, ''),
        // A Type 3 face is drawn in the file itself; of the others a missing one is taken from the reader's machine.
        embedded: font.isType3Font === true || font.missingFile !== true,
        type3: font.isType3Font === true,
      };
      fonts.set(name, seen);
      return seen;
    };
    const marks = interpretPage(list, pdfjs.OPS, transform as unknown as Matrix, fontOf);
    const tree = (await page.getStructTree()) as StructNode | null;
    return { number, width, height, ...marks, ...rolesOf(tree) };
  } catch (error) {
    throw new UnreadablePdf(`第 ${number} 页不能读取(${(error as Error).message})。`);
  } finally {
    page.cleanup();
  }
}
