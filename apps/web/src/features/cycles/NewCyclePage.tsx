import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Steps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { api } from '../../api-client/client.js';
import { formatDay } from '../../shared/format/dates.js';
import { PageHeader } from '../../shared/ui/PageHeader.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import type { Milestones, MilestoneView } from '../deadlines/MilestoneFields.js';
import type { Beginning } from './beginning.js';
import { DatesStep } from './DatesStep.js';
import { StartStep } from './StartStep.js';
import styles from './cycles.module.css';

interface Dates {
  readonly views: readonly MilestoneView[];
  readonly values: Milestones;
}

/** What is about to be opened, and the button that opens it. */
function CheckStep({
  beginning,
  dates,
  onBack,
}: {
  readonly beginning: Beginning;
  readonly dates: Dates;
  readonly onBack: () => void;
}) {
  const { t } = useTranslation('cycles');
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const open = useMutation({
    mutationFn: async () => {
      const { year, title, fromCycleId, pastReportId, reportType } = beginning;
      const common = { year, title, milestones: dates.values };
      const from = fromCycleId ? { fromCycleId } : pastReportId ? { pastReportId } : { reportType };
      const { data } = await api.POST('/api/cycles', { body: { ...common, ...from } });
      if (!data) throw new Error('an answer without a cycle');
      return data;
    },
    onSuccess: async (cycle) => {
      await client.invalidateQueries({ queryKey: ['get', '/api/cycles'] });
      toast(t('open.opened'));
      await navigate(`/cycles/${cycle.id}/sheet`);
    },
  });
  return (
    <div className={styles.form}>
      <p>
        <strong>{beginning.title}</strong>
      </p>
      <p>{beginning.summary}</p>
      <ul className={styles.milestones}>
        {dates.views.map(({ name, label }) => (
          <li key={name}>
            <strong>{label}</strong>
            {formatDay(dates.values[name])}
          </li>
        ))}
      </ul>
      <p>{t('open.submitHint')}</p>
      {open.error && <ProblemAlert error={open.error} />}
      <div className={styles.buttons}>
        <Button onClick={onBack}>{t('open.back')}</Button>
        <Button type="primary" loading={open.isPending} onClick={() => open.mutate()}>
          {t('open.submit')}
        </Button>
      </div>
    </div>
  );
}

/** 建立年度任务 in three steps: from what, by when, and a last look. */
export default function NewCyclePage() {
  const { t } = useTranslation('cycles');
  const [step, setStep] = useState(0);
  const [beginning, setBeginning] = useState<Beginning | null>(null);
  const [dates, setDates] = useState<Dates | null>(null);
  const steps = (['start', 'dates', 'check'] as const).map((name) => ({ title: t(`open.steps.${name}`) }));
  return (
    <>
      <PageHeader title={t('open.title')} above={<Link to="/cycles">{t('title')}</Link>} />
      <Steps current={step} items={steps} size="small" style={{ maxWidth: 720 }} />
      {step === 0 && (
        <StartStep
          initial={beginning}
          onDone={(chosen) => {
            if (chosen.year !== beginning?.year) setDates(null);
            setBeginning(chosen);
            setStep(1);
          }}
        />
      )}
      {step === 1 && beginning && (
        <DatesStep
          year={beginning.year}
          initial={dates?.values ?? null}
          onBack={() => setStep(0)}
          onDone={(views, values) => {
            setDates({ views, values });
            setStep(2);
          }}
        />
      )}
      {step === 2 && beginning && dates && <CheckStep beginning={beginning} dates={dates} onBack={() => setStep(1)} />}
    </>
  );
}
