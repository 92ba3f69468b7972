import { Alert, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatDay } from '../../shared/format/dates.js';
import type { LineFields, SheetRow } from './sheet-edits.js';
import styles from './sheet.module.css';

export interface SheetConflict {
  readonly id: string;
  readonly yours: Partial<LineFields> | null;
  readonly current: LineFields | null;
}

/** The fields that were changed, as words; of the present line only those that differ. */
function FieldsInWords({ fields, names }: { readonly fields: Partial<LineFields>; readonly names: readonly string[] }) {
  const { t } = useTranslation('cycles');
  const words = {
    dueOn: formatDay(fields.dueOn),
    requirement: fields.requirement ?? '',
    coDepartments: (fields.coDepartments ?? []).join('、'),
    position: String(fields.position ?? ''),
    startsParagraph: fields.startsParagraph ? '✓' : '—',
  };
  const labels = {
    dueOn: t('sheet.dueOn'),
    requirement: t('sheet.requirement'),
    coDepartments: t('sheet.coDepartments'),
    position: t('sheet.order'),
    startsParagraph: t('sheet.startsParagraph'),
  };
  return (
    <>
      {names.map((name) => (
        <span key={name}>
          {labels[name as keyof typeof labels]}:{words[name as keyof typeof words]}{' '}
        </span>
      ))}
    </>
  );
}

/** Lines that somebody else changed first: both contents, and for each the choice how to go on. */
export function SheetConflicts({
  conflicts,
  rows,
  nameOf,
  onKeep,
  onTake,
}: {
  readonly conflicts: readonly SheetConflict[];
  readonly rows: readonly SheetRow[];
  readonly nameOf: (nodeKey: string) => string;
  readonly onKeep: (id: string) => void;
  readonly onTake: (id: string) => void;
}) {
  const { t } = useTranslation('cycles');
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      style={{ marginBottom: 12 }}
      title={t('sheet.conflictTitle', { count: conflicts.length })}
      description={
        <>
          <p>{t('sheet.conflictHint')}</p>
          {conflicts.map(({ id, yours, current }) => {
            const row = rows.find((one) => one.id === id);
            const names = Object.keys(yours ?? {});
            return (
              <div key={id} className={styles.conflict}>
                <strong>{row && `${nameOf(row.nodeKey)} · ${row.departmentName}`}</strong>
                <span>
                  {t('sheet.conflictYours')} — <FieldsInWords fields={yours ?? {}} names={names} />
                </span>
                <span>
                  {t('sheet.conflictCurrent')} —{' '}
                  {current ? <FieldsInWords fields={current} names={names} /> : t('sheet.conflictGone')}
                </span>
                {current && (
                  <Button size="small" onClick={() => onKeep(id)}>
                    {t('sheet.keepMine')}
                  </Button>
                )}
                <Button size="small" onClick={() => onTake(id)}>
                  {t('sheet.takeTheirs')}
                </Button>
              </div>
            );
          })}
        </>
      }
    />
  );
}
