import { USER_NAME } from '@chancery/domain';
import { Form, Input, type FormInstance } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './setup.module.css';
import { OFFICERS, type OfficerKey, type SetupFields } from './setup-fields.js';

const others = (officer: OfficerKey): readonly OfficerKey[] => OFFICERS.filter((o) => o !== officer);

/** No person holds two of the three posts: neither one account nor, as far as a form can tell, one person. */
function differs(
  form: FormInstance<SetupFields>,
  officer: OfficerKey,
  field: 'userName' | 'displayName',
  words: string,
) {
  return {
    validator(_rule: unknown, value: string | undefined): Promise<void> {
      const own = value?.trim().toLowerCase();
      const taken = others(officer).some((other) => {
        const theirs = form.getFieldValue(['officers', other, field]) as string | undefined;
        return own !== undefined && own !== '' && theirs?.trim().toLowerCase() === own;
      });
      return taken ? Promise.reject(new Error(words)) : Promise.resolve();
    },
  };
}

/** One of the three officers: who, and by which user name. */
export function OfficerFields({
  form,
  officer,
}: {
  readonly form: FormInstance<SetupFields>;
  readonly officer: OfficerKey;
}) {
  const { t } = useTranslation('setup');
  const otherFields = (field: string) => others(officer).map((o) => ['officers', o, field]);
  return (
    <fieldset className={styles.officer}>
      <legend className={styles.legend}>{t(`officers.${officer}`)}</legend>
      <p className={styles.duty}>{t(`duties.${officer}`)}</p>
      <Form.Item
        name={['officers', officer, 'displayName']}
        label={t('displayName')}
        dependencies={otherFields('displayName')}
        rules={[
          { required: true, whitespace: true, message: t('displayNameRequired') },
          differs(form, officer, 'displayName', t('samePerson')),
        ]}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
      <Form.Item
        name={['officers', officer, 'userName']}
        label={t('userName')}
        dependencies={otherFields('userName')}
        rules={[
          { required: true, message: t('userNameRequired') },
          { pattern: USER_NAME, message: t('userNamePattern') },
          differs(form, officer, 'userName', t('sameUserName')),
        ]}
      >
        <Input maxLength={40} autoComplete="off" />
      </Form.Item>
    </fieldset>
  );
}
