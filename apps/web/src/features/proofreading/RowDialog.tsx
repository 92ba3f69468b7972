import { Input, Modal } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { List } from './list.js';
import styles from './proofreading.module.css';

/** One row of a list, a field for each column. */
export function RowDialog({
  list,
  row,
  onDone,
  onCancel,
}: {
  readonly list: List;
  readonly row: readonly string[];
  readonly onDone: (row: readonly string[]) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation('proofreading');
  const { t: common } = useTranslation();
  const id = useId();
  const [cells, setCells] = useState(() => list.columns.map((_column, at) => row[at] ?? ''));
  const missing = list.columns.some(({ needed }, at) => needed && (cells[at] ?? '').trim() === '');
  return (
    <Modal
      open
      title={row.length > 0 ? t('lists.change') : t('lists.add')}
      okText={common('confirm')}
      cancelText={common('cancel')}
      okButtonProps={{ disabled: missing }}
      onOk={() => onDone(cells.map((cell) => cell.trim()))}
      onCancel={onCancel}
    >
      {list.columns.map(({ key, title, needed }, at) => (
        <label key={key} className={styles.field} htmlFor={`${id}-${key}`}>
          <span>
            {title}
            {needed && t('lists.needed')}
          </span>
          <Input
            id={`${id}-${key}`}
            value={cells[at] ?? ''}
            maxLength={400}
            onChange={({ target }) => setCells(cells.map((cell, i) => (i === at ? target.value : cell)))}
          />
        </label>
      ))}
      <p className={styles.soft}>{t(`lists.hints.${list.kind}`)}</p>
    </Modal>
  );
}
