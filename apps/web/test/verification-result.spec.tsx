import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import type { Schemas } from '../src/api-client/client.js';
import { VerificationResult } from '../src/features/verification/VerificationResult.js';
import { renderPage } from './support/render-page.js';

const NOT_VALID: Schemas['FileVerification'] = {
  valid: false,
  faults: [
    { code: 'FILE_REVOKED', message: '证书已于 2026-02-01T00:00:00.000Z 吊销' },
    { code: 'FILE_NOT_ISSUED', message: '登记簿中没有这份文件:它不是印发的原文件,或已被改动' },
  ],
  problems: [],
  format: 'pdf',
  signatures: [
    {
      ...{ field: '签名1', signedBy: '周慧敏', certificateFingerprint: 'a', claimedAt: null },
      ...{ stampedAt: '2026-02-27T08:00:00.000Z', level: 'B-LTA' },
    },
    {
      ...{ field: '印章', signedBy: null, certificateFingerprint: null, claimedAt: null },
      ...{ stampedAt: null, level: 'B-B' },
    },
  ],
  sealedBy: null,
  certificateFingerprint: null,
  claimedAt: null,
  fileDigest: '0'.repeat(64),
  entry: null,
};

test('each fault is told with its kind, each signature with its level and what a time stamp proves', async () => {
  await renderPage(<VerificationResult name="报告.pdf" result={NOT_VALID} />);
  expect(await screen.findByText(/^证书已吊销:证书已于/)).toBeDefined();
  expect(screen.getByText(/^不是印发的版本:登记簿中没有这份文件/)).toBeDefined();
  expect(screen.getByText(/^签名1 · 周慧敏 · 级别 B-LTA · 时间戳 2026/)).toBeDefined();
  expect(screen.getByText('印章 · 无 · 级别 B-B · 没有时间戳')).toBeDefined();
});
