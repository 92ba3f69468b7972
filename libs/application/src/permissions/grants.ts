import type { Post } from '@chancery/domain';
import type { Grant, Relation } from './permission.js';

export const grant = (relation: Relation, ...posts: Post[]): readonly Grant[] => [{ relation, posts }];
export const EDITORS: Post[] = ['editor', 'chiefEditor'];
export const REVIEWERS: Post[] = ['legalReviewer', 'officeReviewer', 'deputyLeader', 'principalLeader'];
const OFFICE: Post[] = ['registrar', 'sealKeeper'];
export const REPORT_READERS = grant('government', ...EDITORS, ...REVIEWERS, ...OFFICE);
/** Who reads the report, and the publisher once it has been issued. */
export const ISSUED_READERS: readonly Grant[] = [...REPORT_READERS, ...grant('issued', 'publisher')];
export const DEPARTMENT = grant('ownDepartment', 'liaison', 'departmentHead');
export const BUSINESS: readonly Grant[] = [
  ...REPORT_READERS,
  { relation: 'government', posts: ['liaison', 'departmentHead'] },
];
