import { PdfFile } from '../pdf-file.js';
import { array, dict, name, raw, ref, type PdfDict, type PdfValue } from '../pdf-objects.js';
import { appendUpdate, bodyOf, withEntries } from './incremental-update.js';
import { textString } from './text-values.js';

export interface FieldPlace {
  readonly name: string;
  /** 1 is the first page. */
  readonly page: number;
  /** Left, bottom, right, top; points. */
  readonly rectangle: readonly [number, number, number, number];
  /** Once it is signed no field may be filled any more (ISO 32000-1, table 233). */
  readonly locks: boolean;
}

/** A page dictionary with annotations more; an array of its own stays where it was. */
export function withAnnotations(file: PdfFile, page: PdfDict, widgets: readonly PdfValue[]): PdfValue {
  const annots = page.entries.get('Annots');
  const items = annots ? file.array(annots).items : [];
  return withEntries(page.entries, { Annots: array(...items, ...widgets) });
}

function widget(place: FieldPlace, page: PdfValue): PdfValue {
  return dict({
    Type: name('Annot'),
    Subtype: name('Widget'),
    FT: name('Sig'),
    T: textString(place.name),
    Rect: array(...place.rectangle.map((n) => raw(n.toFixed(2)))),
    P: page,
    F: raw(132), // print, locked
    ...(place.locks ? { Lock: dict({ Type: name('SigFieldLock'), Action: name('All') }) } : {}),
  });
}

/**
 * Adds all signature fields, still empty, in one update before anybody signs: whoever signs later changes nothing but
 * the value and the look of a field that the first signature has already covered.
 * @throws Error when the file is signed already, has a form, or lacks a page.
 */
export function reserveFields(pdf: Uint8Array, places: readonly FieldPlace[]): Uint8Array {
  const file = new PdfFile(pdf);
  const catalog = file.dict(file.rootRef);
  if (catalog.entries.has('AcroForm')) throw new Error('PDF 已有签名或表单,不得再次用印');
  const pages = file.pages();
  const objects = new Map<number, Buffer>();
  const onPage = new Map<number, PdfValue[]>();
  const fields = places.map((place, i) => {
    const page = pages[place.page - 1];
    if (!page) throw new Error(`PDF 没有第 ${place.page} 页,无处用印`);
    const field = ref(file.size + i);
    objects.set(field.number, bodyOf(widget(place, page)));
    onPage.set(place.page, [...(onPage.get(place.page) ?? []), field]);
    return field;
  });
  for (const [number, widgets] of onPage) {
    const page = pages[number - 1];
    if (page) objects.set(page.number, bodyOf(withAnnotations(file, file.dict(page), widgets)));
  }
  const form = dict({ Fields: array(...fields), SigFlags: raw(3) });
  objects.set(file.rootRef.number, bodyOf(withEntries(catalog.entries, { AcroForm: form })));
  return appendUpdate(file, objects, file.size + places.length).bytes;
}
