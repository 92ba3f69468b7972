import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { hooks } from '../../api-client/client.js';
import { useSession } from '../../app/session/use-session.js';
import { usePageTitle } from '../../shared/browser/use-page-title.js';
import { LoginForm } from './LoginForm.js';
import styles from './session.module.css';

/** Only a path of this application; an address of another site is never followed. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}

export default function LoginPage() {
  const { t } = useTranslation(['session', 'common']);
  const { session, setSession } = useSession();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const next = safeNext(search.get('next'));
  usePageTitle(t('session:title'));
  // A new installation has nobody who could log in yet.
  const setup = hooks.useQuery('get', '/api/setup');
  if (session) return <Navigate to={next} replace />;
  if (setup.data?.founded === false) return <Navigate to="/setup" replace />;
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h1 className={styles.title}>{t('common:product')}</h1>
        <LoginForm
          onDone={(made) => {
            setSession(made);
            void navigate(next, { replace: true });
          }}
        />
        <p className={styles.hint}>{t('session:forgotten')}</p>
      </div>
    </main>
  );
}
