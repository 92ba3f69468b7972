import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { featureRoutes } from '../feature-routes.js';
import { may, useSession } from '../session/use-session.js';
import styles from './MainNav.module.css';

const GROUPS = ['work', 'registers', 'admin'] as const;

/** Where the person's posts may go, as the API said in the session. */
export function MainNav({ open }: { readonly open: boolean }) {
  const { t } = useTranslation('nav');
  const { session } = useSession();
  const entries = featureRoutes
    .flatMap(({ path, nav }) => (nav ? [{ path, ...nav }] : []))
    .filter(({ requires }) => requires.length === 0 || may(session, ...requires))
    .sort((a, b) => a.order - b.order);
  return (
    <nav id="main-nav" aria-label={t('label')} className={open ? `${styles.nav} ${styles.open}` : styles.nav}>
      {GROUPS.map((group) => {
        const shown = entries.filter((entry) => entry.group === group);
        if (shown.length === 0) return null;
        return (
          <section key={group} aria-label={t(`groups.${group}`)}>
            <h2 className={styles.group}>{t(`groups.${group}`)}</h2>
            <ul className={styles.list}>
              {shown.map(({ path, label }) => (
                <li key={path}>
                  <NavLink
                    to={path}
                    end={path === '/'}
                    className={({ isActive }) => (isActive ? `${styles.link} ${styles.active}` : (styles.link ?? ''))}
                  >
                    {t(label)}
                  </NavLink>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </nav>
  );
}
