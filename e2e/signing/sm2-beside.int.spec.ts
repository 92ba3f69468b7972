import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { certificateOf, sm2FileProblem } from '@chancery/signing';
import { approveAll, numberSealAndIssue } from '../../apps/cli/src/demo/play-issuing.js';
import { mergedCycle } from '../support/merged-cycle.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { run, testWith } from './outside-tool.js';

const NAME = 'report.sm2.p7s';

describe('the experimental SM2 signature', () => {
  const folder = mkdtempSync(join(tmpdir(), 'chancery-sm2-'));
  const at = (name: string): string => join(folder, name);
  let served: ServedGovernment;
  let signature: Buffer;
  let pdf: Buffer;
  beforeAll(async () => {
    served = await serveGovernment({ settings: { experimentalSm2: true } });
    await served.startWorker();
    const { cycle, versionId } = await mergedCycle(served, 2025);
    await approveAll(served.cast, served.timeline, versionId);
    const path = `/dispatches/${await numberSealAndIssue(served.cast, served.timeline, cycle.id)}`;
    const registrar = served.cast.of('registrar');
    signature = Buffer.from(await registrar.download(`${path}/files/${NAME}`));
    pdf = Buffer.from(await registrar.download(`${path}/files/report.pdf`));
    writeFileSync(at('signature'), signature);
  }, 300_000);
  afterAll(async () => {
    await served.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('lies beside the sealed PDF and holds over it; the document needs it for nothing', async () => {
    expect(sm2FileProblem(signature, pdf)).toBeNull();
    expect(sm2FileProblem(signature, Buffer.concat([pdf, Buffer.from('\n')]))).toBe('文件与签名时的不同');
    const registrar = served.cast.of('registrar');
    expect(await registrar.upload('/verifications', pdf)).toMatchObject({ valid: true, problems: [] });
    const register = await registrar.call<{ fileName: string }[]>('GET', '/register');
    expect(register.map(({ fileName }) => fileName).sort()).toEqual(['report.docx', 'report.pdf']);
  });

  testWith(['openssl'], 'openssl verifies its certificate by the identity of the standard, and only by that', () => {
    const [parsed, cert, key] = [at('signature'), at('cert.pem'), at('key.pem')];
    expect(run('openssl', ['pkcs7', '-inform', 'DER', '-in', parsed, '-print_certs', '-out', cert]).status).toBe(0);
    expect(run('openssl', ['x509', '-in', cert, '-out', cert]).status).toBe(0); // without the words around it
    writeFileSync(key, run('openssl', ['x509', '-in', cert, '-noout', '-pubkey']).said);
    const certificate = certificateOf(readFileSync(cert, 'utf8'));
    writeFileSync(at('signed'), certificate.tbsView);
    writeFileSync(at('value'), certificate.signatureValue.valueBlock.valueHexView);
    const verify = (identity: string): string => {
      const what = ['-verify', key, '-sigopt', `distid:${identity}`, '-signature', at('value'), at('signed')];
      return run('openssl', ['dgst', '-sm3', ...what]).said.trim();
    };
    expect(verify('1234567812345678')).toBe('Verified OK');
    expect(verify('8765432187654321')).toContain('Verification failure');
  });
});
