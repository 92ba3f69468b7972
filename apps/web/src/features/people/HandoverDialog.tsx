import { useMutation } from '@tanstack/react-query';
import { Alert, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { api, hooks, type Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import styles from './people.module.css';
import { usePeopleChanged } from './use-people-changed.js';

type OpenWork = Schemas['OpenWorkView'];

interface Fields {
  readonly successorId: string;
  readonly reason: string;
}

/** 交接: what is open and what becomes of it, to whom, why; then it goes over in one. */
export function HandoverDialog({ personId, onClose }: { readonly personId: string; readonly onClose: () => void }) {
  const { t } = useTranslation(['people', 'common']);
  const toast = useToast();
  const changed = usePeopleChanged();
  const [form] = Form.useForm<Fields>();
  const params = { path: { id: personId } };
  const work = hooks.useQuery('get', '/api/accounts/{id}/open-work', { params });
  const handOver = useMutation({
    mutationFn: async (body: Fields) => {
      const { data } = await api.POST('/api/accounts/{id}/handover', { params, body });
      if (!data) throw new Error('an answer without a result');
      return data;
    },
    onSuccess: async ({ state, successorName }) => {
      await changed();
      toast(t(state === 'done' ? 'handedOver' : 'handoverProposed', { successor: successorName }));
      onClose();
    },
  });
  const open = work.data;
  const proposal = open?.proposal;
  return (
    <Modal
      open
      width={640}
      title={t('handoverOf', { name: open?.displayName ?? '' })}
      okText={t(open?.needsSecondOfficer ? (proposal?.awaitsYou ? 'confirmHandover' : 'proposeHandover') : 'handOver')}
      cancelText={t('common:cancel')}
      okButtonProps={{ danger: true, disabled: !open || open.successors.length === 0 }}
      confirmLoading={handOver.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Loaded query={work}>
        {(loaded) => (
          <>
            <p>{t('handoverHint', { name: loaded.displayName })}</p>
            {loaded.needsSecondOfficer && <p>{t('twoOfficers')}</p>}
            {loaded.proposal && <Proposed proposal={loaded.proposal} />}
            <WhatIsOpen work={loaded} />
            {loaded.successors.length === 0 ? (
              <Alert type="warning" showIcon title={t('noSuccessor')} style={{ marginTop: 16 }} />
            ) : (
              <Form<Fields>
                form={form}
                layout="vertical"
                style={{ marginTop: 16 }}
                initialValues={{ successorId: loaded.proposal?.successorId, reason: loaded.proposal?.reason }}
                onFinish={(fields) => handOver.mutate(fields)}
              >
                <Form.Item
                  name="successorId"
                  label={t('successor')}
                  rules={[{ required: true, message: t('successorRequired') }]}
                >
                  <Select
                    showSearch={{ optionFilterProp: 'label' }}
                    options={loaded.successors.map((s) => ({
                      value: s.id,
                      label: `${s.displayName}(${s.departmentName ?? s.userName})`,
                    }))}
                  />
                </Form.Item>
                <Form.Item
                  name="reason"
                  label={t('handoverReason')}
                  rules={[{ required: true, whitespace: true, message: t('common:reasonRequired') }]}
                >
                  <Input.TextArea rows={2} maxLength={500} />
                </Form.Item>
              </Form>
            )}
          </>
        )}
      </Loaded>
      {handOver.error && <ProblemAlert error={handOver.error} />}
    </Modal>
  );
}

function Proposed({ proposal }: { readonly proposal: NonNullable<OpenWork['proposal']> }) {
  const { t } = useTranslation('people');
  const { proposedAsLabel, proposedByName, proposedAt, successorName } = proposal;
  return (
    <Alert
      type="info"
      showIcon
      style={{ marginBottom: 12 }}
      title={t('proposed', {
        by: `${proposedAsLabel}${proposedByName}`,
        at: formatTime(proposedAt),
        successor: successorName,
      })}
      description={t(proposal.awaitsYou ? 'awaitsYou' : 'awaitsOther')}
    />
  );
}

const SHOWN = 8;

function WhatIsOpen({ work }: { readonly work: OpenWork }) {
  const { t } = useTranslation('people');
  return work.kinds.map(({ kind, label, fateLabel, items }) => (
    <section key={kind} className={styles.kind}>
      <h2>
        {label}:{t('items', { count: items.length })}
        {items.length > 0 && <span className={styles.fate}>→ {fateLabel}</span>}
      </h2>
      {items.length > 0 && (
        <ul>
          {items.slice(0, SHOWN).map((item, i) => (
            <li key={`${item.link}${i}`}>
              {item.link.startsWith('/sections/') ? <Link to={item.link}>{item.text}</Link> : item.text}
            </li>
          ))}
          {items.length > SHOWN && <li>{t('more', { count: items.length - SHOWN })}</li>}
        </ul>
      )}
    </section>
  ));
}
