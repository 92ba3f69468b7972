import type { X509Certificate } from 'node:crypto';
import type { RevocationData } from '../../revocation/status.js';
import { PdfFile } from '../pdf-file.js';
import { array, dict, name, ref, type PdfValue } from '../pdf-objects.js';
import { appendUpdate, bodyOf, withEntries } from './incremental-update.js';
import { streamBody } from './text-values.js';

/**
 * Adds a document security store with what a later verification needs: certificates of authorities and services,
 * revocation lists, OCSP answers (ETSI EN 319 142-1, 5.4.2).
 * @throws Error when the file has one already
 */
export function addSecurityStore(
  pdf: Uint8Array,
  certificates: readonly X509Certificate[],
  revocation: RevocationData,
): Uint8Array {
  const file = new PdfFile(pdf);
  const catalog = file.dict(file.rootRef);
  if (catalog.entries.has('DSS')) throw new Error('PDF 已有验证资料(DSS)');
  const objects = new Map<number, Buffer>();
  let next = file.size;
  const keep = (all: readonly Uint8Array[]): PdfValue =>
    array(
      ...all.map((der) => {
        objects.set(next, streamBody({}, der));
        return ref(next++);
      }),
    );
  const store = dict({
    Type: name('DSS'),
    Certs: keep(certificates.map(({ raw }) => raw)),
    CRLs: keep(revocation.crls),
    OCSPs: keep(revocation.ocsps),
  });
  objects.set(file.rootRef.number, bodyOf(withEntries(catalog.entries, { DSS: store })));
  return appendUpdate(file, objects, next).bytes;
}
