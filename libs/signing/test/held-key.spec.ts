import { createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { isRefusal } from '@chancery/domain';
import { KeyRing } from '../src/keys/key-ring.js';
import { KeyRefused } from '../src/keys/key-refused.js';
import { KeyVault } from '../src/keys/key-vault.js';
import { requireTerm } from '../src/keys/require-term.js';
import { signatureOf } from '../src/keys/signing-key.js';
import { ecdsaDer } from '../src/keys/ecdsa-der.js';
import { faultOf } from '../src/token/token-fault.js';
import { readTokenUri, writeTokenUri } from '../src/token/token-uri.js';
import { issueCertificate, type KeyPairWithCertificate } from '../src/x509/issue-certificate.js';
import { OFFICE, testPki } from './test-pki.js';

const data = Buffer.from('同意印发。');
const refusalFrom = (work: () => unknown): unknown[] => {
  try {
    work();
    return [];
  } catch (error) {
    return error instanceof KeyRefused && isRefusal(error.refusal) ? [error.refusal.code, error.message] : [error];
  }
};

describe('a key that somebody else holds', () => {
  let leader: KeyPairWithCertificate;
  let seal: KeyPairWithCertificate;
  beforeAll(async () => {
    const { root, seal: made } = await testPki();
    seal = made;
    leader = await issueCertificate(root, 'person', '周慧敏');
  });

  test('signs, and what it signs is verified at once', async () => {
    const key = createPrivateKey({ key: Buffer.from(leader.privateKey), format: 'der', type: 'pkcs8' });
    const own = (text: Uint8Array) => Promise.resolve(sign('sha256', text, key));
    const { certificatePem } = leader;
    const value = await signatureOf({ certificatePem, sign: own }, data);
    expect(verify('sha256', data, createPublicKey(certificatePem), value)).toBe(true);
    // Another key, another text, and no signature at all.
    for (const signer of [
      { certificatePem: seal.certificatePem, sign: own },
      { certificatePem, sign: () => own(Buffer.from('不同意。')) },
      { certificatePem, sign: () => Promise.resolve(new Uint8Array(0)) },
    ]) {
      await expect(signatureOf(signer, data)).rejects.toMatchObject({ refusal: { code: 'KEY_MISMATCH' } });
    }
  });

  test('is found by what is written down of it; without its holder the remedy is named', () => {
    const vault = new KeyVault(Buffer.alloc(32, 7).toString('base64'));
    const ring = new KeyRing(vault, []);
    const { certificatePem } = seal;
    expect(ring.keyOf({ certificatePem, sealedKey: vault.seal(data) })).toEqual({ privateKey: data });
    for (const [sealedKey, code, words] of [
      ['pkcs11:token=t;id=%01;type=private', 'TOKEN_NOT_CONFIGURED', 'CHANCERY_TOKEN_MODULE'],
      ['remote:seal-1', 'SEAL_SERVICE_NOT_CONFIGURED', 'CHANCERY_SEAL_SERVICE_URL'],
      ['v1.a.b.c', 'KEY_UNREADABLE', '请恢复原主密钥'],
      ['nonsense', 'KEY_UNREADABLE', '无法识别'],
    ] as const) {
      expect(refusalFrom(() => ring.keyOf({ certificatePem, sealedKey }))).toEqual([
        code,
        expect.stringContaining(words),
      ]);
    }
  });

  test('signs only within its certificate’s term', () => {
    const { certificatePem } = seal;
    expect(refusalFrom(() => requireTerm(certificatePem, new Date()))).toEqual([]);
    expect(refusalFrom(() => requireTerm(certificatePem, new Date('2020-01-01')))).toEqual([
      'CERTIFICATE_NOT_YET_VALID',
      expect.stringContaining(`“${OFFICE}(测试印章)”的证书自`),
    ]);
    expect(refusalFrom(() => requireTerm(certificatePem, new Date('2090-01-01')))).toEqual([
      'CERTIFICATE_EXPIRED',
      expect.stringContaining('请向签发机构申请新证书'),
    ]);
  });
});

describe('a key in a token', () => {
  test('is named by the token’s label and its own identifier, whatever the label holds', () => {
    const name = { token: '望川区;印章 1%', id: '00a1ff' };
    expect(writeTokenUri({ token: 'seal', id: '00a1ff' })).toBe('pkcs11:token=seal;id=%00%a1%ff;type=private');
    expect(readTokenUri(writeTokenUri(name))).toEqual(name);
    for (const wrong of ['pkcs11:', 'remote:1', 'pkcs11:token=t;id=1;type=private', 'pkcs11:token=t;id=%01']) {
      expect(() => readTokenUri(wrong)).toThrow('not the name of a token key');
    }
  });

  test.each([
    ['0102', '3006020101020102'],
    ['80ff', '3008020200800202' + '00ff'],
    ['00010002', '3006020101020102'],
    ['00000000', '3006020100020100'],
  ])('gives r and s of ECDSA one after the other: %s', (value, der) => {
    expect(Buffer.from(ecdsaDer(Buffer.from(value, 'hex'))).toString('hex')).toBe(der);
  });

  test.each([
    ['CKR_PIN_INCORRECT:160', 'TOKEN_PIN_WRONG'],
    ['CKR_PIN_LOCKED:164', 'TOKEN_PIN_LOCKED'],
    ['CKR_DEVICE_REMOVED:50', 'TOKEN_ABSENT'],
    ['CKR_FUNCTION_FAILED:6', 'TOKEN_FAILED'],
  ])('says %s as %s', (message, code) => {
    expect(faultOf(new Error(message)).code).toBe(code);
  });
});
