import type { Post } from '@chancery/domain';

export interface PageUnderTest {
  readonly name: string;
  readonly path: string;
  /** Who opens it; nobody for pages before log-in. */
  readonly post: Post | null;
  readonly department?: string;
}

/** Ids of things of a government in mid-course. */
export interface Things {
  readonly cycleId: string;
  readonly draftingSectionId: string;
  readonly submittedSectionId: string;
  readonly awaiting: { readonly sectionId: string; readonly department: string };
  readonly versionId: string;
  readonly dispatchId: string;
  readonly reportTypeId: string;
  readonly department: string;
}

/** Every page of the web app with somebody whose post may open it. */
export function pageList(things: Things): PageUnderTest[] {
  const { cycleId, department } = things;
  const at = (name: string, path: string, post: Post | null, own?: string): PageUnderTest => ({
    name,
    path,
    post,
    ...(own ? { department: own } : {}),
  });
  return [
    at('login', '/login', null),
    at('setup', '/setup', null),
    at('password', '/password', 'editor'),
    at('desk-liaison', '/', 'liaison', department),
    at('desk-editor', '/', 'editor'),
    at('desk-leader', '/', 'principalLeader'),
    at('desk-system-admin', '/', 'systemAdmin'),
    at('notices', '/notices', 'liaison', department),
    at('departments', '/admin/departments', 'systemAdmin'),
    at('people', '/admin/people', 'securityAdmin'),
    at('people-of-department', '/admin/people', 'departmentHead', department),
    at('installation', '/admin/installation', 'systemAdmin'),
    at('mail', '/admin/mail', 'systemAdmin'),
    at('seal', '/admin/seal', 'systemAdmin'),
    at('report-types', '/admin/report-types', 'editor'),
    at('report-type', `/admin/report-types/${things.reportTypeId}`, 'editor'),
    at('cycles', '/cycles', 'editor'),
    at('new-cycle', '/cycles/new', 'editor'),
    at('sheet', `/cycles/${cycleId}/sheet`, 'editor'),
    at('board', `/cycles/${cycleId}/board`, 'editor'),
    at('late', `/cycles/${cycleId}/late`, 'editor'),
    at('review-list', `/cycles/${cycleId}/review`, 'editor'),
    at('figures', `/cycles/${cycleId}/figures`, 'editor'),
    at('versions', `/cycles/${cycleId}/versions`, 'editor'),
    at('section-writing', `/sections/${things.draftingSectionId}`, 'liaison', department),
    at('section-head', `/sections/${things.awaiting.sectionId}`, 'departmentHead', things.awaiting.department),
    at('section-editor', `/sections/${things.submittedSectionId}`, 'editor'),
    at('version-editor', `/versions/${things.versionId}`, 'editor'),
    at('version-text', `/versions/${things.versionId}?view=text`, 'editor'),
    at('version-leader', `/versions/${things.versionId}`, 'principalLeader'),
    at('dispatch-of-cycle', `/cycles/${cycleId}/dispatch`, 'registrar'),
    at('dispatch', `/dispatches/${things.dispatchId}`, 'registrar'),
    at('numbers', '/registers/numbers', 'registrar'),
    at('seals', '/registers/seals', 'sealKeeper'),
    at('authorisations', '/authorisations', 'principalLeader'),
    at('verify', '/verify', 'registrar'),
    at('audit', '/audit', 'auditAdmin'),
    at('not-found', '/nowhere', 'editor'),
  ];
}
