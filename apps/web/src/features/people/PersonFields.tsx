import { MAIL_ADDRESS, PHONE } from '@chancery/domain';
import { Form, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';

export interface PersonDetails {
  readonly displayName: string;
  readonly departmentId?: string | null;
  readonly phone?: string;
  readonly mailAddress?: string;
}

/** Name, department, office telephone, mail address: nothing more is kept of a person. */
export function PersonFields() {
  const { t } = useTranslation('people');
  const departments = hooks.useQuery('get', '/api/departments');
  return (
    <>
      <Form.Item
        name="displayName"
        label={t('displayName')}
        rules={[{ required: true, whitespace: true, message: t('displayNameRequired') }]}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item name="departmentId" label={t('department')}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          placeholder={t('noDepartment')}
          options={(departments.data ?? []).map((d) => ({ value: d.id, label: d.name }))}
        />
      </Form.Item>
      <Form.Item
        name="phone"
        label={t('phone')}
        extra={t('phoneHint')}
        rules={[{ pattern: PHONE, message: t('phonePattern') }]}
      >
        <Input maxLength={30} inputMode="tel" autoComplete="off" />
      </Form.Item>
      <Form.Item
        name="mailAddress"
        label={t('mailAddress')}
        extra={t('mailAddressHint')}
        rules={[{ pattern: MAIL_ADDRESS, message: t('mailAddressPattern') }]}
      >
        <Input maxLength={120} inputMode="email" autoComplete="off" />
      </Form.Item>
    </>
  );
}
