/** Days before its end at which a certificate is warned of; a new one from an authority takes weeks. */
export const CERTIFICATE_WARNINGS = [7, 30, 60] as const;

/**
 * Which warning is due for a certificate, so that each is given once: 60, 30 or 7; 0 once it has ended, null when there
 * is time.
 * @param days whole days left; negative when it has ended
 */
export function endingCertificateIsWarnedOf(days: number): (typeof CERTIFICATE_WARNINGS)[number] | 0 | null {
  if (days < 0) return 0;
  return CERTIFICATE_WARNINGS.find((warning) => days <= warning) ?? null;
}
