import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation, useNavigation } from 'react-router';
import { loadAllMessages } from '../../messages/start-messages.js';
import { LiveStatus } from '../../shared/live/LiveStatus.js';
import { useLive } from '../../shared/live/use-live.js';
import { Waiting } from '../../shared/ui/Waiting.js';
import { may, useSession } from '../session/use-session.js';
import styles from './AppFrame.module.css';
import { MainNav } from './MainNav.js';
import { NoticeBell } from './NoticeBell.js';
import { PersonMenu } from './PersonMenu.js';

/** What stands around every page: whose government, where one may go, who one is. */
export function AppFrame() {
  const { t } = useTranslation();
  const { session } = useSession();
  const live = useLive(session && !session.mustChangePassword ? session.accountId : undefined);
  const { pathname } = useLocation();
  const loading = useNavigation().state === 'loading';
  // Opened for one address: going on closes it.
  const [navOpenAt, setNavOpenAt] = useState<string | null>(null);
  const navOpen = navOpenAt === pathname;
  const signedIn = Boolean(session);
  useEffect(() => {
    if (signedIn) void loadAllMessages();
  }, [signedIn]);
  if (!session) return null;
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#main">
        {t('skipToContent')}
      </a>
      <header className={styles.header}>
        <button
          type="button"
          className={styles.navButton}
          aria-expanded={navOpen}
          aria-controls="main-nav"
          onClick={() => setNavOpenAt(navOpen ? null : pathname)}
        >
          <span aria-hidden="true">☰</span>
          <span className="visually-hidden">{t('menu')}</span>
        </button>
        <Link to="/" className={styles.brand}>
          {t('product')}
        </Link>
        <span className={styles.government}>{session.government.name}</span>
        {may(session, 'notice.countUnread') && !session.mustChangePassword && <NoticeBell />}
        <PersonMenu />
      </header>
      <LiveStatus state={live} />
      {session.government.demonstration && <p className={styles.demonstration}>{t('demonstration')}</p>}
      <div className={styles.body}>
        <MainNav open={navOpen} />
        <main id="main" tabIndex={-1} className={styles.main} aria-busy={loading}>
          <Suspense fallback={<Waiting />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
    </div>
  );
}
