import { departmentSections } from './department-sections.js';
import { dueDecisions } from './due-decisions.js';
import { givenAuthorisations } from './given-authorisations.js';
import { heldPosts } from './held-posts.js';
import { openComments } from './open-comments.js';
import type { OpenWorkSource } from './open-work.js';
import { unreadNotices } from './unread-notices.js';

/** Everything that may be open when somebody leaves, in the order in which it is shown and brought over. */
export const OPEN_WORK: readonly OpenWorkSource[] = [
  heldPosts,
  departmentSections,
  dueDecisions,
  openComments,
  unreadNotices,
  givenAuthorisations,
];
