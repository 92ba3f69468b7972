import { sectionLifecycle, type SectionState } from '@chancery/domain';
import { openSections } from '../organisation/open-sections.js';
import type { OpenWorkSource } from './open-work.js';

const DECIDED: readonly SectionState[] = ['adopted', 'adoptedPartially', 'declined'];

/** Sections without a decision in the departments where a post is held: they and their drafts are the department's. */
export const departmentSections: OpenWorkSource = {
  kind: 'sections',
  label: '本部门未办结的报送任务(稿件留在部门)',
  fate: 'department',
  async list(tx, { posts }) {
    const departments = posts.flatMap((p) => (p.departmentId ? [p.departmentId] : []));
    const titles = new Map((await tx.cycles.list({})).map((c) => [c.id, c.title]));
    return (await openSections(tx, departments))
      .filter((s) => !DECIDED.includes(s.state))
      .map((s) => ({
        text: `${titles.get(s.cycleId) ?? ''} ${s.nodeKey}:${sectionLifecycle.states[s.state]}`,
        link: `/sections/${s.id}`,
      }));
  },
};
