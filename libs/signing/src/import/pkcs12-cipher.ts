import { createDecipheriv, createHash, createHmac, pbkdf2, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** A file in a way that is not read here; the message is for a person. */
export class UnreadablePkcs12 extends Error {}

const OID = {
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  pbeSha1TripleDes: '1.2.840.113549.1.12.1.3',
} as const;

const PRF: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};
const HASH: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};
const CIPHER: Readonly<Record<string, { name: string; keyLength: number }>> = {
  '2.16.840.1.101.3.4.1.2': { name: 'aes-128-cbc', keyLength: 16 },
  '2.16.840.1.101.3.4.1.22': { name: 'aes-192-cbc', keyLength: 24 },
  '2.16.840.1.101.3.4.1.42': { name: 'aes-256-cbc', keyLength: 32 },
  '1.2.840.113549.3.7': { name: 'des-ede3-cbc', keyLength: 24 },
};
/** Far above what programs write; more would only keep the server busy. */
const MOST_ITERATIONS = 1_000_000;

const derive = promisify(pbkdf2);

const EXPORT_AGAIN = '请用原来的程序重新导出,加密方式选 AES256-SHA256 或 TripleDES-SHA1。';

function bounded(iterations: number): number {
  if (iterations < 1 || iterations > MOST_ITERATIONS) throw new UnreadablePkcs12('证书文件的加密次数不合常理。');
  return iterations;
}

const bytesOf = (block: unknown): Buffer => {
  if (!(block instanceof asn1js.OctetString)) throw new UnreadablePkcs12('证书文件的结构无法识别。');
  return Buffer.from(block.valueBlock.valueHexView);
};

/** A password as PKCS#12 wants it: UTF-16BE with two zero bytes after it (RFC 7292, B.1). */
function bmpString(password: string): Buffer {
  return Buffer.concat([Buffer.from(password, 'utf16le').swap16(), Buffer.alloc(2)]);
}

function repeated(source: Buffer, length: number): Buffer {
  const out = Buffer.alloc(length);
  for (let i = 0; i < length; i += 1) out[i] = source[i % source.length] ?? 0;
  return out;
}

const wholeBlocks = (length: number, block: number): number => Math.ceil(length / block) * block;

/** Adds `addend` and one to a block, modulo its size (RFC 7292, B.2, step 6C). */
function addBlock(target: Buffer, addend: Buffer): void {
  let carry = 1;
  for (let i = target.length - 1; i >= 0; i -= 1) {
    const sum = (target[i] ?? 0) + (addend[i] ?? 0) + carry;
    target[i] = sum & 0xff;
    carry = sum >> 8;
  }
}

interface Derivation {
  readonly hash: string;
  readonly password: string;
  readonly salt: Buffer;
  readonly iterations: number;
  /** 1: key, 2: initialisation vector, 3: key of the MAC. */
  readonly purpose: 1 | 2 | 3;
  readonly length: number;
}

/** Key derivation of PKCS#12 (RFC 7292, appendix B.2). */
function pkcs12Key({ hash, password, salt, iterations, purpose, length }: Derivation): Buffer {
  const block = hash === 'sha384' || hash === 'sha512' ? 128 : 64;
  const secret = bmpString(password);
  const input = Buffer.concat([
    repeated(salt, wholeBlocks(salt.length, block)),
    repeated(secret, wholeBlocks(secret.length, block)),
  ]);
  const parts: Buffer[] = [];
  for (let have = 0; have < length;) {
    let digest = createHash(hash).update(Buffer.alloc(block, purpose)).update(input).digest();
    for (let i = 1; i < bounded(iterations); i += 1) digest = createHash(hash).update(digest).digest();
    parts.push(digest);
    have += digest.length;
    const addend = repeated(digest, block);
    for (let at = 0; at < input.length; at += block) addBlock(input.subarray(at, at + block), addend);
  }
  return Buffer.concat(parts).subarray(0, length);
}

/** Does the password fit the file's MAC? */
export function macHolds(mac: pkijs.MacData, content: Uint8Array, password: string): boolean {
  const hash = HASH[mac.mac.digestAlgorithm.algorithmId];
  if (!hash) throw new UnreadablePkcs12(`证书文件的校验方式不支持。${EXPORT_AGAIN}`);
  const wanted = bytesOf(mac.mac.digest);
  const key = pkcs12Key({
    hash,
    password,
    salt: bytesOf(mac.macSalt),
    iterations: mac.iterations ?? 1,
    purpose: 3,
    length: wanted.length,
  });
  const found = createHmac(hash, key).update(content).digest();
  return found.length === wanted.length && timingSafeEqual(found, wanted);
}

async function pbes2(params: pkijs.PBES2Params, data: Uint8Array, password: string): Promise<Buffer> {
  const cipher = CIPHER[params.encryptionScheme.algorithmId];
  if (params.keyDerivationFunc.algorithmId !== OID.pbkdf2 || !cipher) {
    throw new UnreadablePkcs12(`证书文件的加密方式不支持。${EXPORT_AGAIN}`);
  }
  const kdf = new pkijs.PBKDF2Params({ schema: params.keyDerivationFunc.algorithmParams as asn1js.Sequence });
  const prf = PRF[kdf.prf?.algorithmId ?? '1.2.840.113549.2.7'];
  if (!prf) throw new UnreadablePkcs12(`证书文件的加密方式不支持。${EXPORT_AGAIN}`);
  const key = await derive(
    Buffer.from(password, 'utf8'),
    bytesOf(kdf.salt),
    bounded(kdf.iterationCount),
    cipher.keyLength,
    prf,
  );
  const decipher = createDecipheriv(cipher.name, key, bytesOf(params.encryptionScheme.algorithmParams));
  return Buffer.concat([decipher.update(data), decipher.final()]);
}

function tripleDes(params: asn1js.Sequence, data: Uint8Array, password: string): Buffer {
  const [salt, iterations] = params.valueBlock.value;
  if (!(iterations instanceof asn1js.Integer)) throw new UnreadablePkcs12('证书文件的结构无法识别。');
  const common = { hash: 'sha1', password, salt: bytesOf(salt), iterations: iterations.valueBlock.valueDec };
  const key = pkcs12Key({ ...common, purpose: 1, length: 24 });
  const iv = pkcs12Key({ ...common, purpose: 2, length: 8 });
  const decipher = createDecipheriv('des-ede3-cbc', key, iv);
  return Buffer.concat([decipher.update(data), decipher.final()]);
}

/**
 * Opens what a part of the file is encrypted with: PBES2 (OpenSSL 3, Windows with AES256-SHA256) or SHA-1 with three
 * keys of DES (Windows with TripleDES-SHA1). RC2 of 40 bits is refused in words.
 */
export async function decryptPart(
  algorithm: pkijs.AlgorithmIdentifier,
  data: Uint8Array,
  password: string,
): Promise<Buffer> {
  const params = algorithm.algorithmParams as asn1js.Sequence;
  if (algorithm.algorithmId === OID.pbes2) return pbes2(new pkijs.PBES2Params({ schema: params }), data, password);
  if (algorithm.algorithmId === OID.pbeSha1TripleDes) return tripleDes(params, data, password);
  throw new UnreadablePkcs12(`证书文件的加密方式过时或不支持(如 RC2)。${EXPORT_AGAIN}`);
}
