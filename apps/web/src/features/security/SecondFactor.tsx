import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, hooks, type Schemas } from '../../api-client/client.js';
import { useSession } from '../../app/session/use-session.js';
import { formatTime } from '../../shared/format/dates.js';
import { NotConfirmed, usePasswordAgain } from '../../shared/re-authentication/use-password-again.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { Enrolment } from './Enrolment.js';
import { RecoveryCodes } from './RecoveryCodes.js';
import styles from './security.module.css';

/** The person's second factor: bind, bind anew, unbind; the recovery codes are shown once. */
export function SecondFactor() {
  const { t } = useTranslation('security');
  const client = useQueryClient();
  const { session, setSession } = useSession();
  const { withPassword, dialog } = usePasswordAgain();
  const [codes, setCodes] = useState<readonly string[] | null>(null);
  const query = hooks.useQuery('get', '/api/second-factor');
  const changed = async (secondFactor: boolean): Promise<void> => {
    if (session) setSession({ ...session, secondFactor }, { keepData: true });
    await client.invalidateQueries({ queryKey: ['get', '/api/second-factor'] });
  };
  const enrol = useMutation({
    mutationFn: () =>
      withPassword(async () => {
        const { data } = await api.POST('/api/second-factor/enrolment');
        if (!data) throw new Error('an answer without a secret');
        return data;
      }),
    onSuccess: () => setCodes(null),
  });
  const remove = useMutation({
    mutationFn: () => withPassword(() => api.POST('/api/second-factor/removal')),
    onSuccess: () => changed(false),
  });
  const error = [enrol.error, remove.error].find((one) => one && !(one instanceof NotConfirmed));
  const bound = async ({ recoveryCodes }: Schemas['RecoveryCodes']): Promise<void> => {
    enrol.reset();
    setCodes(recoveryCodes);
    await changed(true);
  };
  return (
    <section className={styles.section} aria-labelledby="second-factor">
      <h2 id="second-factor">{t('secondFactor')}</h2>
      <p className={styles.hint}>{t('secondFactorHint')}</p>
      <Loaded query={query}>
        {({ active, since, recoveryLeft, requiredForSigning }) => (
          <>
            {requiredForSigning && !active && <Alert type="warning" showIcon title={t('bindToSign')} />}
            <p role="status">{active ? t('bound', { at: formatTime(since), count: recoveryLeft }) : t('notBound')}</p>
            {codes && <RecoveryCodes codes={codes} onKept={() => setCodes(null)} />}
            {enrol.data ? (
              <Enrolment enrolment={enrol.data} withPassword={withPassword} onBound={bound} onCancel={enrol.reset} />
            ) : (
              <>
                <Button type={active ? 'default' : 'primary'} loading={enrol.isPending} onClick={() => enrol.mutate()}>
                  {t(active ? 'bindAnew' : 'bind')}
                </Button>{' '}
                {active && (
                  <Button danger loading={remove.isPending} onClick={() => remove.mutate()}>
                    {t('unbind')}
                  </Button>
                )}
              </>
            )}
          </>
        )}
      </Loaded>
      {error && <ProblemAlert error={error} />}
      {dialog}
    </section>
  );
}
