import { filingIsComplete, isRefusal, type Outcome, type SealFiling } from '@chancery/domain';
import type { Context } from '../ports/actor.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import { moveSeal, sealStep } from './seal-step.js';
import { tellOfSeal } from './tell-of-seal.js';

/** 备案: notes number and authority; the seal keepers are asked to compare and enable. */
export function fileSeal(
  door: UnitOfWork,
  context: Context,
  input: { id: string } & SealFiling,
): Promise<Outcome<true>> {
  return door.run(context, async (tx) => {
    const step = await sealStep(tx, input.id, 'file');
    if (isRefusal(step)) return step;
    const filing = filingIsComplete(input);
    if (isRefusal(filing)) return filing;
    const changes = { filingNumber: filing.number, filingAuthority: filing.authority };
    const seal = await moveSeal(tx, step, '', changes);
    const text = `印章“${step.identity.subjectName}”已备案(${filing.number}),请核对图样、证书与备案后启用。`;
    await tellOfSeal(tx, seal, { posts: ['sealKeeper'] }, text);
    return true;
  });
}
