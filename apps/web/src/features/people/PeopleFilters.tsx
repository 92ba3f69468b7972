import { POST_NAMES, POSTS } from '@chancery/domain';
import { Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { hooks } from '../../api-client/client.js';
import type { Filters } from './find-people.js';
import styles from './people.module.css';

/** What is looked for, kept in the address. */
export function PeopleFilters({
  filters,
  onChange,
}: {
  readonly filters: Filters;
  readonly onChange: (changes: Partial<Filters>) => void;
}) {
  const { t } = useTranslation('people');
  const departments = hooks.useQuery('get', '/api/departments');
  const select = (
    name: 'department' | 'post' | 'state',
    options: { value: string; label: string }[],
    width: number,
  ) => (
    <span>
      <Select
        aria-label={t(`filter.${name}`)}
        placeholder={t(`filter.${name}`)}
        allowClear
        showSearch={{ optionFilterProp: 'label' }}
        value={filters[name] || null}
        options={options}
        onChange={(value: string | null | undefined) => onChange({ [name]: value ?? '' })}
        style={{ width }}
      />
    </span>
  );
  return (
    <div className={styles.filters}>
      <Input.Search
        aria-label={t('filter.q')}
        placeholder={t('filter.q')}
        allowClear
        defaultValue={filters.q}
        onSearch={(q) => onChange({ q })}
        style={{ width: 220 }}
      />
      {select(
        'department',
        (departments.data ?? []).map((d) => ({ value: d.id, label: d.name })),
        200,
      )}
      {select(
        'post',
        [{ value: 'none', label: t('noPost') }, ...POST_NAMES.map((name) => ({ value: name, label: POSTS[name] }))],
        180,
      )}
      {select(
        'state',
        [
          { value: 'stopped', label: t('stopped') },
          { value: 'all', label: t('all') },
        ],
        140,
      )}
    </div>
  );
}
