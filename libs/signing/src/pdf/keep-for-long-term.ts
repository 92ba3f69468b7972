import type { X509Certificate } from 'node:crypto';
import type { VerificationAnchors } from '@chancery/application';
import { readSignedData } from '../cms/read-signed-data.js';
import { verifyCms } from '../cms/verify-cms.js';
import { fetchRevocation } from '../revocation/fetch-revocation.js';
import type { Timestamper } from '../timestamps/timestamp-service.js';
import { findPath } from '../x509/find-path.js';
import { certificatesOf } from '../x509/pem-blocks.js';
import { PdfFile } from './pdf-file.js';
import { readSignatures } from './verify/read-signatures.js';
import { addDocumentTimestamp } from './write/add-document-timestamp.js';
import { addSecurityStore } from './write/add-security-store.js';

/** The paths of every signer and of every time stamp on a signature; null when one does not end in an anchor. */
function pathsOf(pdf: Uint8Array, anchors: VerificationAnchors): X509Certificate[][] | null {
  const [seals, services] = [certificatesOf(anchors.seals), certificatesOf(anchors.timestamps)];
  const paths: (X509Certificate[] | null)[] = [];
  for (const { value, covered } of readSignatures(new PdfFile(pdf)).signatures) {
    const { signer, others, timestamp } = verifyCms(value, covered);
    if (signer) paths.push(findPath(signer, others, seals));
    if (!timestamp) continue;
    const token = readSignedData(timestamp);
    paths.push(findPath(token.signer, token.others, services));
  }
  return paths.every((path) => path !== null) ? paths : null;
}

/**
 * Makes B-LTA of B-T where every certificate names an address at which its revocation can be asked: what was answered is
 * kept in the file, and a document time stamp stands over it, so that none of it can be changed afterwards. Where
 * it cannot be had the file stays as it is.
 * @throws TimestampRefused
 */
export async function keepForLongTerm(
  pdf: Uint8Array,
  timestamper: Timestamper,
  anchors: VerificationAnchors,
  timeoutMs: number,
): Promise<Uint8Array> {
  const paths = pathsOf(pdf, anchors);
  const revocation = paths && (await fetchRevocation(paths, timeoutMs));
  if (!paths || !revocation) return pdf;
  const below = paths.flatMap((path) => path.slice(0, -1));
  const certificates = [...new Map(below.map((one) => [one.fingerprint256, one])).values()];
  return addDocumentTimestamp(addSecurityStore(pdf, certificates, revocation), timestamper);
}
