import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from './outside-tool.js';

const MODULES = ['/usr/lib/softhsm/libsofthsm2.so', '/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so'];

/** A PKCS#11 token of Debian's softhsm2 in a folder of its own, filled by OpenSC's pkcs11-tool. */
export class SoftToken {
  readonly folder = mkdtempSync(join(tmpdir(), 'chancery-token-'));
  readonly module = MODULES.find(existsSync) ?? MODULES[0] ?? '';
  readonly pin = '25802580';
  /** What the module has to find in its environment. */
  readonly environment: Record<string, string>;

  constructor(readonly label = '望川区政府印章') {
    const tokens = join(this.folder, 'tokens');
    mkdirSync(tokens);
    const config = join(this.folder, 'softhsm2.conf');
    writeFileSync(config, `directories.tokendir = ${tokens}\nobjectstore.backend = file\nlog.level = ERROR\n`);
    this.environment = { SOFTHSM2_CONF: config, PATH: process.env['PATH'] ?? '' };
    const pins = ['--so-pin', '87654321', '--pin', this.pin];
    this.tool('softhsm2-util', '--init-token', '--free', '--label', label, ...pins);
  }

  private tool(name: string, ...args: string[]): void {
    const { status, said } = run(name, args, this.environment);
    if (status !== 0) throw new Error(`${name} ${args.join(' ')}: ${said}`);
  }

  /** @param keyFile PEM, PKCS#8 @param id CKA_ID, hex */
  addKey(keyFile: string, id: string): void {
    const names = ['--token', this.label, '--label', `key ${id}`, '--id', id];
    this.tool('softhsm2-util', '--import', keyFile, ...names, '--pin', this.pin);
  }

  /** @param certificateFile PEM or DER */
  addCertificate(certificateFile: string, id: string): void {
    const object = ['--write-object', certificateFile, '--type', 'cert', '--id', id, '--label', `certificate ${id}`];
    this.tool('pkcs11-tool', '--module', this.module, '--token-label', this.label, '--pin', this.pin, '-l', ...object);
  }

  /** One log-in by a person with a tool of the vendor; true when the PIN was right. */
  logIn(pin = this.pin): boolean {
    const args = ['--module', this.module, '--token-label', this.label, '--pin', pin, '-l', '--list-objects'];
    return run('pkcs11-tool', args, this.environment).status === 0;
  }

  /** Out of its slot, until `plugIn`. */
  pullOut(): void {
    renameSync(join(this.folder, 'tokens'), join(this.folder, 'drawer'));
    mkdirSync(join(this.folder, 'tokens'));
  }

  plugIn(): void {
    rmSync(join(this.folder, 'tokens'), { recursive: true });
    renameSync(join(this.folder, 'drawer'), join(this.folder, 'tokens'));
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
