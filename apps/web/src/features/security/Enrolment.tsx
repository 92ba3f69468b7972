import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, QRCode } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { NotConfirmed } from '../../shared/re-authentication/use-password-again.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import styles from './security.module.css';

/** Pixels of the QR code: phones read it from an ordinary screen. */
const SIZE = 220;

/** A new secret as QR code and as text, and the first code that shows that the phone has it. */
export function Enrolment({
  enrolment,
  withPassword,
  onBound,
  onCancel,
}: {
  readonly enrolment: Schemas['Enrolment'];
  readonly withPassword: <T>(act: () => Promise<T>) => Promise<T>;
  readonly onBound: (codes: Schemas['RecoveryCodes']) => Promise<void>;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation(['security', 'common']);
  const confirm = useMutation({
    mutationFn: (body: { code: string }) =>
      withPassword(async () => {
        const { data } = await api.POST('/api/second-factor/confirmation', { body });
        if (!data) throw new Error('an answer without recovery codes');
        return data;
      }),
    onSuccess: onBound,
  });
  const failed = confirm.error && !(confirm.error instanceof NotConfirmed);
  return (
    <>
      <p>{t('security:scan')}</p>
      <QRCode type="svg" aria-label={t('security:qrCode')} value={enrolment.uri} size={SIZE} errorLevel="M" />
      <p>
        {t('security:typeInstead')} <span className={styles.secret}>{enrolment.secret}</span>
      </p>
      <Form<{ code: string }> layout="vertical" onFinish={(fields) => confirm.mutate(fields)}>
        <Form.Item
          name="code"
          label={t('security:firstCode')}
          rules={[{ required: true, pattern: /^\d{6}$/, message: t('security:sixDigits') }]}
          validateTrigger="onSubmit"
        >
          <Input autoComplete="one-time-code" inputMode="numeric" maxLength={6} />
        </Form.Item>
        {failed && <ProblemAlert error={confirm.error} />}
        <Button type="primary" htmlType="submit" loading={confirm.isPending}>
          {t('security:confirmBinding')}
        </Button>{' '}
        <Button onClick={onCancel}>{t('common:cancel')}</Button>
      </Form>
    </>
  );
}
