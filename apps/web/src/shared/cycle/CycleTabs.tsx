import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { PermissionKey } from '../../app/feature-route.js';
import { may, useSession } from '../../app/session/use-session.js';
import styles from './CycleTabs.module.css';

/** The sides of a yearly task, in the order of the work, each for whose posts may enter it. */
const TABS = [
  { path: 'sheet', requires: 'cycle.sheet' },
  { path: 'board', requires: 'board.show' },
  { path: 'review', requires: 'review.show' },
  { path: 'figures', requires: 'figure.ledger' },
  { path: 'versions', requires: 'cycle.versions' },
  { path: 'dispatch', requires: 'dispatch.form' },
] as const satisfies readonly { readonly path: string; readonly requires: PermissionKey }[];

/** 任务分解、进度、审阅、台账、稿本、发文 of one cycle; stands above a page's heading (`PageHeader above`). */
export function CycleTabs({
  cycleId,
  chosen,
}: {
  readonly cycleId: string;
  /** The side that a page belongs to whose address is not the side's own: a section, a version, a dispatch. */
  readonly chosen?: (typeof TABS)[number]['path'];
}) {
  const { t } = useTranslation('cycleTabs');
  const { session } = useSession();
  const shown = TABS.filter(({ requires }) => may(session, requires));
  if (shown.length === 0) return null;
  return (
    <nav aria-label={t('label')}>
      <ul className={styles.tabs}>
        {shown.map(({ path }) => (
          <li key={path}>
            <NavLink
              to={`/cycles/${cycleId}/${path}`}
              className={({ isActive }) =>
                isActive || path === chosen ? `${styles.tab} ${styles.active}` : (styles.tab ?? '')
              }
            >
              {t(path)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
