import type { Permission } from './permission.js';
import { attachmentPermissions } from './table/attachment-permissions.js';
import { auditPermissions } from './table/audit-permissions.js';
import { cyclePermissions } from './table/cycle-permissions.js';
import { deadlinePermissions } from './table/deadline-permissions.js';
import { dispatchPermissions } from './table/dispatch-permissions.js';
import { figurePermissions } from './table/figure-permissions.js';
import { organisationPermissions } from './table/organisation-permissions.js';
import { reportTypePermissions } from './table/report-type-permissions.js';
import { reviewPermissions } from './table/review-permissions.js';
import { overviewPermissions } from './table/overview-permissions.js';
import { pastReportPermissions } from './table/past-report-permissions.js';
import { peoplePermissions } from './table/people-permissions.js';
import { sectionPermissions } from './table/section-permissions.js';
import { sessionPermissions } from './table/session-permissions.js';
import { settingsPermissions } from './table/settings-permissions.js';
import { versionPermissions } from './table/version-permissions.js';

/** route × post × relation × state: the only place where it says who may do what; one file for each thing. */
export const PERMISSIONS = {
  ...sessionPermissions,
  ...organisationPermissions,
  ...peoplePermissions,
  ...cyclePermissions,
  ...deadlinePermissions,
  ...pastReportPermissions,
  ...sectionPermissions,
  ...attachmentPermissions,
  ...figurePermissions,
  ...reviewPermissions,
  ...versionPermissions,
  ...dispatchPermissions,
  ...auditPermissions,
  ...reportTypePermissions,
  ...settingsPermissions,
  ...overviewPermissions,
} as const satisfies Record<string, Permission>;

export type PermissionKey = keyof typeof PERMISSIONS;

export function permission(key: PermissionKey): Permission {
  return PERMISSIONS[key];
}
