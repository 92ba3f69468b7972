import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './figures.module.css';
import { SHOWN, type LedgerFilter } from './ledger-filters.js';
import type { Ledger } from './use-ledger.js';

export function LedgerFilters({
  ledger,
  filter,
  onChange,
}: {
  readonly ledger: Ledger;
  readonly filter: LedgerFilter;
  readonly onChange: (changes: Partial<LedgerFilter>) => void;
}) {
  const { t } = useTranslation('figures');
  return (
    <div className={styles.filters} role="search">
      <label>
        <span>{t('lookFor')}</span>
        {/* Kept by the field while an input method composes; the address follows when it is done. */}
        <Input.Search
          key={filter.q}
          defaultValue={filter.q}
          allowClear
          enterButton={t('find')}
          onSearch={(q) => onChange({ q })}
          style={{ width: 260 }}
        />
      </label>
      <label>
        <span>{t('department')}</span>
        <Select
          value={filter.department}
          onChange={(department) => onChange({ department })}
          showSearch={{ optionFilterProp: 'label' }}
          style={{ width: 180 }}
          options={[
            { value: '', label: t('allDepartments') },
            ...ledger.departments.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </label>
      <label>
        <span>{t('showOnly')}</span>
        <Select
          value={filter.show}
          onChange={(show) => onChange({ show })}
          style={{ width: 180 }}
          options={[
            { value: '', label: t('show.all') },
            ...SHOWN.map((value) => ({ value, label: t(`show.${value}`) })),
          ]}
        />
      </label>
    </div>
  );
}
