import { Alert, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { StackedTable } from '../../shared/ui/StackedTable.js';
import styles from './dispatch.module.css';
import type { Dispatch } from './use-dispatch.js';

const COLOURS = { met: 'success', substituted: 'warning', notMet: 'error' } as const;
const ORDER = ['notMet', 'substituted', 'met'] as const;

/** What was measured of the original against GB/T 9704-2012, before it is sealed: what is not met first. */
export function DispatchConformance({ dispatch }: { readonly dispatch: Dispatch }) {
  const { t } = useTranslation('dispatch');
  const { conformance, conformanceReason: reason } = dispatch;
  if (!conformance) return null;
  const elements = [...conformance.elements].sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict));
  const count = (verdict: (typeof ORDER)[number]): number => elements.filter((e) => e.verdict === verdict).length;
  return (
    <section className={styles.section} aria-labelledby="dispatch-conformance">
      <h2 id="dispatch-conformance">{t('conformance.title')}</h2>
      <Alert
        type={COLOURS[conformance.verdict]}
        showIcon
        className={styles.alert}
        title={t(`conformance.${conformance.verdict}`)}
        description={conformance.substitutions.join(t('conformance.separator'))}
      />
      {reason && <p>{t('conformance.reason', { reason })}</p>}
      <details open={conformance.verdict === 'notMet'}>
        <summary>
          {t('conformance.counts', { met: count('met'), substituted: count('substituted'), notMet: count('notMet') })}
        </summary>
        <StackedTable
          rowKey="key"
          size="small"
          dataSource={elements}
          pagination={false}
          columns={[
            {
              title: t('conformance.verdict'),
              render: (_v, element) => (
                <Tag color={COLOURS[element.verdict]}>{t(`conformance.tag.${element.verdict}`)}</Tag>
              ),
            },
            { title: t('conformance.element'), render: (_v, element) => element.name },
            { title: t('conformance.clause'), render: (_v, element) => element.clause },
            { title: t('conformance.found'), render: (_v, element) => element.found },
          ]}
        />
      </details>
    </section>
  );
}
