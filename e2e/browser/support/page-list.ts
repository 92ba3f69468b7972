import type { Post } from '@chancery/domain';
import type { SectionsByFate } from './world/this-year.js';

/** Ids of things of a government in mid-course. */
export interface Things {
  /** This year's cycle, with its newest version before 送签. */
  readonly cycleId: string;
  readonly versionId: string;
  readonly sections: SectionsByFate;
  /** Last year's, read by its leader for the second time. */
  readonly leaders: { readonly cycleId: string; readonly firstVersionId: string; readonly versionId: string };
  /** Reports of years before: one to be mended, one confirmed. */
  readonly pastReports: { readonly waitingId: string; readonly confirmedId: string };
  readonly issuedDispatchId: string;
  readonly sealingDispatchId: string;
}

export interface PageUnderTest {
  readonly name: string;
  /** Who opens it; nobody for pages before log-in. */
  readonly post: Post | null;
  /** Whose section it is: its person of that post opens it, or anyone when it is nobody's. */
  readonly fate: keyof SectionsByFate | null;
  readonly path: (things: Things) => string;
}

export const NOWHERE = '/nowhere';

const at = (
  name: string,
  post: Post | null,
  path: PageUnderTest['path'] | string,
  fate: PageUnderTest['fate'] = null,
): PageUnderTest => ({ name, post, fate, path: typeof path === 'string' ? () => path : path });

/** A section's page, opened by somebody of its department or by the office. */
const section = (name: string, fate: keyof SectionsByFate, post: Post, query = ''): PageUnderTest =>
  at(name, post, ({ sections }) => `/sections/${sections[fate][0]?.id}${query}`, fate);

const cycle = (name: string, side: string, post: Post = 'editor', fate: PageUnderTest['fate'] = null): PageUnderTest =>
  at(name, post, ({ cycleId }) => `/cycles/${cycleId}/${side}`, fate);

const leaders = (name: string, post: Post, query: (things: Things['leaders']) => string): PageUnderTest =>
  at(name, post, (things) => `/versions/${things.leaders.versionId}${query(things.leaders)}`);

/** Every page of the web app with somebody whose post may open it. */
export const PAGES: readonly PageUnderTest[] = [
  at('login', null, '/login'),
  at('setup', null, '/setup'),
  at('password', 'editor', '/password'),
  at('security', 'editor', '/security'),
  at('security-settings', 'securityAdmin', '/admin/security'),
  at('desk-liaison', 'liaison', '/', 'drafted'),
  at('desk-editor', 'editor', '/'),
  at('desk-leader', 'principalLeader', '/'),
  at('desk-system-admin', 'systemAdmin', '/'),
  at('notices', 'editor', '/notices'),
  at('departments', 'systemAdmin', '/admin/departments'),
  at('people', 'securityAdmin', '/admin/people'),
  at('people-of-department', 'departmentHead', '/admin/people', 'awaitingHead'),
  at('installation', 'systemAdmin', '/admin/installation'),
  at('status', 'systemAdmin', '/admin/status'),
  at('mail', 'systemAdmin', '/admin/mail'),
  at('seal', 'systemAdmin', '/admin/seal'),
  at('report-types', 'editor', '/admin/report-types'),
  at('report-type', 'editor', '/admin/report-types/law-government'),
  at('cycles', 'editor', '/cycles'),
  at('new-cycle', 'editor', '/cycles/new'),
  at('new-cycle-past', 'editor', ({ pastReports }) => `/cycles/new?pastReport=${pastReports.confirmedId}`),
  at('past-report-new', 'editor', '/past-reports/new'),
  at('past-report', 'editor', ({ pastReports }) => `/past-reports/${pastReports.waitingId}`),
  at('past-report-confirmed', 'editor', ({ pastReports }) => `/past-reports/${pastReports.confirmedId}`),
  cycle('sheet', 'sheet'),
  cycle('board', 'board'),
  cycle('board-liaison', 'board', 'liaison', 'drafted'),
  cycle('late', 'late'),
  cycle('review-list', 'review'),
  cycle('figures', 'figures'),
  cycle('figures-liaison', 'figures', 'liaison', 'contested'),
  cycle('versions', 'versions'),
  cycle('dispatch-of-cycle', 'dispatch', 'registrar'),
  section('section-writing', 'drafted', 'liaison'),
  section('section-returned', 'returned', 'liaison'),
  section('section-in-part', 'inPart', 'liaison'),
  section('section-declined', 'declined', 'liaison'),
  section('section-extension', 'late', 'liaison'),
  section('section-head', 'awaitingHead', 'departmentHead'),
  section('section-head-nil', 'nilAwaitingHead', 'departmentHead'),
  section('section-editor', 'submitted', 'editor'),
  section('section-commented', 'suggested', 'editor'),
  section('section-suggestions', 'suggested', 'editor', '?mode=suggest'),
  section('section-editor-in-part', 'inPart', 'editor'),
  at('version-findings', 'editor', ({ versionId }) => `/versions/${versionId}?view=findings`),
  at('proofreading-lists', 'editor', '/proofreading-lists'),
  at('version-conflicts', 'editor', ({ versionId }) => `/versions/${versionId}`),
  leaders('version-compared', 'editor', ({ firstVersionId }) => `?view=text&with=${firstVersionId}`),
  leaders('version-leader', 'principalLeader', () => ''),
  leaders('version-leader-changes', 'principalLeader', () => '?tab=changes'),
  leaders('version-leader-opinions', 'principalLeader', () => '?tab=opinions'),
  at('dispatches', 'registrar', '/dispatches'),
  at('dispatch-issued', 'registrar', ({ issuedDispatchId }) => `/dispatches/${issuedDispatchId}`),
  at('dispatch-sealing', 'sealKeeper', ({ sealingDispatchId }) => `/dispatches/${sealingDispatchId}`),
  at('numbers', 'registrar', '/registers/numbers'),
  at('seals', 'sealKeeper', '/registers/seals'),
  at('authorisations', 'principalLeader', '/authorisations'),
  at('verify', 'registrar', '/verify'),
  at('audit', 'auditAdmin', '/audit'),
  at('not-found', 'editor', NOWHERE),
];
