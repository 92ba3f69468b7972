import type {
  CertificateSummary,
  HeldSealKey,
  ImportedPicture,
  ImportedSeal,
  SealImporter,
} from '@chancery/application';
import { invalid, isRefusal, type Outcome, type Refusal } from '@chancery/domain';
import type { KeyHolder } from '../keys/key-holder.js';
import { KeyRefused } from '../keys/key-refused.js';
import { KeyRing } from '../keys/key-ring.js';
import type { KeyVault } from '../keys/key-vault.js';
import { describeCertificate } from '../x509/describe-certificate.js';
import { chainOf, sealProblems, type SealChain } from './certificate-fit-for-seal.js';
import { heldSeals } from './held-seals.js';
import { readKeyFile } from './read-key-file.js';
import { readSealPicture } from './read-seal-picture.js';
import { pemOf, trySeal } from './try-seal.js';

const refuse = (code: string, why: string) => invalid(code, `印章证书不能用:${why}`);

const imported = ({ leaf, authorities }: SealChain, sealedKey: string): ImportedSeal => ({
  certificatePem: pemOf(leaf),
  sealedKey,
  chainPem: authorities.map(pemOf).join(''),
});

function refusalOf(error: unknown): Refusal {
  if (error instanceof KeyRefused) return error.refusal;
  throw error;
}

/** Takes in seals: of a file the key goes into the vault at once, of a held key only its name is kept. */
export class LocalSealImporter implements SealImporter {
  constructor(
    private readonly vault: KeyVault,
    private readonly holders: readonly KeyHolder[] = [],
  ) {}

  get holdsKeys(): boolean {
    return this.holders.length > 0;
  }

  async readPkcs12(data: Uint8Array, password: string, now: string): Promise<Outcome<ImportedSeal>> {
    const file = await readKeyFile(data, password);
    if (isRefusal(file)) return refuse(file.code, file.message);
    const { key, leaf, others } = file;
    const authorities = chainOf(leaf, others);
    const problems = sealProblems({ leaf, authorities }, key, new Date(now));
    if (problems.length > 0) return refuse('SEAL_CERTIFICATE_UNFIT', `${problems.join(';')}。`);

    const privateKey = key.export({ format: 'der', type: 'pkcs8' });
    const doubts = await trySeal({ leaf, authorities }, { privateKey }, now);
    if (doubts.length > 0) return refuse('SEAL_CERTIFICATE_UNFIT', `试签未通过(${doubts.join(';')})。`);
    return imported({ leaf, authorities }, this.vault.seal(privateKey));
  }

  async listHeldKeys(now: string): Promise<Outcome<readonly HeldSealKey[]>> {
    try {
      const held = await heldSeals(this.holders, new Date(now));
      return held.map(({ reference, leaf, problems }) => ({
        reference,
        certificate: this.describe(pemOf(leaf)),
        problems,
      }));
    } catch (error) {
      return refusalOf(error);
    }
  }

  async readHeldKey(reference: string, now: string): Promise<Outcome<ImportedSeal>> {
    try {
      const seal = (await heldSeals(this.holders, new Date(now))).find((one) => one.reference === reference);
      if (!seal) return refuse('SEAL_KEY_NOT_SHOWN', '令牌或签章服务中已没有这个密钥。请重新选择。');
      if (seal.problems.length > 0) return refuse('SEAL_CERTIFICATE_UNFIT', `${seal.problems.join(';')}。`);
      const key = new KeyRing(this.vault, this.holders).keyOf(imported(seal, reference));
      const doubts = await trySeal(seal, key, now);
      if (doubts.length > 0) return refuse('SEAL_CERTIFICATE_UNFIT', `试签未通过(${doubts.join(';')})。`);
      return imported(seal, reference);
    } catch (error) {
      return refusalOf(error);
    }
  }

  readPicture(png: Uint8Array): Promise<Outcome<ImportedPicture>> {
    return readSealPicture(png);
  }

  describe(certificatePem: string): CertificateSummary {
    return describeCertificate(certificatePem);
  }
}
