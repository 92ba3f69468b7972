import { systemContext, verifyChain } from '@chancery/application';
import { isRefusal } from '@chancery/domain';
import { createDataSource, TypeOrmUnitOfWork } from '@chancery/persistence';
import type { Check } from './ground.js';

export const chainsAreWhole: Check = async ({ query, appUrl }) => {
  const source = await createDataSource({ url: appUrl, poolSize: 2 }).initialize();
  try {
    const door = new TypeOrmUnitOfWork(source);
    const problems: string[] = [];
    for (const { id } of await query<{ id: string }>('SELECT id FROM government')) {
      const finding = await door.run(systemContext(id, 'invariants'), verifyChain);
      if (isRefusal(finding) || !finding.whole) problems.push(`audit chain of ${id}: ${JSON.stringify(finding)}`);
    }
    return problems;
  } finally {
    await source.destroy();
  }
};
