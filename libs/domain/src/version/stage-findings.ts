import { POSTS, type Post } from '../organisation/posts.js';
import type { Stage } from './stages.js';

/** Posts that may decide on a version, from the lowest rank up; the last one signs off. */
export const STAGE_POSTS = [
  'chiefEditor',
  'legalReviewer',
  'officeReviewer',
  'deputyLeader',
  'principalLeader',
] as const satisfies readonly Post[];

export interface StageFinding {
  /** Index of the stage; null: the list as a whole. */
  readonly stage: number | null;
  readonly message: string;
}

const SIGN_OFF_LAST = '最后一个环节须为主要领导签发';

/**
 * Everything that is wrong with a list of stages: the principal leader signs off last and alone, with an opinion
 * (条例第二十二条); every stage has a name and a post that decides.
 */
export function stageFindings(stages: readonly Stage[]): StageFinding[] {
  const findings: StageFinding[] = [];
  const keys = new Set<string>();
  for (const [stage, { key, label, post, opinionRequired }] of stages.entries()) {
    const note = (message: string) => findings.push({ stage, message: `第 ${stage + 1} 个环节:${message}` });
    if (label.trim() === '') note('没有名称');
    if (keys.has(key)) note('与前面的环节重复');
    keys.add(key);
    if (!STAGE_POSTS.some((allowed) => allowed === post)) note(`“${POSTS[post]}”不参与审批`);
    const last = stage === stages.length - 1;
    if (post === 'principalLeader' && !last) note('主要领导只在最后签发');
    if (last && post === 'principalLeader' && !opinionRequired) note('签发须有明确意见(条例第二十二条)');
  }
  if (stages.at(-1)?.post !== 'principalLeader') findings.push({ stage: null, message: SIGN_OFF_LAST });
  return findings;
}
