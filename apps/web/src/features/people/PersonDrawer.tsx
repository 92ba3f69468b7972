import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Drawer, Form } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, hooks } from '../../api-client/client.js';
import { offers } from '../../shared/offers.js';
import type { IssuedTo } from '../../shared/ui/InitialPasswords.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { ConfirmDialog } from './ConfirmDialog.js';
import type { Person } from './find-people.js';
import styles from './people.module.css';
import { PersonFields, type PersonDetails } from './PersonFields.js';
import { PersonLogIns } from './PersonLogIns.js';
import { PersonPosts } from './PersonPosts.js';
import { ResetSecondFactor } from './ResetSecondFactor.js';
import { usePeopleChanged } from './use-people-changed.js';

/** One person: details, posts with their days, password, leaving. What is not offered is not shown. */
export function PersonDrawer({
  personId,
  onClose,
  onHandOver,
  onIssued,
}: {
  readonly personId: string;
  readonly onClose: () => void;
  readonly onHandOver: () => void;
  readonly onIssued: (issued: IssuedTo) => void;
}) {
  const { t } = useTranslation('people');
  const query = hooks.useQuery('get', '/api/accounts/{id}', { params: { path: { id: personId } } });
  const person = query.data;
  return (
    <Drawer
      open
      size={520}
      title={person ? `${person.displayName}(${person.userName})` : t('person')}
      onClose={onClose}
      destroyOnHidden
    >
      <Loaded query={query}>
        {(loaded) => (
          <>
            <Details key={loaded.version} person={loaded} />
            <PersonPosts person={loaded} />
            {offers(loaded.actions, 'account.endSessions') && <PersonLogIns person={loaded} />}
            <Leaving person={loaded} onHandOver={onHandOver} onIssued={onIssued} />
          </>
        )}
      </Loaded>
    </Drawer>
  );
}

function Details({ person }: { readonly person: Person }) {
  const { t } = useTranslation(['people', 'common']);
  const toast = useToast();
  const changed = usePeopleChanged();
  const client = useQueryClient();
  const save = useMutation({
    mutationFn: ({ displayName, departmentId = null, phone = '', mailAddress = '' }: PersonDetails) =>
      api.PUT('/api/accounts/{id}', {
        params: { path: { id: person.id } },
        body: { version: person.version, displayName, departmentId, phone, mailAddress },
      }),
    onSuccess: async () => {
      await changed();
      toast(t('common:saved'));
    },
  });
  if (!offers(person.actions, 'account.change')) {
    return (
      <dl className={styles.section}>
        <dt>{t('department')}</dt>
        <dd>{person.departmentName ?? t('noDepartment')}</dd>
        <dt>{t('phone')}</dt>
        <dd>{person.phone || t('nothing')}</dd>
        <dt>{t('mailAddress')}</dt>
        <dd>{person.mailAddress || t('nothing')}</dd>
      </dl>
    );
  }
  const { displayName, departmentId, phone, mailAddress } = person;
  return (
    <section className={styles.section}>
      <Form<PersonDetails>
        layout="vertical"
        initialValues={{ displayName, departmentId, phone, mailAddress }}
        onFinish={(details) => save.mutate(details)}
      >
        <PersonFields />
        {save.error && (
          <ProblemAlert error={save.error} onRetry={() => void client.invalidateQueries({ queryKey: ['get'] })} />
        )}
        <Button htmlType="submit" loading={save.isPending}>
          {t('common:save')}
        </Button>
      </Form>
    </section>
  );
}

/** Password, handover, stop. */
function Leaving({
  person,
  onHandOver,
  onIssued,
}: {
  readonly person: Person;
  readonly onHandOver: () => void;
  readonly onIssued: (issued: IssuedTo) => void;
}) {
  const { t } = useTranslation('people');
  const toast = useToast();
  const changed = usePeopleChanged();
  const [asking, setAsking] = useState<'reset' | 'stop' | null>(null);
  const params = { path: { id: person.id } };
  const reset = useMutation({
    mutationFn: async () => {
      const { data } = await api.POST('/api/accounts/{id}/password-reset', { params });
      if (!data) throw new Error('an answer without a password');
      return data;
    },
    onSuccess: async ({ initialPassword }) => {
      setAsking(null);
      await changed();
      onIssued({ userName: person.userName, displayName: person.displayName, note: '', initialPassword });
    },
  });
  const stop = useMutation({
    mutationFn: () => api.POST('/api/accounts/{id}/stop', { params }),
    onSuccess: async () => {
      setAsking(null);
      await changed();
      toast(t('wasStopped', { name: person.displayName }));
    },
  });
  const { actions } = person;
  return (
    <section className={`${styles.section} ${styles.buttons}`}>
      {offers(actions, 'account.handOver') && <Button onClick={onHandOver}>{t('handOver')}</Button>}
      {offers(actions, 'account.resetPassword') && (
        <Button onClick={() => setAsking('reset')}>{t('resetPassword')}</Button>
      )}
      {person.secondFactor && offers(actions, 'account.resetSecondFactor') && <ResetSecondFactor person={person} />}
      {offers(actions, 'account.stop') && (
        <Button danger onClick={() => setAsking('stop')}>
          {t('stop')}
        </Button>
      )}
      <ConfirmDialog
        open={asking === 'reset'}
        title={t('resetPassword')}
        hint={t('resetHint', { name: person.displayName })}
        pending={reset.isPending}
        error={reset.error}
        onConfirm={() => reset.mutate()}
        onCancel={() => setAsking(null)}
      />
      <ConfirmDialog
        open={asking === 'stop'}
        title={t('stop')}
        hint={t('stopHint', { name: person.displayName })}
        danger
        pending={stop.isPending}
        error={stop.error}
        onConfirm={() => stop.mutate()}
        onCancel={() => setAsking(null)}
      />
    </section>
  );
}
