import { X509Certificate } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { findPath } from '../src/x509/find-path.js';
import { judgePath, type Purpose } from '../src/x509/judge-path.js';
import { createAuthority, issueCertificate } from '../src/x509/issue-certificate.js';

let path: X509Certificate[];
let root: X509Certificate;
let leaf: X509Certificate;
beforeAll(async () => {
  const authority = await createAuthority();
  root = new X509Certificate(authority.certificatePem);
  leaf = new X509Certificate((await issueCertificate(authority, 'person', '周慧敏')).certificatePem);
  path = [leaf, root];
});
const messages = (purpose: Purpose, at = new Date(), proven = false): string[] =>
  judgePath(path, purpose, at, proven).map(({ code, message }) => `${code} ${message}`);

describe('a path to an anchor', () => {
  test('is found to the anchors that are given and to no other', () => {
    expect(findPath(leaf, [], [root])).toEqual([leaf, root]);
    expect(findPath(leaf, [root], [])).toBeNull();
    expect(findPath(root, [], [leaf])).toBeNull();
  });

  test('of a person may sign, and neither stamp time nor answer about revocation', () => {
    expect(messages('signing')).toEqual([]);
    expect(messages('timestamping')).toEqual(['FILE_UNTRUSTED 时间戳服务的证书的用途不对']);
    expect(messages('revocation')).toEqual(['FILE_UNTRUSTED 吊销状态服务的证书的用途不对']);
  });

  test('is judged at a proven moment by that moment, and says which', () => {
    const later = new Date('2099-01-01T00:00:00Z');
    expect(messages('signing', later, true)[0]).toMatch(
      /^FILE_EXPIRED_AT_SIGNING 签名时\(2099-01-01T00:00:00.000Z\)签名证书不在有效期内/,
    );
    const earlier = new Date('2000-01-01T00:00:00Z');
    expect(messages('signing', earlier)[0]).toMatch(/^FILE_EXPIRED_AT_SIGNING 签名证书不在有效期内.*没有时间戳/);
  });
});
