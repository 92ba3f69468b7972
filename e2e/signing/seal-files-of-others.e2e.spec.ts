import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import { isRefusal } from '@chancery/domain';
import { KeyVault, LocalSealImporter } from '@chancery/signing';
import { run, testWith } from './outside-tool.js';

const PASSWORD = '印章Pass-1';

const CONFIG = `[req]
distinguished_name = dn
prompt = no
[dn]
C = CN
O = 某省数字证书认证中心
CN = 某省数字证书根
[ca]
basicConstraints = critical,CA:true
keyUsage = critical,keyCertSign,cRLSign
[seal]
basicConstraints = critical,CA:false
keyUsage = critical,digitalSignature,nonRepudiation
[server]
basicConstraints = critical,CA:false
keyUsage = critical,keyEncipherment
`;

describe('PKCS#12 files of other people’s making', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-p12-'));
  const at = (name: string): string => join(folder, name);
  const openssl = (...args: string[]): void => {
    const { status, said } = run('openssl', args);
    if (status !== 0) throw new Error(`openssl ${args.join(' ')}: ${said}`);
  };
  const certify = (name: string): void => {
    const subject = '/C=CN/O=临江市望川区人民政府/CN=临江市望川区人民政府';
    openssl(
      'req',
      '-utf8',
      '-newkey',
      'rsa:2048',
      '-nodes',
      '-keyout',
      at(`${name}.key`),
      '-out',
      at('csr'),
      '-subj',
      subject,
    );
    openssl(
      ...['x509', '-req', '-in', at('csr'), '-CA', at('ca.pem'), '-CAkey', at('ca.key'), '-CAcreateserial'],
      ...['-days', '365', '-extfile', at('config'), '-extensions', name, '-out', at(`${name}.pem`)],
    );
  };
  /** Reads what openssl exports with these options. */
  const exported = async (name: string, ...options: string[]) => {
    openssl(
      ...['pkcs12', '-export', '-in', at(`${name}.pem`), '-inkey', at(`${name}.key`), '-certfile', at('ca.pem')],
      ...['-passout', `pass:${PASSWORD}`, '-out', at('file.p12'), ...options],
    );
    const importer = new LocalSealImporter(new KeyVault(Buffer.alloc(32, 7).toString('base64')));
    const outcome = await importer.readPkcs12(readFileSync(at('file.p12')), PASSWORD, new Date().toISOString());
    return isRefusal(outcome) ? outcome.message : importer.describe(outcome.certificatePem);
  };

  beforeAll(() => {
    writeFileSync(at('config'), CONFIG);
    openssl(
      ...['req', '-x509', '-utf8', '-newkey', 'rsa:2048', '-nodes', '-keyout', at('ca.key'), '-out', at('ca.pem')],
      ...['-days', '3650', '-config', at('config'), '-extensions', 'ca'],
    );
    certify('seal');
    certify('server');
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const READ = { subjectName: '临江市望川区人民政府', issuerName: '某省数字证书根', algorithm: 'RSA 2048' };

  testWith(['openssl'], 'AES with SHA-256, as OpenSSL 3 and new versions of Windows write', async () => {
    expect(await exported('seal')).toMatchObject(READ);
  });

  testWith(['openssl'], 'three keys of DES with SHA-1, as Windows writes by default', async () => {
    const options = ['-keypbe', 'PBE-SHA1-3DES', '-certpbe', 'PBE-SHA1-3DES', '-macalg', 'sha1'];
    expect(await exported('seal', ...options)).toMatchObject(READ);
  });

  testWith(['openssl'], 'RC2 of 40 bits is refused, with what to do instead', async () => {
    expect(await exported('seal', '-legacy')).toContain('重新导出');
  });

  testWith(['openssl'], 'a certificate that may not sign is refused', async () => {
    expect(await exported('server')).toContain('密钥用途不含签名');
  });
});
