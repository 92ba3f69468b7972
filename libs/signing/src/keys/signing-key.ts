import { createPrivateKey, sign, verify, X509Certificate } from 'node:crypto';
import { KeyRefused } from './key-refused.js';

/** The signature over `data` under SHA-256: RSA as PKCS #1 v1.5 (RFC 8017, 8.2), ECDSA as DER (RFC 3279, 2.2.3). */
export type SigningFunction = (data: Uint8Array) => Promise<Uint8Array>;

/** Where signatures come from: a key in memory (PKCS#8 DER), or whoever holds one and is asked. */
export type SigningKey = { readonly privateKey: Uint8Array } | { readonly sign: SigningFunction };

/** @param privateKey PKCS#8 DER */
export function signWithKey(privateKey: Uint8Array, data: Uint8Array): Uint8Array {
  const key = createPrivateKey({ key: Buffer.from(privateKey), format: 'der', type: 'pkcs8' });
  return sign('sha256', data, { key, dsaEncoding: 'der' });
}

/**
 * The signature of a certificate's key over `data`. What somebody else made is verified at once: a token or service
 * with another key must not make a file that nobody can verify.
 * @throws KeyRefused
 */
export async function signatureOf(
  signer: SigningKey & { readonly certificatePem: string },
  data: Uint8Array,
): Promise<Uint8Array> {
  if ('privateKey' in signer) return signWithKey(signer.privateKey, data);
  const value = await signer.sign(data);
  const key = new X509Certificate(signer.certificatePem).publicKey;
  if (!verify('sha256', data, { key, dsaEncoding: 'der' }, value)) {
    throw new KeyRefused(
      'KEY_MISMATCH',
      '签出的值与印章证书不相配:密钥已更换,或证书登记错了。请核对令牌或签章服务中的密钥,重新登记印章。',
    );
  }
  return value;
}

/** `rsa` or `ec`, by the certificate: a token never shows its key. @throws Error for any other */
export function keyTypeOf(certificatePem: string): 'rsa' | 'ec' {
  const type = new X509Certificate(certificatePem).publicKey.asymmetricKeyType;
  if (type === 'rsa' || type === 'ec') return type;
  throw new Error(`密钥类型不支持签名:${type}`);
}
