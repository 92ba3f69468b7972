import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, hooks, type Schemas } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import styles from './security.module.css';

/** What the office asks of its people when they sign off and seal. */
export default function SecuritySettingsPage() {
  const { t } = useTranslation(['security', 'common']);
  const toast = useToast();
  const client = useQueryClient();
  const query = hooks.useQuery('get', '/api/security-settings');
  const save = useMutation({
    mutationFn: (body: Schemas['SecuritySettingsView']) => api.PUT('/api/security-settings', { body }),
    onSuccess: () => toast(t('common:saved')),
    onSettled: () => client.invalidateQueries({ queryKey: ['get', '/api/security-settings'] }),
  });
  return (
    <>
      <PageHeader title={t('security:settingsTitle')} hint={t('security:settingsHint')} />
      <Loaded query={query}>
        {({ version, secondFactorForSigning }) => (
          <section className={styles.section}>
            <Checkbox
              checked={secondFactorForSigning}
              disabled={save.isPending}
              onChange={({ target }) => save.mutate({ version, secondFactorForSigning: target.checked })}
            >
              {t('security:secondFactorForSigning')}
            </Checkbox>
            <p className={styles.hint}>{t('security:secondFactorForSigningHint')}</p>
            {save.error && <ProblemAlert error={save.error} />}
          </section>
        )}
      </Loaded>
    </>
  );
}
