import { createPrivateKey, X509Certificate, type KeyObject } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import { decryptPart, macHolds, UnreadablePkcs12 } from './pkcs12-cipher.js';

const OID = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
} as const;

export interface Pkcs12Contents {
  readonly keys: readonly KeyObject[];
  readonly certificates: readonly X509Certificate[];
}

const NOT_READABLE = '文件不是 PKCS#12 证书文件(.p12、.pfx),或已损坏。';

function octets(block: unknown): Uint8Array {
  if (!(block instanceof asn1js.OctetString)) throw new UnreadablePkcs12(NOT_READABLE);
  return new Uint8Array(block.getValue());
}

async function openSafe(info: pkijs.ContentInfo, password: string): Promise<Uint8Array> {
  if (info.contentType === OID.data) return octets(info.content);
  if (info.contentType !== OID.encryptedData) throw new UnreadablePkcs12(NOT_READABLE);
  const { encryptedContentInfo } = new pkijs.EncryptedData({ schema: info.content as asn1js.Sequence });
  return decryptPart(
    encryptedContentInfo.contentEncryptionAlgorithm,
    new Uint8Array(encryptedContentInfo.getEncryptedContent()),
    password,
  );
}

const keyOf = (der: Uint8Array): KeyObject => createPrivateKey({ key: Buffer.from(der), format: 'der', type: 'pkcs8' });

async function readBag(bag: pkijs.SafeBag, password: string): Promise<KeyObject | X509Certificate | null> {
  const { bagValue } = bag as { bagValue: unknown };
  if (bag.bagId === OID.keyBag && bagValue instanceof pkijs.PrivateKeyInfo) {
    return keyOf(new Uint8Array(bagValue.toSchema().toBER()));
  }
  if (bag.bagId === OID.shroudedKeyBag && bagValue instanceof pkijs.PKCS8ShroudedKeyBag) {
    return keyOf(await decryptPart(bagValue.encryptionAlgorithm, octets(bagValue.encryptedData), password));
  }
  if (bagValue instanceof pkijs.CertBag) return new X509Certificate(Buffer.from(octets(bagValue.certValue)));
  return null;
}

/**
 * Keys and certificates of a PKCS#12 file (RFC 7292), whose MAC holds for the password.
 * @throws UnreadablePkcs12 with a sentence for a person; anything else thrown means a broken file too.
 */
export async function readPkcs12(data: Uint8Array, password: string): Promise<Pkcs12Contents> {
  const pfx = pkijs.PFX.fromBER(Uint8Array.from(data).buffer);
  if (pfx.authSafe.contentType !== OID.data) throw new UnreadablePkcs12(NOT_READABLE);
  const content = octets(pfx.authSafe.content);
  if (!pfx.macData) throw new UnreadablePkcs12('证书文件没有口令保护。请设置口令后重新导出。');
  if (!macHolds(pfx.macData, content, password)) {
    throw new UnreadablePkcs12('证书文件的口令不对。请核对(区分大小写)后重试。');
  }
  const keys: KeyObject[] = [];
  const certificates: X509Certificate[] = [];
  for (const info of pkijs.AuthenticatedSafe.fromBER(Uint8Array.from(content).buffer).safeContents) {
    const safe = pkijs.SafeContents.fromBER(Uint8Array.from(await openSafe(info, password)).buffer);
    for (const bag of safe.safeBags) {
      const found = await readBag(bag, password);
      if (found instanceof X509Certificate) certificates.push(found);
      else if (found) keys.push(found);
    }
  }
  return { keys, certificates };
}
