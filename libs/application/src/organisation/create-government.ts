import { randomUUID } from 'node:crypto';
import { forbidden, OFFICERS, type Outcome, type Post } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { GovernmentRow } from '../ports/rows.js';
import type { PasswordHasher, SealProvider } from '../ports/services.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { initialPassword, insertAccount, type NewAccount } from './new-account.js';
import type { SetupDesk } from './setup-desk.js';
import { makeSeal } from '../seal/make-seal.js';

export interface CreateGovernmentInput {
  /** One-time code from the terminal. */
  readonly setupCode: string;
  readonly name: string;
  readonly officers: Readonly<
    Record<'systemAdmin' | 'securityAdmin' | 'auditAdmin', { userName: string; displayName: string }>
  >;
}

export interface CreatedGovernment {
  readonly government: GovernmentRow;
  readonly officers: readonly (NewAccount & { post: Post })[];
}

/** Founds a government in the installation with its three officers and its (test) seal. */
export function createGovernment(
  door: UnitOfWork,
  desk: SetupDesk,
  hasher: PasswordHasher,
  seals: SealProvider,
  input: CreateGovernmentInput,
  request: { address: string; correlationId: string },
): Promise<Outcome<CreatedGovernment>> {
  const governmentId = randomUUID();
  const context: Context = {
    governmentId,
    correlationId: request.correlationId,
    actor: { kind: 'system', accountId: '', displayName: '安装程序', posts: [], address: request.address },
  };
  return door.run(context, async (tx) => {
    const granted = await desk.redeem(tx, input.setupCode);
    if (!granted) {
      return forbidden(
        'SETUP_CODE_WRONG',
        '设置码不对、已用过或已过期。请在服务器上运行 npm run chancery -- setup-code 取得新码。',
      );
    }
    const government = await desk.found(tx, { id: governmentId, name: input.name, ...granted });
    const officers: (NewAccount & { post: Post })[] = [];
    for (const post of OFFICERS) {
      const person = input.officers[post as keyof CreateGovernmentInput['officers']];
      const made = await insertAccount(tx, await initialPassword(hasher), person);
      await tx.posts.insert({
        accountId: made.account.id,
        post,
        departmentId: null,
        fromDate: null,
        untilDate: null,
        deputy: false,
        endedAt: null,
      });
      officers.push({ ...made, post });
    }
    const { certificatePem, sealedKey } = await seals.issueIdentity('seal', input.name);
    const seal = await tx.signingIdentities.insert({
      kind: 'seal',
      accountId: null,
      subjectName: input.name,
      certificatePem,
      sealedKey,
    });
    await makeSeal(tx, seal.id, 'enabled');
    tx.audit({
      action: 'government.create',
      objectType: 'government',
      objectId: government.id,
      after: { name: input.name, seal: seals.fingerprint(certificatePem) },
    });
    return { government, officers };
  });
}
