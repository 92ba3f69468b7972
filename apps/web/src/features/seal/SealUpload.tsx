import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { FileField } from '../../shared/ui/FileField.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { base64Of } from './base64-of.js';
import { DiameterField, type Diameter } from './DiameterField.js';
import { SealTaken } from './SealTaken.js';
import styles from './seal.module.css';

const LARGEST = { picture: 1_200_000, pkcs12: 100_000 } as const;

interface Fields {
  readonly password: string;
  readonly diameterMm: Diameter;
}

/** Picture, certificate file and its password, in one go; the password is forgotten with the form. */
export function SealUpload() {
  const { t } = useTranslation('seal');
  const client = useQueryClient();
  const [form] = Form.useForm<Fields>();
  const [files, setFiles] = useState<{ picture?: File | null; pkcs12?: File | null }>({});
  const [asked, setAsked] = useState(false);
  const wrong = (name: keyof typeof LARGEST): string | undefined => {
    const file = files[name];
    if (!file) return asked ? t('required') : undefined;
    return file.size > LARGEST[name] ? t('tooLarge') : undefined;
  };
  const upload = useMutation({
    mutationFn: async (fields: Fields) => {
      const { picture, pkcs12 } = files;
      if (!picture || !pkcs12) throw new Error('a file is missing');
      const { data } = await api.POST('/api/seals', {
        body: { ...fields, picture: await base64Of(picture), pkcs12: await base64Of(pkcs12) },
      });
      if (!data) throw new Error('an answer without the seal');
      return data;
    },
    onSuccess: () => {
      form.resetFields();
      setFiles({});
      setAsked(false);
      void client.invalidateQueries({ queryKey: ['get', '/api/seals'] });
    },
  });
  const submit = (fields: Fields): void => {
    setAsked(true);
    if (files.picture && files.pkcs12 && !wrong('picture') && !wrong('pkcs12')) upload.mutate(fields);
  };
  const fileField = (name: keyof typeof LARGEST, label: string, hint: string, accept: string) => (
    <Form.Item
      label={label}
      htmlFor={`seal-${name}`}
      extra={hint}
      required
      validateStatus={wrong(name) ? 'error' : undefined}
      help={wrong(name)}
    >
      <FileField
        id={`seal-${name}`}
        accept={accept}
        file={files[name] ?? null}
        onChoose={(file) => setFiles({ ...files, [name]: file })}
      />
    </Form.Item>
  );
  return (
    <section className={styles.panel} aria-labelledby="seal-upload">
      <h2 id="seal-upload" className={styles.subtitle}>
        {t('upload')}
      </h2>
      <p className={styles.hint}>{t('uploadHint')}</p>
      <Form<Fields>
        form={form}
        layout="vertical"
        className={styles.form}
        initialValues={{ diameterMm: 45, password: '' }}
        onFinish={submit}
        onFinishFailed={() => setAsked(true)}
      >
        {fileField('picture', t('file'), t('fileHint'), 'image/png,.png')}
        <DiameterField />
        {fileField('pkcs12', t('p12'), t('p12Hint'), '.p12,.pfx,application/x-pkcs12')}
        <Form.Item
          name="password"
          label={t('password')}
          extra={t('passwordHint')}
          rules={[{ required: true, message: t('passwordRequired') }]}
        >
          <Input.Password maxLength={200} autoComplete="off" />
        </Form.Item>
        {upload.error && <ProblemAlert error={upload.error} />}
        <Button type="primary" htmlType="submit" loading={upload.isPending}>
          {t('send')}
        </Button>
      </Form>
      <SealTaken title={t('sent')} taken={upload.data} />
    </section>
  );
}
