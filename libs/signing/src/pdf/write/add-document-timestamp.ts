import type { Timestamper } from '../../timestamps/timestamp-service.js';
import { PdfFile } from '../pdf-file.js';
import { array, dict, name, raw, ref } from '../pdf-objects.js';
import { bodyOf, withEntries } from './incremental-update.js';
import { placeSignature } from './place-signature.js';
import { withAnnotations } from './reserve-fields.js';
import { textString } from './text-values.js';

const RESERVED = 12_000;

/**
 * Adds a document time stamp over everything before it, which makes B-LTA of B-LT (ETSI EN 319 142-1, 5.4.3): a field
 * without a place on the page, allowed whatever the certifying signature says (ISO 32000-2, table 257).
 * @throws TimestampRefused
 */
export async function addDocumentTimestamp(pdf: Uint8Array, timestamper: Timestamper): Promise<Uint8Array> {
  const file = new PdfFile(pdf);
  const catalog = file.dict(file.rootRef);
  const form = file.dict(catalog.entries.get('AcroForm'));
  const [page] = file.pages();
  if (!page) throw new Error('PDF 没有页面');
  const fields = file.array(form.entries.get('Fields')).items;
  const [signature, field] = [file.size, file.size + 1];
  const widget = dict({
    Type: name('Annot'),
    Subtype: name('Widget'),
    FT: name('Sig'),
    T: textString(`时间戳${fields.length}`),
    V: ref(signature),
    Rect: array(raw(0), raw(0), raw(0), raw(0)),
    P: page,
    F: raw(132), // print, locked
  });
  const newForm = withEntries(form.entries, { Fields: array(...fields, ref(field)) });
  const objects = new Map([
    [field, bodyOf(widget)],
    [page.number, bodyOf(withAnnotations(file, file.dict(page), [ref(field)]))],
    [file.rootRef.number, bodyOf(withEntries(catalog.entries, { AcroForm: newForm }))],
  ]);
  const entries = { Type: name('DocTimeStamp'), Filter: name('Adobe.PPKLite'), SubFilter: name('ETSI.RFC3161') };
  const open = placeSignature(file, objects, file.size + 2, { number: signature, entries, reserved: RESERVED });
  return open.close((await timestamper(open.covered)).token);
}
