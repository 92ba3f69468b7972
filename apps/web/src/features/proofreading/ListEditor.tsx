import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import { LeaveGuard } from '../../shared/ui/LeaveGuard.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { StackedTable } from '../../shared/ui/StackedTable.js';
import { useToast } from '../../shared/ui/Toasts.js';
import { Choice } from '../../shared/ui/Choice.js';
import { ImportList } from './ImportList.js';
import type { List, Row } from './list.js';
import { RowDialog } from './RowDialog.js';
import styles from './proofreading.module.css';

/** What the server says the newest version is; the one that is shown may be an earlier. */
const newestOf = (list: List): number => list.history[0]?.seq ?? 0;

/** One list as a table: rows are typed or imported, and saved together as the next version. */
export function ListEditor({ list, onShow }: { readonly list: List; readonly onShow: (seq: string) => void }) {
  const { t } = useTranslation('proofreading');
  const client = useQueryClient();
  const toast = useToast();
  const [rows, setRows] = useState<readonly Row[]>(list.rows);
  const [note, setNote] = useState('');
  const [search, setSearch] = useState('');
  const [editing, setEditing] = useState<number | null>(null);
  const changed = rows !== list.rows;
  const earlier = list.seq !== newestOf(list);
  const save = useMutation({
    mutationFn: () =>
      api.PUT('/api/proofreading-lists', {
        body: { kind: list.kind, seq: newestOf(list), rows: rows.map((row) => [...row]), note },
      }),
    onSuccess: async () => {
      toast(t('lists.saved'));
      onShow('');
      await client.invalidateQueries({ queryKey: ['get', '/api/proofreading-lists'] });
    },
  });
  const put = (row: Row): void => {
    setRows(
      editing === null || editing >= rows.length ? [...rows, row] : rows.map((one, i) => (i === editing ? row : one)),
    );
    setEditing(null);
  };
  const shown = rows
    .map((cells, index) => ({ cells, index }))
    .filter(({ cells }) => search === '' || cells.some((cell) => cell.includes(search)));
  return (
    <>
      <div className={styles.filters}>
        <Input
          aria-label={t('lists.search')}
          placeholder={t('lists.search')}
          value={search}
          onChange={({ target }) => setSearch(target.value)}
          className={styles.search ?? ''}
        />
        <Button onClick={() => setEditing(rows.length)}>{t('lists.add')}</Button>
        <ImportList list={list} onImport={(read) => setRows([...rows, ...read])} />
        {list.history.length > 0 && (
          <Choice
            label={t('lists.version')}
            value={String(list.seq)}
            onChange={onShow}
            options={list.history.map(({ seq, displayName, at, entries }) => ({
              value: String(seq),
              label: t('lists.versionOf', { seq, name: displayName, time: formatTime(at), count: entries }),
            }))}
          />
        )}
      </div>
      <StackedTable
        rowKey="index"
        size="small"
        pagination={{ pageSize: 50, hideOnSinglePage: true, showSizeChanger: false }}
        locale={{ emptyText: <span className={styles.soft}>{t('lists.empty')}</span> }}
        dataSource={shown}
        columns={[
          ...list.columns.map(({ title }, at) => ({
            title,
            key: title,
            render: (_: unknown, { cells }: { cells: Row }) => cells[at],
          })),
          {
            title: t('lists.acts'),
            key: 'acts',
            render: (_: unknown, { index, cells }: { index: number; cells: Row }) => (
              <div className={styles.acts}>
                <Button
                  size="small"
                  aria-label={t('lists.changeRow', { row: cells[0] })}
                  onClick={() => setEditing(index)}
                >
                  {t('lists.change')}
                </Button>
                <Button
                  size="small"
                  aria-label={t('lists.removeRow', { row: cells[0] })}
                  onClick={() => setRows(rows.filter((_one, i) => i !== index))}
                >
                  {t('lists.remove')}
                </Button>
              </div>
            ),
          },
        ]}
      />
      {editing !== null && (
        <RowDialog list={list} row={rows[editing] ?? []} onDone={put} onCancel={() => setEditing(null)} />
      )}
      <LeaveGuard unsaved={changed && !save.isSuccess} />
      {save.error ? <ProblemAlert error={save.error} /> : null}
      {(changed || earlier) && (
        <div className={styles.bar}>
          <label className={styles.grow}>
            <span className={styles.soft}>{t('lists.note')}</span>
            <Input value={note} maxLength={500} onChange={({ target }) => setNote(target.value)} />
          </label>
          {changed && <Button onClick={() => setRows(list.rows)}>{t('lists.discard')}</Button>}
          <Button type="primary" loading={save.isPending} onClick={() => save.mutate()}>
            {earlier ? t('lists.restore', { seq: list.seq }) : t('lists.save')}
          </Button>
        </div>
      )}
    </>
  );
}
