import * as asn1js from 'asn1js';

export interface SignatureAlgorithm {
  readonly algorithmId: string;
  readonly algorithmParams?: asn1js.Null;
}

/**
 * How SHA-256 signatures name themselves, by type of key: RSA's parameters are NULL (RFC 4055, 5), ECDSA's absent
 * (RFC 5758, 3.2).
 */
export const SIGNATURE_ALGORITHM: Readonly<Record<'rsa' | 'ec', SignatureAlgorithm>> = {
  rsa: { algorithmId: '1.2.840.113549.1.1.11', algorithmParams: new asn1js.Null() },
  ec: { algorithmId: '1.2.840.10045.4.3.2' },
};
