import { X509Certificate } from 'node:crypto';
import type { RevocationData } from '../../revocation/status.js';
import { reject } from '../../rejected.js';
import type { PdfFile } from '../pdf-file.js';

export interface SecurityStore extends RevocationData {
  readonly certificates: readonly X509Certificate[];
}

const UNDERSTOOD = new Set(['Type', 'Certs', 'CRLs', 'OCSPs', 'VRI']);

/** The document security store (ETSI EN 319 142-1, 5.4.2); empty when the file has none. */
export function readSecurityStore(file: PdfFile): SecurityStore {
  const value = file.dict(file.rootRef).entries.get('DSS');
  if (!value) return { certificates: [], crls: [], ocsps: [] };
  const store = file.dict(value);
  const stray = [...store.entries.keys()].find((key) => !UNDERSTOOD.has(key));
  if (stray) return reject('FILE_NOT_UNDERSTOOD', `验证资料带有不认识的内容(${stray.slice(0, 20)})`);
  const streams = (key: string): Uint8Array[] => {
    const list = store.entries.get(key);
    return list ? file.array(list).items.map((item) => file.streamData(file.dict(item))) : [];
  };
  return {
    certificates: streams('Certs').map((der) => new X509Certificate(der)),
    crls: streams('CRLs'),
    ocsps: streams('OCSPs'),
  };
}
