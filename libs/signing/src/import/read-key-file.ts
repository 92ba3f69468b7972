import type { KeyObject, X509Certificate } from 'node:crypto';
import { invalid, type Outcome } from '@chancery/domain';
import { UnreadablePkcs12 } from './pkcs12-cipher.js';
import { readPkcs12, type Pkcs12Contents } from './read-pkcs12.js';

export interface KeyFile {
  readonly key: KeyObject;
  /** The certificate of the key. */
  readonly leaf: X509Certificate;
  /** Every certificate in the file. */
  readonly others: readonly X509Certificate[];
}

const refuse = (why: string) => invalid('SEAL_FILE_UNREADABLE', why);

/** The one key of a PKCS#12 file with its certificate, or why there is none, in a sentence. */
export async function readKeyFile(data: Uint8Array, password: string): Promise<Outcome<KeyFile>> {
  let contents: Pkcs12Contents;
  try {
    contents = await readPkcs12(data, password);
  } catch (error) {
    const known = error instanceof UnreadablePkcs12;
    return refuse(known ? error.message : '文件不是 PKCS#12 证书文件(.p12、.pfx),或已损坏。');
  }
  const [key] = contents.keys;
  if (!key || contents.keys.length > 1) {
    return refuse(`文件中有 ${contents.keys.length} 个私钥,须恰好一个。请重新导出。`);
  }
  const leaf = contents.certificates.find((certificate) => certificate.checkPrivateKey(key));
  if (!leaf) return refuse('文件中没有与私钥相配的证书。请重新导出。');
  return { key, leaf, others: contents.certificates };
}
