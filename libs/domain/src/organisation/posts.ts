/** Posts a person may hold (docs/glossary.md). One person may hold several, in several departments. */
export const POSTS = {
  liaison: '部门联络员',
  departmentHead: '部门负责人',
  editor: '编辑',
  chiefEditor: '统稿人',
  legalReviewer: '合法性审查人员',
  officeReviewer: '政府办核稿',
  deputyLeader: '分管领导',
  principalLeader: '主要领导',
  registrar: '文书',
  sealKeeper: '印章管理员',
  publisher: '信息发布员',
  systemAdmin: '系统管理员',
  securityAdmin: '安全管理员',
  auditAdmin: '审计管理员',
} as const;

export type Post = keyof typeof POSTS;

export const POST_NAMES = Object.keys(POSTS) as [Post, ...Post[]];

/** The three officers (GB/T 22239-2019 level 3, separation of duties). */
export const OFFICERS: readonly Post[] = ['systemAdmin', 'securityAdmin', 'auditAdmin'];

/** Posts that make sense only inside one department. */
export const DEPARTMENT_POSTS: readonly Post[] = ['liaison', 'departmentHead'];

/** Posts of the whole government that deal with the report: neither a department's nor an officer's. */
export const OFFICE_POSTS: readonly Post[] = POST_NAMES.filter(
  (post) => !OFFICERS.includes(post) && !DEPARTMENT_POSTS.includes(post),
);
