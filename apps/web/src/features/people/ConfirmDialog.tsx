import { Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';

/** Says what an act leads to before it is done; its refusal is shown where it was asked. */
export function ConfirmDialog({
  open,
  title,
  hint,
  danger = false,
  pending,
  error,
  onConfirm,
  onCancel,
}: {
  readonly open: boolean;
  readonly title: string;
  readonly hint: string;
  readonly danger?: boolean;
  readonly pending: boolean;
  readonly error: unknown;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Modal
      open={open}
      title={title}
      okText={title}
      okButtonProps={{ danger }}
      cancelText={t('cancel')}
      confirmLoading={pending}
      onOk={onConfirm}
      onCancel={onCancel}
      destroyOnHidden
    >
      <p>{hint}</p>
      {error ? <ProblemAlert error={error} /> : null}
    </Modal>
  );
}
