import type { X509Certificate } from 'node:crypto';

const LONGEST = 6;

const issued = (below: X509Certificate, above: X509Certificate): boolean =>
  above.ca && below.checkIssued(above) && below.verify(above.publicKey);

/**
 * The way from a certificate to one of the anchors over `others`, both ends included; null when there is none.
 * Anchors are the caller's; certificates carried in a file are never anchors (RFC 5280, 6).
 */
export function findPath(
  leaf: X509Certificate,
  others: readonly X509Certificate[],
  anchors: readonly X509Certificate[],
): X509Certificate[] | null {
  const walk = (path: X509Certificate[]): X509Certificate[] | null => {
    const below = path[path.length - 1];
    if (!below || path.length > LONGEST) return null;
    const anchor = anchors.find((candidate) => issued(below, candidate));
    if (anchor) return [...path, anchor];
    for (const candidate of others) {
      if (path.some((c) => c.fingerprint256 === candidate.fingerprint256) || !issued(below, candidate)) continue;
      const found = walk([...path, candidate]);
      if (found) return found;
    }
    return null;
  };
  return walk([leaf]);
}
