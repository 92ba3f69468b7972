import { useMutation } from '@tanstack/react-query';
import { Button, Form, Input, Steps } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { isProblem } from '../../api-client/problem.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { OfficerFields } from './OfficerFields.js';
import styles from './setup.module.css';
import { OFFICERS, stepOfRefusal, STEPS, type SetupFields, type Step } from './setup-fields.js';

/** Code, government, three officers, a last look; then the government is founded. */
export function SetupWizard({ onFounded }: { readonly onFounded: (made: Schemas['CreatedGovernment']) => void }) {
  const { t } = useTranslation('setup');
  const [form] = Form.useForm<SetupFields>();
  const [at, setAt] = useState(0);
  const step: Step = STEPS[at] ?? 'review';
  const heading = useRef<HTMLHeadingElement>(null);
  const found = useMutation({
    mutationFn: async () => {
      const body = form.getFieldsValue(true) as SetupFields;
      const { data } = await api.POST('/api/setup/governments', { body });
      if (!data) throw new Error('an answer without a government');
      return data;
    },
    onSuccess: onFounded,
    onError: (error) => {
      const back = isProblem(error) ? stepOfRefusal(error.code) : null;
      if (back) setAt(STEPS.indexOf(back));
    },
  });
  // Whoever goes by keyboard or listens is led to the step that has come.
  const shown = useRef(step);
  useEffect(() => {
    if (shown.current !== step) heading.current?.focus();
    shown.current = step;
  }, [step]);
  const next = (): void => {
    if (step === 'review') found.mutate();
    else setAt(at + 1);
  };
  return (
    <>
      <Steps
        current={at}
        size="small"
        responsive
        items={[...STEPS, 'passwords' as const].map((name) => ({ title: t(`steps.${name}`) }))}
      />
      <div className={styles.card}>
        <h2 className={styles.stepTitle} ref={heading} tabIndex={-1}>
          {t(`steps.${step}`)}
        </h2>
        {found.error && <ProblemAlert error={found.error} />}
        {/* Only the step's own fields are there, so only they are asked for; the form keeps what the others held. */}
        <Form form={form} layout="vertical" onFinish={next}>
          {step === 'code' && (
            <>
              <p>
                {t('codeHint')} <code className={styles.code}>npm run chancery -- setup-code</code>
              </p>
              <Form.Item
                name="setupCode"
                label={t('code')}
                rules={[{ required: true, whitespace: true, message: t('codeRequired') }]}
              >
                <Input autoComplete="off" spellCheck={false} maxLength={64} autoFocus />
              </Form.Item>
            </>
          )}
          {step === 'government' && (
            <>
              <Form.Item
                name="name"
                label={t('name')}
                extra={t('nameHint')}
                rules={[{ required: true, whitespace: true, min: 2, message: t('nameRequired') }]}
              >
                <Input maxLength={60} autoComplete="organization" />
              </Form.Item>
            </>
          )}
          {step === 'officers' && (
            <>
              <p>{t('officersHint')}</p>
              {OFFICERS.map((officer) => (
                <OfficerFields key={officer} form={form} officer={officer} />
              ))}
            </>
          )}
          {step === 'review' && <Review fields={form.getFieldsValue(true) as SetupFields} />}
          <div className={styles.buttons}>
            {at > 0 && (
              <Button onClick={() => setAt(at - 1)} disabled={found.isPending}>
                {t('back')}
              </Button>
            )}
            <Button type="primary" htmlType="submit" loading={found.isPending}>
              {t(step === 'review' ? 'found' : 'next')}
            </Button>
          </div>
        </Form>
      </div>
    </>
  );
}

function Review({ fields }: { readonly fields: SetupFields }) {
  const { t } = useTranslation('setup');
  return (
    <dl className={styles.review}>
      <dt>{t('name')}</dt>
      <dd>{fields.name}</dd>
      {OFFICERS.map((officer) => (
        <div key={officer}>
          <dt>{t(`officers.${officer}`)}</dt>
          <dd>
            {fields.officers[officer].displayName}({fields.officers[officer].userName})
          </dd>
        </div>
      ))}
    </dl>
  );
}
