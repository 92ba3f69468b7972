import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { experimentalSm2Key } from '../src/sm2/experimental-key.js';
import { KeyVault, LocalSealProvider } from '../src/index.js';
import { signSm2File } from '../src/sm2/sign-sm2-file.js';
import { signSm2, SM2_IDENTITY, verifySm2, type Sm2Key } from '../src/sm2/sm2-signature.js';
import { sm2FileProblem } from '../src/sm2/verify-sm2-file.js';
import { unnoticedFlips } from './flipped-bytes.js';
import { OFFICE } from './test-pki.js';

/** GB/T 32918.5-2017, A.2: signature over “message digest” by the identity 1234567812345678. */
const KNOWN = {
  key: {
    privateKey: '3945208f7b2144b13f36e38ac6d39f95889393692860b51a42fb81ef4df7c5b8',
    publicKey:
      '0409f9df311e5421a150dd7d161e4bc5c672179fad1833fc076bb08ff356f35020' +
      'ccea490ce26775a52dc6ea718cc1aa600aed05fbf35e084a6632f6072da9ad13',
  },
  message: Buffer.from('message digest'),
  r: 'f5a03b0648d2c4630eeac513e1bb81a15944da3827d5b74143ac7eaceee720b3',
  s: 'b1b6aa29df212fd8763182bc0d421ca1bb9038fd1f7f42d4840b69c485bbc1aa',
};

describe('SM2 and SM3', () => {
  test('give the known answers of the standards', () => {
    // GB/T 32905-2016, A.1
    expect(createHash('sm3').update('abc').digest('hex')).toBe(
      '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    );
    expect(SM2_IDENTITY).toBe('1234567812345678');
    const der = Buffer.from(`3046022100${KNOWN.r}022100${KNOWN.s}`, 'hex');
    expect(verifySm2(KNOWN.message, der, KNOWN.key.publicKey)).toBe(true);
    expect(verifySm2(Buffer.from('message digesT'), der, KNOWN.key.publicKey)).toBe(false);
    const own = signSm2(KNOWN.message, KNOWN.key);
    expect(verifySm2(KNOWN.message, own, KNOWN.key.publicKey)).toBe(true);
    expect(verifySm2(KNOWN.message, Buffer.from('nonsense'), KNOWN.key.publicKey)).toBe(false);
  });
});

test('a trial that fails is told and stops nothing', async () => {
  const masterKey = Buffer.alloc(32, 7).toString('base64');
  const provider = (sm2Key: Sm2Key | null) =>
    new LocalSealProvider({
      vault: new KeyVault(masterKey),
      authority: () => Promise.reject(new Error('not asked for')),
      fontFiles: [],
      timestamps: { url: '', anchorsPem: '', timeoutMs: 1 },
      sm2Key,
    });
  const pdf = Buffer.from('%PDF-1.7');
  const own = experimentalSm2Key(masterKey);
  expect((await provider(own).signBeside(pdf, OFFICE)).files).toHaveLength(1);
  expect(await provider(null).signBeside(pdf, OFFICE)).toEqual({ files: [], failure: null });
  // Somebody else's public key: what is made does not hold.
  const broken = { ...own, publicKey: KNOWN.key.publicKey };
  const { files, failure } = await provider(broken).signBeside(pdf, OFFICE);
  expect([files, failure]).toEqual([[], expect.stringContaining('does not hold')]);
});

describe('the experimental second signature', () => {
  const masterKey = Buffer.alloc(32, 7).toString('base64');
  const content = Buffer.from('%PDF-1.7 用印正本');
  let key: Sm2Key;
  let signature: Uint8Array;
  beforeAll(() => {
    key = experimentalSm2Key(masterKey);
    signature = signSm2File(content, key, OFFICE, new Date('2026-02-27T08:00:00Z'));
  });

  test('comes from the master key, another one with another', () => {
    expect(key.privateKey).toMatch(/^[0-9a-f]{64}$/);
    expect(experimentalSm2Key(masterKey)).toEqual(key);
    expect(experimentalSm2Key(Buffer.alloc(32, 8).toString('base64')).privateKey).not.toBe(key.privateKey);
  });

  test('holds over its file and no other, and says what it is', () => {
    expect(sm2FileProblem(signature, content)).toBeNull();
    expect(sm2FileProblem(signature, Buffer.concat([content, Buffer.from(' ')]))).toBe('文件与签名时的不同');
    expect(sm2FileProblem(content, content)).toBe('格式无法识别');
    expect(Buffer.from(signature).toString('utf8')).toContain('国密实验,非认证');
  });

  test('changed in its name, its key, its digest or its value it holds no more; nothing makes it throw', () => {
    const unnoticed = unnoticedFlips(
      signature,
      120,
      20_260_227,
      (changed) => sm2FileProblem(changed, content) === null,
    );
    const file = Buffer.from(signature);
    const digest = createHash('sm3').update(content).digest();
    const from = (bytes: Uint8Array): [number, number] => [file.indexOf(bytes), file.indexOf(bytes) + bytes.length];
    const covered = [
      from(Buffer.from(OFFICE)),
      from(Buffer.from(key.publicKey, 'hex')),
      from(digest),
      [file.length - 64, file.length] as const,
    ];
    for (const [start, end] of covered) {
      expect(start).toBeGreaterThan(0);
      expect(unnoticed.filter((at) => at >= start && at < end)).toEqual([]);
    }
  });
});
