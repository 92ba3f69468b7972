import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { HeldSeal } from '../src/features/seal/HeldSeal.js';
import { renderPage } from './support/render-page.js';

const key = (reference: string, subjectName: string, problems: string[] = []) => ({
  reference,
  problems,
  certificate: {
    subjectName,
    issuerName: '某省政务证书签发中心',
    validFrom: '2026-01-01T00:00:00.000Z',
    validUntil: '2029-01-01T00:00:00.000Z',
    fingerprint: 'a'.repeat(64),
    algorithm: 'RSA 3072',
  },
});
const TOKEN = 'pkcs11:token=t;id=%01;type=private';

test('a certificate of the token is chosen and registered with its picture; one that cannot seal is not offered', async () => {
  const { user, calls } = await renderPage(<HeldSeal />, {
    answers: {
      'GET /api/seals/held-keys': {
        keys: [key(TOKEN, '望川区人民政府'), key('remote:1', '望川区财政局', ['证书已过期(2025-01-01止)'])],
      },
      'POST /api/seals/held': { seal: {}, advice: ['图样背景不透明。'] },
    },
  });
  const [good, expired] = await screen.findAllByRole('radio', { name: /签发/ });
  expect(screen.getByText(/望川区人民政府\(某省政务证书签发中心签发,RSA 3072,有效期至 2029-01-01\)/)).toBeTruthy();
  expect(expired).toHaveProperty('disabled', true);
  expect(screen.getByText('不能用印:证书已过期(2025-01-01止)')).toBeTruthy();
  const sent = () => calls.filter(({ method }) => method === 'POST').map(({ body }) => body);

  // Nothing is sent without a choice and a picture.
  await user.click(screen.getByRole('button', { name: '登记' }));
  expect(await screen.findByText('请选择证书')).toBeTruthy();
  expect(screen.getByText('请选择文件')).toBeTruthy();
  expect(sent()).toEqual([]);

  await user.click(good as HTMLElement);
  await user.upload(screen.getByLabelText(/印章图样/), new File(['png'], 'seal.png', { type: 'image/png' }));
  await user.click(screen.getByRole('button', { name: '登记' }));
  expect(await screen.findByText('已登记。请登记备案,再由印章管理员启用。')).toBeTruthy();
  expect(screen.getByText('图样背景不透明。')).toBeTruthy();
  expect(sent()).toEqual([{ reference: TOKEN, diameterMm: 45, picture: expect.stringMatching(/^[\w+/]+=*$/) }]);
});

test('a token that is away is said in the API’s words, with another try', async () => {
  await renderPage(<HeldSeal />, {
    answers: {
      'GET /api/seals/held-keys': {
        status: 503,
        error: { code: 'TOKEN_ABSENT', message: '没有找到密码令牌。' },
      },
    },
  });
  expect(await screen.findByText('没有找到密码令牌。')).toBeTruthy();
});
