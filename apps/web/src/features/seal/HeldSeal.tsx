import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, hooks, type Schemas } from '../../api-client/client.js';
import { EmptyState } from '../../shared/ui/EmptyState.js';
import { FileField } from '../../shared/ui/FileField.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { base64Of } from './base64-of.js';
import { DiameterField, type Diameter } from './DiameterField.js';
import { SealTaken } from './SealTaken.js';
import styles from './seal.module.css';

type Key = Schemas['HeldSealKey'];

const LARGEST_PICTURE = 1_200_000;

interface Fields {
  readonly reference: string;
  readonly diameterMm: Diameter;
}

/** One certificate as a person tells it from others; why it cannot seal, where it cannot. */
function KeyChoice({ sealKey }: { readonly sealKey: Key }) {
  const { t } = useTranslation('seal');
  const { certificate, problems } = sealKey;
  return (
    <Radio value={sealKey.reference} disabled={problems.length > 0}>
      {t('heldKey', {
        name: certificate.subjectName,
        issuer: certificate.issuerName,
        until: certificate.validUntil.slice(0, 10),
        algorithm: certificate.algorithm,
      })}
      {problems.length > 0 && <div className={styles.hint}>{t('heldUnfit', { why: problems.join(';') })}</div>}
    </Radio>
  );
}

function HeldSealForm({ keys }: { readonly keys: readonly Key[] }) {
  const { t } = useTranslation('seal');
  const client = useQueryClient();
  const [picture, setPicture] = useState<File | null>(null);
  const [asked, setAsked] = useState(false);
  const register = useMutation({
    mutationFn: async (fields: Fields & { readonly file: File }) => {
      const { file, ...rest } = fields;
      const { data } = await api.POST('/api/seals/held', { body: { ...rest, picture: await base64Of(file) } });
      if (!data) throw new Error('an answer without the seal');
      return data;
    },
    onSuccess: () => {
      setPicture(null);
      setAsked(false);
      void client.invalidateQueries({ queryKey: ['get', '/api/seals'] });
    },
  });
  const tooLarge = picture !== null && picture.size > LARGEST_PICTURE;
  const wrong = tooLarge ? t('tooLarge') : asked && !picture ? t('required') : undefined;
  const submit = (fields: Fields): void => {
    setAsked(true);
    if (picture && !tooLarge) register.mutate({ ...fields, file: picture });
  };
  return (
    <>
      <Form<Fields>
        layout="vertical"
        className={styles.form}
        initialValues={{ diameterMm: 45 }}
        onFinish={submit}
        onFinishFailed={() => setAsked(true)}
      >
        <Form.Item name="reference" label={t('heldKeys')} rules={[{ required: true, message: t('heldRequired') }]}>
          <Radio.Group className={styles.choices}>
            {keys.map((key) => (
              <KeyChoice key={key.reference} sealKey={key} />
            ))}
          </Radio.Group>
        </Form.Item>
        <Form.Item
          label={t('file')}
          htmlFor="held-seal-picture"
          extra={t('fileHint')}
          required
          validateStatus={wrong ? 'error' : undefined}
          help={wrong}
        >
          <FileField id="held-seal-picture" accept="image/png,.png" file={picture} onChoose={setPicture} />
        </Form.Item>
        <DiameterField />
        {register.error && <ProblemAlert error={register.error} />}
        <Button type="primary" htmlType="submit" loading={register.isPending}>
          {t('heldSend')}
        </Button>
      </Form>
      <SealTaken title={t('heldSent')} taken={register.data} />
    </>
  );
}

/** A seal whose key stays in a token or an outside service: chosen among the certificates that are shown now. */
export function HeldSeal() {
  const { t } = useTranslation('seal');
  const query = hooks.useQuery('get', '/api/seals/held-keys');
  return (
    <section className={styles.panel} aria-labelledby="seal-held">
      <h2 id="seal-held" className={styles.subtitle}>
        {t('held')}
      </h2>
      <p className={styles.hint}>{t('heldHint')}</p>
      <Loaded query={query}>
        {({ keys }) => (keys.length > 0 ? <HeldSealForm keys={keys} /> : <EmptyState title={t('heldNone')} />)}
      </Loaded>
    </section>
  );
}
