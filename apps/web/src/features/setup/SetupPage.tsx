import { useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { hooks, type Schemas } from '../../api-client/client.js';
import { usePageTitle } from '../../shared/browser/use-page-title.js';
import { InitialPasswords } from '../../shared/ui/InitialPasswords.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { SetupWizard } from './SetupWizard.js';
import styles from './setup.module.css';

/** First run: a government is set up with the code from the terminal. */
export default function SetupPage() {
  const { t } = useTranslation('setup');
  usePageTitle(t('title'));
  const state = hooks.useQuery('get', '/api/setup');
  const client = useQueryClient();
  const [made, setMade] = useState<Schemas['CreatedGovernment'] | null>(null);
  return (
    <main className={styles.page}>
      <h1 className={styles.title}>{t('title')}</h1>
      {made ? (
        <Founded made={made} />
      ) : (
        <Loaded query={state}>
          {(setup) => (
            <Unfounded
              setup={setup}
              onFounded={(founded) => {
                setMade(founded);
                void client.invalidateQueries({ queryKey: ['get', '/api/setup'] });
              }}
            />
          )}
        </Loaded>
      )}
    </main>
  );
}

/** The wizard, at once where there is no government; where there is one, only when it is asked for. */
function Unfounded({
  setup,
  onFounded,
}: {
  readonly setup: Schemas['SetupState'];
  readonly onFounded: (made: Schemas['CreatedGovernment']) => void;
}) {
  const { t } = useTranslation('setup');
  const [anyway, setAnyway] = useState(false);
  if (setup.founded && !anyway) {
    return (
      <div className={styles.card}>
        <p>{t(setup.demonstration ? 'demonstrationThere' : 'founded')}</p>
        <div className={styles.buttons}>
          <Link to="/login">{t('logIn')}</Link>
          <Button onClick={() => setAnyway(true)}>{t('anyway')}</Button>
        </div>
      </div>
    );
  }
  return (
    <>
      <p className={styles.hint}>{t('hint')}</p>
      <SetupWizard onFounded={onFounded} />
    </>
  );
}

function Founded({ made }: { readonly made: Schemas['CreatedGovernment'] }) {
  const { t } = useTranslation('setup');
  return (
    <div className={styles.card}>
      <Alert type="success" showIcon title={t('done', { name: made.government.name })} style={{ marginBottom: 12 }} />
      <InitialPasswords
        people={made.officers.map(({ account, initialPassword, post }) => ({
          userName: account.userName,
          displayName: account.displayName,
          note: t(`officers.${post}`),
          initialPassword,
        }))}
      />
      <p>{t('next2')}</p>
      <Link to="/login?next=%2Fadmin%2Finstallation">{t('logIn')}</Link>
    </div>
  );
}
