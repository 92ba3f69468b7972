import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { api, hooks, type Schemas } from '../../api-client/client.js';
import { Loaded } from '../../shared/ui/Loaded.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import type { Plan } from './plan.js';
import styles from './past-reports.module.css';

interface Fields {
  readonly reportType: string;
  readonly year: number;
  readonly title: string;
}

/** Which report of which year this was; with that the outline is kept, and this year's begins. */
export function ConfirmForm({
  pastReport,
  plan,
  undecided,
  busy,
}: {
  readonly pastReport: Schemas['PastReportDetails'];
  readonly plan: Plan;
  /** Tracked changes and comments that wait for a decision. */
  readonly undecided: number;
  /** The outline in sight is not yet the one of this plan. */
  readonly busy: boolean;
}) {
  const { t } = useTranslation('pastReports');
  const client = useQueryClient();
  const navigate = useNavigate();
  const toast = useToast();
  const { id } = pastReport;
  const types = hooks.useQuery('get', '/api/report-types');
  const confirm = useMutation({
    mutationFn: (fields: Fields) =>
      api.POST('/api/past-reports/{id}/confirmation', { params: { path: { id } }, body: { ...fields, plan } }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['get', '/api/past-reports'] });
      toast(t('confirmed'));
      await navigate(`/cycles/new?pastReport=${id}`);
    },
  });
  return (
    <section className={styles.panel} aria-labelledby="confirm-title">
      <h2 id="confirm-title">{t('confirmTitle')}</h2>
      <Loaded query={types}>
        {(offered) => (
          <Form<Fields>
            layout="vertical"
            initialValues={{ reportType: offered[0]?.key, year: pastReport.year ?? undefined, title: pastReport.title }}
            onFinish={(fields) => confirm.mutate(fields)}
          >
            <Form.Item name="reportType" label={t('reportType')} rules={[{ required: true, message: t('required') }]}>
              <Select options={offered.map(({ key, name }) => ({ value: key, label: name }))} />
            </Form.Item>
            <Form.Item
              name="year"
              label={t('year')}
              extra={t('yearHint')}
              rules={[{ required: true, message: t('required') }]}
            >
              <InputNumber min={1949} max={2200} precision={0} />
            </Form.Item>
            <Form.Item
              name="title"
              label={t('titleField')}
              rules={[{ required: true, whitespace: true, min: 4, message: t('titleRequired') }]}
            >
              <Input maxLength={120} />
            </Form.Item>
            {undecided > 0 && <p className={styles.wrong}>{t('undecided', { count: undecided })}</p>}
            {confirm.error && <ProblemAlert error={confirm.error} />}
            <Button type="primary" htmlType="submit" disabled={undecided > 0 || busy} loading={confirm.isPending}>
              {t('confirm')}
            </Button>
          </Form>
        )}
      </Loaded>
    </section>
  );
}
