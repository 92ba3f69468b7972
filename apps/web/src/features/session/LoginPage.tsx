import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useSearchParams } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { useSession } from '../../app/session/use-session.js';
import { usePageTitle } from '../../shared/browser/use-page-title.js';
import { CodeForm } from './CodeForm.js';
import { LoginForm } from './LoginForm.js';
import styles from './session.module.css';
import { SignOnProblem } from './SignOnProblem.js';

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
  const [problem, setProblem] = useState(search.get('problem'));
  const ways = hooks.useQuery('get', '/api/session/ways', {}, { staleTime: Infinity });
  usePageTitle(t('session:title'));
  // A new installation has nobody who could log in yet.
  const setup = hooks.useQuery('get', '/api/setup');
  if (session) return <Navigate to={next} replace />;
  if (setup.data?.founded === false) return <Navigate to="/setup" replace />;
  const enter = (made: Schemas['SessionView']): void => {
    setSession(made);
    void navigate(next, { replace: true });
  };
  const codeIsDue = problem === 'SECOND_FACTOR_REQUIRED';
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <h1 className={styles.title}>{t('common:product')}</h1>
        {problem && !codeIsDue && <SignOnProblem code={problem} />}
        {codeIsDue ? (
          <CodeForm onDone={enter} onBack={() => setProblem(null)} />
        ) : (
          <>
            <LoginForm onDone={enter} />
            {ways.data?.oidc && (
              <Button
                href={`/api/session/oidc?next=${encodeURIComponent(next)}`}
                size="large"
                block
                style={{ marginTop: 12 }}
              >
                {t('session:signOn', { label: ways.data.oidc })}
              </Button>
            )}
          </>
        )}
        <p className={styles.hint}>{t('session:forgotten')}</p>
      </div>
    </main>
  );
}
