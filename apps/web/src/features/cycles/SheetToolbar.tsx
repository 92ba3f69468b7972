import { Button, Checkbox, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DayInput } from '../deadlines/DayInput.js';
import type { SheetView } from './sheet-edits.js';
import styles from './sheet.module.css';

interface SheetFilters {
  readonly department: string;
  readonly empty: string;
}

interface ToolbarProps {
  readonly view: SheetView;
  readonly filters: SheetFilters;
  readonly onFilter: (changes: Partial<SheetFilters>) => void;
  /** How many lines the filters leave, all of which a date may be set for. */
  readonly shown: number;
  readonly onDate: (day: string) => void;
  readonly onExpand: (all: boolean) => void;
  readonly editable: boolean;
  readonly unsaved: number;
  readonly saving: boolean;
  readonly blocked: boolean;
  readonly onSave: () => void;
  readonly onDiscard: () => void;
}

/** A date for every line that the filters leave. */
function DateForShown({ shown, onDate }: Pick<ToolbarProps, 'shown' | 'onDate'>) {
  const { t } = useTranslation('cycles');
  const [day, setDay] = useState('');
  return (
    <span className={styles.due}>
      <DayInput size="small" label={t('sheet.bulkDate')} value={day} onChange={setDay} />{' '}
      <Button size="small" disabled={day === '' || shown === 0} onClick={() => onDate(day)}>
        {t('sheet.applyToShown', { count: shown })}
      </Button>
    </span>
  );
}

/** Filters, a date for all that is shown, and saving. */
export function SheetToolbar(props: ToolbarProps) {
  const { t } = useTranslation('cycles');
  const { view, filters, onFilter, onExpand, editable, unsaved, saving, blocked, onSave, onDiscard } = props;
  return (
    <div className={styles.toolbar}>
      <div>
        <Select
          size="small"
          showSearch={{ optionFilterProp: 'label' }}
          aria-label={t('sheet.filterDepartment')}
          style={{ width: 180 }}
          value={filters.department}
          onChange={(department: string) => onFilter({ department })}
          options={[
            { value: '', label: t('sheet.allDepartments') },
            ...view.departments.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      <Checkbox
        checked={filters.empty === '1'}
        onChange={(event) => onFilter({ empty: event.target.checked ? '1' : '' })}
      >
        {t('sheet.onlyEmpty')}
      </Checkbox>
      <Button size="small" onClick={() => onExpand(true)}>
        {t('sheet.expandAll')}
      </Button>
      <Button size="small" onClick={() => onExpand(false)}>
        {t('sheet.collapseAll')}
      </Button>
      {editable && (
        <>
          <DateForShown {...props} />
          <span className={styles.unsaved} role="status">
            {unsaved > 0 && t('sheet.unsaved', { count: unsaved })}
          </span>
          {unsaved > 0 && (
            <Button size="small" onClick={onDiscard}>
              {t('sheet.discard')}
            </Button>
          )}
          <Button type="primary" disabled={unsaved === 0 || blocked} loading={saving} onClick={onSave}>
            {t('sheet.save')}
          </Button>
        </>
      )}
    </div>
  );
}
