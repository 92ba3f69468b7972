import { describe, expect, test } from '@jest/globals';
import { sha256Hex } from '@chancery/documents';
import { readAnchors, verifyFile, writeAnchors, type RegisterEntry, type SignatureFinding } from '../src/index.js';

const DATA = Buffer.from('报告');
const SOUND: SignatureFinding = {
  valid: true,
  faults: [],
  problems: [],
  format: 'pdf',
  signatures: [],
  sealedBy: '临江市望川区人民政府',
  certificateFingerprint: 'f1',
  claimedAt: null,
};
const ENTRY: RegisterEntry = {
  fileName: 'report.pdf',
  fileDigest: sha256Hex(DATA),
  contentDigest: 'c',
  title: '报告',
  documentNumber: '望川政发〔2026〕1号',
  sealName: '临江市望川区人民政府',
  certificateFingerprint: 'f1',
  sealedAt: '2026-02-27T08:00:00.000Z',
  issued: true,
  status: 'current',
  signers: [],
};
const faultsOf = async (finding: SignatureFinding, register: RegisterEntry[]): Promise<string[]> => {
  const verifier = { verifySignature: () => Promise.resolve(finding) };
  const seen = await verifyFile(verifier, DATA, { seals: '', timestamps: '' }, register);
  expect(seen.valid).toBe(seen.faults.length === 0);
  expect(seen.problems).toEqual(seen.faults.map(({ message }) => message));
  return seen.faults.map(({ code, message }) => `${code} ${message}`);
};

describe('an issued file', () => {
  test('is one that the register knows, issued, under the certificate that signed it', async () => {
    expect(await faultsOf(SOUND, [ENTRY])).toEqual([]);
  });

  test.each<[string, RegisterEntry[], string]>([
    ['unknown to the register', [], 'FILE_NOT_ISSUED 登记簿中没有这份文件:它不是印发的原文件,或已被改动'],
    ['sealed and not issued yet', [{ ...ENTRY, issued: false }], 'FILE_NOT_ISSUED 文件已用印但尚未印发'],
    [
      'under another certificate',
      [{ ...ENTRY, certificateFingerprint: 'f2' }],
      'FILE_NOT_ISSUED 文件的签名证书与登记的不符',
    ],
    [
      'superseded by a corrected one',
      [{ ...ENTRY, status: 'superseded' }],
      'FILE_NOT_CURRENT 不是现行版本:这份文件已被更正后的版本取代。请向印发机关索取现行版本',
    ],
    [
      'withdrawn',
      [{ ...ENTRY, status: 'withdrawn' }],
      'FILE_NOT_CURRENT 不是现行版本:这份文件已撤回。请向印发机关核实',
    ],
  ])('is not one %s, though its signature is sound', async (_, register, fault) => {
    expect(await faultsOf(SOUND, register)).toEqual([fault]);
  });

  test('is not one whose signature is faulty, and both are told', async () => {
    const faulty: SignatureFinding = {
      ...SOUND,
      valid: false,
      faults: [{ code: 'FILE_CHANGED', message: '签名值不对' }],
    };
    expect(await faultsOf(faulty, [])).toEqual([
      'FILE_CHANGED 签名值不对',
      'FILE_NOT_ISSUED 登记簿中没有这份文件:它不是印发的原文件,或已被改动',
    ]);
  });
});

describe('anchors in one file', () => {
  test('are told apart again: what is for time stamps is not for seals', () => {
    const anchors = { seals: 'A\n', timestamps: 'B\n' };
    expect(writeAnchors(anchors)).toMatch(/^A\n# .*时间戳.*\nB\n$/);
    expect(readAnchors(writeAnchors(anchors))).toEqual(anchors);
    expect(readAnchors(writeAnchors({ seals: 'A\n', timestamps: '' }))).toEqual({ seals: 'A\n', timestamps: '' });
  });
});
