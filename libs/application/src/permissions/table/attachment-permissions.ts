import { DEPARTMENT, EDITORS, REPORT_READERS, grant } from '../grants.js';
import type { Permission } from '../permission.js';

const READERS = [...DEPARTMENT, ...REPORT_READERS];
const WRITERS = [...grant('ownDepartment', 'liaison'), ...grant('government', ...EDITORS)];

/** Files that belong to a section: evidence (佐证材料) and pictures of its text. */
export const attachmentPermissions = {
  'attachment.list': {
    method: 'GET',
    path: '/sections/:id/attachments',
    label: '部分:佐证材料与图片',
    access: READERS,
  },
  'attachment.add': {
    method: 'POST',
    path: '/sections/:id/attachments',
    label: '上传佐证材料或图片',
    access: WRITERS,
    upload: '20mb',
  },
  'attachment.file': {
    method: 'GET',
    path: '/attachments/:id/file',
    label: '下载佐证材料或图片',
    access: READERS,
  },
  'attachment.remove': {
    method: 'POST',
    path: '/attachments/:id/removal',
    label: '移除佐证材料或图片',
    access: WRITERS,
  },
  'section.picture': {
    method: 'GET',
    path: '/sections/:id/pictures/:digest',
    label: '部分:正文中的图片',
    access: READERS,
  },
} as const satisfies Record<string, Permission>;
