import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, hooks } from '../../api-client/client.js';
import { LogInList } from '../../shared/log-ins/LogInList.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { ConfirmDialog } from './ConfirmDialog.js';
import type { Person } from './find-people.js';
import styles from './people.module.css';

/** Where a person is logged in; the security administrator can end all of it. */
export function PersonLogIns({ person }: { readonly person: Person }) {
  const { t } = useTranslation('people');
  const toast = useToast();
  const [asking, setAsking] = useState(false);
  const params = { path: { id: person.id } };
  const query = hooks.useQuery('get', '/api/accounts/{id}/sessions', { params });
  const end = useMutation({
    mutationFn: () => api.POST('/api/accounts/{id}/sessions/revocation', { params }),
    onSuccess: async () => {
      setAsking(false);
      await query.refetch();
      toast(t('sessionsEnded', { name: person.displayName }));
    },
  });
  return (
    <section className={styles.section}>
      <h2>{t('sessions')}</h2>
      <Loaded query={query}>
        {(logIns) => (
          <>
            <LogInList logIns={logIns} />
            {logIns.length > 0 && (
              <Button danger onClick={() => setAsking(true)}>
                {t('endSessions')}
              </Button>
            )}
          </>
        )}
      </Loaded>
      <ConfirmDialog
        open={asking}
        title={t('endSessions')}
        hint={t('endSessionsHint', { name: person.displayName })}
        danger
        pending={end.isPending}
        error={end.error}
        onConfirm={() => end.mutate()}
        onCancel={() => setAsking(false)}
      />
    </section>
  );
}
