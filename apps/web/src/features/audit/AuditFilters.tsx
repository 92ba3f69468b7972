import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { hooks, type Schemas } from '../../api-client/client.js';
import styles from './audit.module.css';

export const FILTERS = ['action', 'accountId', 'objectType', 'objectId', 'from', 'until'] as const;
type Name = (typeof FILTERS)[number];

const NONE: Schemas['AuditLabels'] = { actions: [], objects: [], people: [] };

/** Action, person, object and period; only what stands in the trail can be chosen. */
export function AuditFilters({
  values,
  onChange,
}: {
  readonly values: Readonly<Record<Name, string>>;
  readonly onChange: (changes: Partial<Record<Name, string>>) => void;
}) {
  const { t } = useTranslation('audit');
  const { data: labels = NONE } = hooks.useQuery('get', '/api/audit/labels');
  const choice = (name: Name, label: string, options: readonly Schemas['AuditLabel'][]) => (
    <label>
      {label}
      <Select
        value={values[name]}
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width: 190 }}
        onChange={(value: string) => onChange({ [name]: value })}
        options={[
          { value: '', label: t('filters.all') },
          ...options
            .map((option) => ({ value: option.value, label: option.label || t('details.system') }))
            .filter((o) => o.value),
        ]}
      />
    </label>
  );
  const day = (name: 'from' | 'until') => (
    <label>
      {t(`filters.${name}`)}
      <input
        type="date"
        className={styles.date}
        value={values[name]}
        onChange={({ target }) => onChange({ [name]: target.value })}
      />
    </label>
  );
  return (
    <div className={styles.filters} role="search" aria-label={t('filters.label')}>
      {choice('action', t('filters.action'), labels.actions)}
      {choice('accountId', t('filters.person'), labels.people)}
      {choice('objectType', t('filters.object'), labels.objects)}
      <label>
        {t('filters.objectId')}
        <Input
          key={values.objectId}
          defaultValue={values.objectId}
          allowClear
          style={{ width: 190 }}
          onBlur={({ target }) => target.value !== values.objectId && onChange({ objectId: target.value.trim() })}
          onPressEnter={({ currentTarget }) => onChange({ objectId: currentTarget.value.trim() })}
        />
      </label>
      {day('from')}
      {day('until')}
      {FILTERS.some((name) => values[name]) && (
        <Button onClick={() => onChange(Object.fromEntries(FILTERS.map((name) => [name, ''])))}>
          {t('filters.reset')}
        </Button>
      )}
    </div>
  );
}
