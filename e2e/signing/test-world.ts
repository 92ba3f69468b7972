import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { issuedFilePolicy, type VerificationPolicy } from '@chancery/application';
import {
  signPdf,
  squareAround,
  timestampService,
  verifyPdf,
  type KeyPairWithCertificate,
  type PdfFinding,
  type PdfSigner,
  type Timestamper,
} from '@chancery/signing';
import { LocalServices } from './local-services.js';
import { OpensslAuthority } from './openssl-authority.js';

const RED_DOT = { width: 1, height: 1, rgba: new Uint8Array([230, 0, 18, 255]) };

/**
 * Authorities, people and services of other people's making: a root whose revocation is listed, an authority under it
 * that answers by OCSP and certifies leaders and seal, and a time-stamping service.
 */
export class TestWorld {
  readonly folder = mkdtempSync(join(tmpdir(), 'chancery-world-'));
  readonly root: OpensslAuthority;
  readonly middle: OpensslAuthority;
  /** One that names no address for its revocation. */
  readonly quiet: OpensslAuthority;
  readonly people: Readonly<
    Record<'one' | 'two' | 'three' | 'seal', KeyPairWithCertificate & { intermediatesPem: string }>
  >;
  readonly quietSeal: KeyPairWithCertificate;

  private constructor(readonly services: LocalServices) {
    this.root = new OpensslAuthority(join(this.folder, 'root'), `${services.address}/root`);
    this.middle = new OpensslAuthority(
      ...([join(this.folder, 'middle'), `${services.address}/middle`, '某市政务证书签发中心', this.root] as const),
    );
    this.quiet = new OpensslAuthority(join(this.folder, 'quiet'), null, '某县自建根');
    services.revocation.set('root', this.root).set('middle', this.middle);
    services.authority = this.root;
    this.root.issue('service', { kind: 'service', name: '某省可信时间戳服务' });
    this.middle.issue('answers', { kind: 'answers', name: '某市证书状态服务' });
    const person = (file: string, name: string, key: 'rsa' | 'ec') => ({
      ...this.middle.issue(file, { kind: 'seal', name, key }),
      intermediatesPem: this.middle.rootPem,
    });
    this.people = {
      one: person('one', '周慧敏', 'ec'),
      two: person('two', '胡建国', 'rsa'),
      three: person('three', '欧阳雪', 'ec'),
      seal: person('seal', '临江市望川区人民政府', 'rsa'),
    };
    this.quietSeal = this.quiet.issue('seal', { kind: 'seal', name: '临江市望川区人民政府' });
  }

  static async make(): Promise<TestWorld> {
    return new TestWorld(await LocalServices.start());
  }

  async end(): Promise<void> {
    await this.services.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }

  get settings() {
    return { url: `${this.services.address}/tsa`, anchorsPem: this.root.rootPem, timeoutMs: 20_000 };
  }

  get timestamper(): Timestamper {
    return timestampService(this.settings);
  }

  get anchors() {
    return { seals: this.root.rootPem + this.quiet.rootPem, timestamps: this.root.rootPem };
  }

  /** One after another; whoever is called `seal` affixes it, the others sign above each other. */
  signers(...names: ('one' | 'two' | 'three' | 'seal')[]): PdfSigner[] {
    return names.map((name, i) => ({
      field: name === 'seal' ? '印章' : `签名${i + 1}`,
      signer: this.people[name],
      name,
      image: RED_DOT,
      page: 1,
      rectangle: name === 'seal' ? squareAround(400, 200, 45) : [100, 600 - i * 40, 180, 630 - i * 40],
    }));
  }

  async sign(pdf: Uint8Array, signers: readonly PdfSigner[], withTime = true): Promise<Buffer> {
    const signedAt = new Date().toISOString();
    return Buffer.from(await signPdf({ pdf, signers, signedAt, timestamper: withTime ? this.timestamper : null }));
  }

  verify(pdf: Uint8Array, more: Partial<VerificationPolicy> = {}): PdfFinding {
    return verifyPdf(pdf, { ...issuedFilePolicy(this.anchors), ...more });
  }

  /** Codes and messages, one a line; empty when it is valid. */
  faults(pdf: Uint8Array, more: Partial<VerificationPolicy> = {}): string {
    return this.verify(pdf, more)
      .faults.map(({ code, message }) => `${code} ${message}`)
      .join('\n');
  }
}
