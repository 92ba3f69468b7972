import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { StackedTable } from '../../shared/ui/StackedTable.js';
import { redo, undo, type Plan } from './plan.js';
import styles from './past-reports.module.css';

type Change = Schemas['ImportedChange'];
type Row = Change & { readonly isUndone: boolean };

const AROUND = 10;

/** Every automatic change, before and after; each can be taken back by itself. */
export function Changes({
  reading,
  plan,
  onPlan,
}: {
  readonly reading: Schemas['ImportReading'];
  readonly plan: Plan;
  readonly onPlan: (plan: Plan) => void;
}) {
  const { t } = useTranslation('pastReports');
  /** What was taken back is no change any more; it is remembered here, to be made again. */
  const [known, setKnown] = useState<readonly Change[]>([]);
  const { text, changes } = reading;
  const undone = known.filter(({ id }) => plan.choices.undone.includes(id));
  const rows: Row[] = [
    ...undone.map((change) => ({ ...change, isUndone: true })),
    ...changes.map((change) => ({ ...change, isUndone: false })),
  ];
  const seen = (words: string): string => {
    if (words === '') return t('nothing');
    return words.trim() === '' ? t('blank') : words.trim();
  };
  const after = ({ start, end, after: words, isUndone }: Row) =>
    isUndone ? (
      seen(words)
    ) : (
      <>
        <span className={styles.soft}>{text.slice(Math.max(0, start - AROUND), start)}</span>
        <mark className={styles.changed}>{seen(words)}</mark>
        <span className={styles.soft}>{text.slice(end, end + AROUND)}</span>
      </>
    );
  const act = (row: Row) => {
    const name = `${seen(row.before)} → ${seen(row.after)}`;
    if (row.isUndone) {
      return (
        <Button size="small" aria-label={`${t('redo')}:${name}`} onClick={() => onPlan(redo(plan, row.id))}>
          {t('redo')}
        </Button>
      );
    }
    if (!row.undoable) return <span className={styles.soft}>{t('stays')}</span>;
    const takeBack = (): void => {
      setKnown([...known.filter(({ id }) => id !== row.id), row]);
      onPlan(undo(plan, row.id));
    };
    return (
      <Button size="small" aria-label={`${t('undo')}:${name}`} onClick={takeBack}>
        {t('undo')}
      </Button>
    );
  };
  return (
    <section className={styles.panel} aria-labelledby="changes-title">
      <h2 id="changes-title">{t('changes', { count: changes.length })}</h2>
      <p className={styles.hint}>{t('changesHint')}</p>
      <StackedTable<Row>
        size="small"
        rowKey={({ id, isUndone }) => `${id} ${isUndone}`}
        dataSource={rows}
        pagination={{ pageSize: 8, hideOnSinglePage: true, showSizeChanger: false, size: 'small' }}
        locale={{ emptyText: t('noChanges') }}
        columns={[
          { title: t('changeKind'), dataIndex: 'label', width: 130 },
          { title: t('before'), render: (_, row) => seen(row.before) },
          { title: t('after'), render: (_, row) => after(row) },
          { title: t('act'), width: 90, render: (_, row) => act(row) },
        ]}
      />
    </section>
  );
}
