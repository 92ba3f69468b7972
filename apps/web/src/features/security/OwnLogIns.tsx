import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, hooks } from '../../api-client/client.js';
import { LogInList } from '../../shared/log-ins/LogInList.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import styles from './security.module.css';

/** The person's own sessions; those elsewhere can be ended, one or all. */
export function OwnLogIns() {
  const { t } = useTranslation('security');
  const toast = useToast();
  const client = useQueryClient();
  const query = hooks.useQuery('get', '/api/sessions');
  const revoke = useMutation({
    mutationFn: (ids: string[]) => api.POST('/api/sessions/revocation', { body: { ids } }),
    onSuccess: () => toast(t('revoked')),
    onSettled: () => client.invalidateQueries({ queryKey: ['get', '/api/sessions'] }),
  });
  return (
    <section className={styles.section} aria-labelledby="own-log-ins">
      <h2 id="own-log-ins">{t('logIns')}</h2>
      <p className={styles.hint}>{t('logInsHint')}</p>
      <Loaded query={query}>
        {(logIns) => {
          const others = logIns.filter((logIn) => !logIn.current).map(({ id }) => id);
          return (
            <>
              <LogInList
                logIns={logIns}
                actions={(logIn) =>
                  !logIn.current && (
                    <Button
                      size="small"
                      disabled={revoke.isPending}
                      aria-label={t('revokeOf', { device: logIn.device || t('unknownDevice') })}
                      onClick={() => revoke.mutate([logIn.id])}
                    >
                      {t('revoke')}
                    </Button>
                  )
                }
              />
              {others.length > 1 && (
                <Button danger loading={revoke.isPending} onClick={() => revoke.mutate(others)}>
                  {t('revokeOthers', { count: others.length })}
                </Button>
              )}
            </>
          );
        }}
      </Loaded>
      {revoke.error && <ProblemAlert error={revoke.error} />}
    </section>
  );
}
