import { z } from 'zod';

/**
 * What an outside seal service has to speak, whoever makes it; the words are in docs/adr/0021. Binary values are Base64
 * of DER or of the digest's octets.
 *
 * `GET {base}/keys` tells of its keys; `POST {base}/keys/{id}/signatures` with a digest gives the signature over it,
 * RSA PKCS #1 v1.5 or ECDSA in DER, and says again what was signed and for which certificate.
 */
export const keysAnswer = z.object({
  keys: z
    .array(
      z.object({
        id: z.string().regex(/^[\w.-]{1,100}$/),
        certificate: z.base64(),
        chain: z.array(z.base64()).max(6),
      }),
    )
    .max(100),
});

export const signatureAnswer = z.object({ digest: z.base64(), certificate: z.base64(), signature: z.base64() });

export interface SignatureQuestion {
  readonly digestAlgorithm: 'SHA-256';
  readonly digest: string;
}
