import { Refusal } from '@chancery/domain';

/** So much of a digest tells an administrator which file it is; health names the whole. */
const SHOWN = 12;

const KIND = { damaged: '已损坏', missing: '缺失' } as const;

/** An artifact whose bytes are not those that its name says, or that is not there: it is never handed out. */
export class ArtifactDamageError extends Error {
  constructor(
    readonly digest: string,
    readonly kind: 'damaged' | 'missing',
  ) {
    super(
      kind === 'damaged'
        ? `artifact ${digest} is damaged: its bytes have another digest`
        : `artifact ${digest} is missing`,
    );
  }

  /** ARTIFACT_DAMAGED: what whoever needs the file is told. */
  refusal(): Refusal {
    return new Refusal(
      'unavailable',
      'ARTIFACT_DAMAGED',
      `所需文件(编号 ${this.digest.slice(0, SHOWN)}…)${KIND[this.kind]},系统不予提供。请联系系统管理员从备份恢复后重试。`,
    );
  }
}
