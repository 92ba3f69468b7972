import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import type { PermissionKey } from '../../app/feature-route.js';
import { may, useSession } from '../../app/session/use-session.js';
import styles from './CycleTabs.module.css';

/** The sides of a yearly task, in the order of the work, each for whose posts may enter it. */
const TABS: readonly { readonly path: string; readonly requires: PermissionKey }[] = [
  { path: 'sheet', requires: 'cycle.sheet' },
  { path: 'board', requires: 'board.show' },
  { path: 'review', requires: 'section.adopt' },
  { path: 'figures', requires: 'figure.ledger' },
  { path: 'versions', requires: 'cycle.versions' },
  { path: 'dispatch', requires: 'dispatch.show' },
];

/** 任务分解、进度、审阅、台账、稿本、发文 of one cycle; stands above a page's heading (`PageHeader above`). */
export function CycleTabs({ cycleId }: { readonly cycleId: string }) {
  const { t } = useTranslation('cycleTabs');
  const { session } = useSession();
  return (
    <nav aria-label={t('label')}>
      <ul className={styles.tabs}>
        {TABS.filter(({ requires }) => may(session, requires)).map(({ path }) => (
          <li key={path}>
            <NavLink
              to={`/cycles/${cycleId}/${path}`}
              className={({ isActive }) => (isActive ? `${styles.tab} ${styles.active}` : (styles.tab ?? ''))}
            >
              {t(path)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
