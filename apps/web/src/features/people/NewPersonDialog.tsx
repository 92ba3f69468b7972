import { USER_NAME } from '@chancery/domain';
import { useMutation } from '@tanstack/react-query';
import { Form, Input, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import type { IssuedTo } from '../../shared/ui/InitialPasswords.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { PersonFields, type PersonDetails } from './PersonFields.js';

type Fields = PersonDetails & { readonly userName: string };

/** A new account; its one-time password is handed on to be shown once. */
export function NewPersonDialog({
  onClose,
  onMade,
}: {
  readonly onClose: () => void;
  readonly onMade: (issued: IssuedTo) => void;
}) {
  const { t } = useTranslation(['people', 'common']);
  const [form] = Form.useForm<Fields>();
  const create = useMutation({
    mutationFn: async ({ userName, displayName, departmentId = null, phone = '', mailAddress = '' }: Fields) => {
      const body = { userName, displayName, departmentId, phone, mailAddress };
      const { data } = await api.POST('/api/accounts', { body });
      if (!data) throw new Error('an answer without an account');
      return data;
    },
    onSuccess: ({ account, initialPassword }) =>
      onMade({ userName: account.userName, displayName: account.displayName, note: '', initialPassword }),
  });
  return (
    <Modal
      open
      title={t('newPerson')}
      okText={t('create')}
      cancelText={t('common:cancel')}
      confirmLoading={create.isPending}
      onOk={() => form.submit()}
      onCancel={onClose}
    >
      <Form<Fields> form={form} layout="vertical" onFinish={(fields) => create.mutate(fields)}>
        <Form.Item
          name="userName"
          label={t('userName')}
          extra={t('userNameHint')}
          rules={[
            { required: true, message: t('userNamePattern') },
            { pattern: USER_NAME, message: t('userNamePattern') },
          ]}
        >
          <Input maxLength={40} autoFocus autoComplete="off" />
        </Form.Item>
        <PersonFields />
      </Form>
      {create.error && <ProblemAlert error={create.error} />}
    </Modal>
  );
}
