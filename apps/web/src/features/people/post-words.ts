import type { TFunction } from 'i18next';
import type { Schemas } from '../../api-client/client.js';
import { formatDay } from '../../shared/format/dates.js';

type Post = Schemas['PostView'];

/** 部门联络员(司法局) */
export const nameOfPost = (post: Post): string =>
  post.departmentName ? `${post.label}(${post.departmentName})` : post.label;

/** B岗, and from when until when; empty for a post without bounds. */
export function boundsOfPost(post: Post, t: TFunction<'people'>): string {
  const dates =
    post.fromDate && post.untilDate
      ? t('fromUntil', { from: formatDay(post.fromDate), until: formatDay(post.untilDate) })
      : post.untilDate
        ? t('until', { until: formatDay(post.untilDate) })
        : post.fromDate && !post.current
          ? t('from', { from: formatDay(post.fromDate) })
          : '';
  return [post.deputy ? t('deputy') : '', dates, post.current ? '' : t('notYet')].filter(Boolean).join(' ');
}
