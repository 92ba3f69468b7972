import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, hooks, type Schemas } from '../../api-client/client.js';
import { may, useSession } from '../../app/session/use-session.js';
import { formatDay } from '../../shared/format/dates.js';
import { Chip } from '../../shared/ui/Chip.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { ReasonDialog } from '../../shared/ui/ReasonDialog.js';
import { StackedTable } from '../../shared/ui/StackedTable.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { GiveAuthorisation } from './GiveAuthorisation.js';

type Row = Schemas['AuthorisationView'];

const TONES = { inForce: 'done', upcoming: 'due', ended: 'plain', revoked: 'late' } as const;

/** 代签授权: who may sign in whose place, until when and by which document; the leader gives and revokes. */
export default function AuthorisationsPage() {
  const { t } = useTranslation('authorisations');
  const { session } = useSession();
  const toast = useToast();
  const client = useQueryClient();
  const query = hooks.useQuery('get', '/api/authorisations');
  const [giving, setGiving] = useState(false);
  const [revoking, setRevoking] = useState<Row | null>(null);
  const revoke = useMutation({
    mutationFn: ({ id, reason }: { id: string; reason: string }) =>
      api.POST('/api/authorisations/{id}/revocation', { params: { path: { id } }, body: { reason } }),
    onSuccess: async () => {
      setRevoking(null);
      toast(t('revoked'));
      await client.invalidateQueries({ queryKey: ['get', '/api/authorisations'] });
    },
  });
  const start = (row: Row): void => {
    revoke.reset();
    setRevoking(row);
  };
  return (
    <>
      <PageHeader
        title={t('title')}
        hint={t('hint')}
        actions={
          may(session, 'authorisation.grant') && (
            <Button type="primary" onClick={() => setGiving(true)}>
              {t('give')}
            </Button>
          )
        }
      />
      <Loaded query={query}>
        {(rows) =>
          rows.length === 0 ? (
            <EmptyState title={t('empty')} hint={t('emptyHint')} />
          ) : (
            <StackedTable<Row>
              rowKey="id"
              dataSource={[...rows]}
              pagination={false}
              scroll={{ x: 'max-content' }}
              columns={[
                { title: t('principal'), dataIndex: 'principalName' },
                { title: t('delegate'), dataIndex: 'delegateName' },
                {
                  title: t('period'),
                  render: (_v, row) => t('to', { from: formatDay(row.fromDate), until: formatDay(row.untilDate) }),
                },
                { title: t('document'), dataIndex: 'document' },
                {
                  title: t('state'),
                  render: (_v, row) => (
                    <div>
                      <Chip tone={TONES[row.state]}>{row.stateLabel}</Chip>
                      {row.revokedOn && t('reason', { reason: row.revocationReason, day: formatDay(row.revokedOn) })}
                    </div>
                  ),
                },
                {
                  title: t('actions'),
                  render: (_v, row) =>
                    row.revocable && (
                      <Button danger onClick={() => start(row)}>
                        {t('revoke')}
                      </Button>
                    ),
                },
              ]}
            />
          )
        }
      </Loaded>
      {giving && <GiveAuthorisation onClose={() => setGiving(false)} />}
      <ReasonDialog
        open={revoking !== null}
        title={t('revokeTitle')}
        hint={t('revokeHint')}
        pending={revoke.isPending}
        error={revoke.error}
        onConfirm={(reason) => revoking && revoke.mutate({ id: revoking.id, reason })}
        onCancel={() => setRevoking(null)}
      />
    </>
  );
}
