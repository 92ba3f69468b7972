import type { OpenWorkSource } from './open-work.js';

/** Versions whose decision is due to one of the posts: it is due to whoever holds the post. */
export const dueDecisions: OpenWorkSource = {
  kind: 'decisions',
  label: '待审批的稿本(随岗位移交)',
  fate: 'successor',
  async list(tx, { posts }) {
    const held = posts.map((p) => p.post);
    const cycles = new Map((await tx.cycles.list({})).map((c) => [c.id, c]));
    return (await tx.versions.list({ state: 'inApproval' })).flatMap((version) => {
      const cycle = cycles.get(version.cycleId);
      const stage = cycle?.stages[version.stage];
      if (!cycle || !stage || !held.includes(stage.post)) return [];
      return [{ text: `${cycle.title}(第 ${version.seq} 稿):${stage.label}`, link: `/versions/${version.id}` }];
    });
  },
};
