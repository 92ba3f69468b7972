import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Checkbox, Form, Input, Modal, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { isProblem } from '../../api-client/problem.js';
import { NotConfirmed, usePasswordAgain } from '../../shared/re-authentication/use-password-again.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import styles from './leader.module.css';
import { ReplacedText } from './ReplacedText.js';
import type { Reading } from './use-reading.js';

export type Decision = 'version.approve' | 'version.signOff' | 'version.returnForRevision';

interface Fields {
  readonly opinion?: string;
  readonly to?: string;
  readonly acknowledgeStale?: boolean;
}

const PHRASES: Record<Decision, string> = {
  'version.approve': 'phrases.approve',
  'version.signOff': 'phrases.signOff',
  'version.returnForRevision': 'phrases.return',
};

function send(decision: Decision, { id, digest }: Reading, { opinion = '', to, acknowledgeStale }: Fields) {
  const params = { path: { id } };
  const body = { digest, opinion, acknowledgeStale: acknowledgeStale ?? false };
  switch (decision) {
    case 'version.approve':
      return api.POST('/api/versions/{id}/approvals', { params, body });
    case 'version.signOff':
      return api.POST('/api/versions/{id}/sign-off', { params, body });
    case 'version.returnForRevision':
      return api.POST('/api/versions/{id}/returns', { params, body: { digest, reason: opinion, to: to ?? 'text' } });
  }
}

/** A decision with its opinion: bound to the text on the screen, by the person who gives the password again. */
export function DecisionDialog({
  decision,
  label,
  reading,
  onClose,
}: {
  readonly decision: Decision;
  readonly label: string;
  readonly reading: Reading;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('leader');
  const { t: common } = useTranslation();
  const toast = useToast();
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const { withPassword, dialog } = usePasswordAgain();
  const decide = useMutation({
    mutationFn: (fields: Fields) => withPassword(() => send(decision, reading, fields)),
    onSuccess: async () => {
      onClose();
      toast(t('act.done'));
      await client.invalidateQueries();
    },
  });
  const returning = decision === 'version.returnForRevision';
  const due = reading.stages.find((stage) => stage.state === 'due');
  const required = returning || decision === 'version.signOff' || (due?.opinionRequired ?? false);
  const stale = !returning && reading.staleDepartments.length > 0;
  const phrases = t(PHRASES[decision], { returnObjects: true }) as unknown as readonly string[];
  const add = (phrase: string): void => {
    const written = form.getFieldValue('opinion') as string | undefined;
    form.setFieldValue('opinion', `${written ?? ''}${phrase}`);
  };
  const error = decide.error instanceof NotConfirmed ? null : decide.error;
  return (
    <Modal
      open
      title={t('act.title', { label, seq: reading.seq })}
      okText={label}
      okButtonProps={{ danger: returning, size: 'large' }}
      cancelButtonProps={{ size: 'large' }}
      cancelText={common('cancel')}
      confirmLoading={decide.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
      mask={{ closable: false }}
    >
      {reading.onBehalfOf && decision === 'version.signOff' && <p>{t('onBehalf', { name: reading.onBehalfOf })}</p>}
      <Form<Fields> form={form} layout="vertical" initialValues={{ to: 'text' }} onFinish={(f) => decide.mutate(f)}>
        {returning && (
          <Form.Item name="to" label={t('act.target')}>
            <Select
              options={reading.returnTargets.map((target) => ({ value: target.key, label: target.label }))}
              size="large"
            />
          </Form.Item>
        )}
        <Form.Item
          name="opinion"
          label={t(returning ? 'act.reason' : required ? 'act.opinion' : 'act.opinionOptional')}
          rules={[{ required, whitespace: true, message: t(returning ? 'act.reasonRequired' : 'act.required') }]}
        >
          <Input.TextArea rows={4} maxLength={1_000} showCount />
        </Form.Item>
        <div className={styles.phrases} role="group" aria-label={t('act.phrases')}>
          {phrases.map((phrase) => (
            <Button key={phrase} onClick={() => add(phrase)}>
              {phrase}
            </Button>
          ))}
        </div>
        {stale && (
          <Form.Item
            name="acknowledgeStale"
            valuePropName="checked"
            rules={[
              {
                validator: (_rule, value: boolean | undefined) =>
                  value ? Promise.resolve() : Promise.reject(new Error(t('act.acknowledgeRequired'))),
              },
            ]}
          >
            <Checkbox>{t('act.acknowledge')}</Checkbox>
          </Form.Item>
        )}
      </Form>
      <p className={styles.soft}>{t('act.bind', { seq: reading.seq, digest: reading.digest.slice(0, 12) })}</p>
      {error && <ProblemAlert error={error} />}
      {isProblem(error, 'VERSION_REPLACED') && <ReplacedText details={error.details} />}
      {dialog}
    </Modal>
  );
}
