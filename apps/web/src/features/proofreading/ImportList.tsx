import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { sendFile } from '../../api-client/send-file.js';
import { FileField } from '../../shared/ui/FileField.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import type { List } from './list.js';
import styles from './proofreading.module.css';

type Preview = Schemas['ListPreview'];

const MOST_PROBLEMS = 10;

/** Rows from a CSV or XLSX file: read on the server, looked at here, and kept only when the list is saved. */
export function ImportList({
  list,
  onImport,
}: {
  readonly list: List;
  readonly onImport: (rows: readonly (readonly string[])[]) => void;
}) {
  const { t } = useTranslation('proofreading');
  const { t: common } = useTranslation();
  const [open, setOpen] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const read = useMutation({
    mutationFn: (chosen: File) => sendFile<Preview>(`/api/proofreading-lists/preview?kind=${list.kind}`, chosen),
  });
  const close = (): void => {
    setOpen(false);
    setFile(null);
    read.reset();
  };
  const { data } = read;
  const sound = data?.problems.length === 0 && data.rows.length > 0;
  const id = `import-${list.kind}`;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('lists.import')}</Button>
      <Modal
        open={open}
        title={t('lists.import')}
        okText={t('lists.take', { count: data?.rows.length ?? 0 })}
        cancelText={common('cancel')}
        okButtonProps={{ disabled: !sound }}
        onOk={() => {
          if (data) onImport(data.rows);
          close();
        }}
        onCancel={close}
      >
        <p>{t('lists.importHint', { columns: list.columns.map(({ title }) => title).join(',') })}</p>
        <label htmlFor={id}>{t('lists.file')}</label>
        <FileField
          id={id}
          accept=".csv,.xlsx,text/csv"
          file={file}
          onChoose={(chosen) => {
            setFile(chosen);
            if (chosen) read.mutate(chosen);
          }}
        />
        {read.error ? <ProblemAlert error={read.error} /> : null}
        {data && data.problems.length > 0 && (
          <Alert
            type="error"
            showIcon
            className={styles.alert ?? ''}
            title={t('lists.problems', { count: data.problems.length })}
            description={
              <ul>
                {data.problems.slice(0, MOST_PROBLEMS).map(({ row, column, message }) => (
                  <li key={`${row}-${column}`}>{message}</li>
                ))}
              </ul>
            }
          />
        )}
        {sound && <p role="status">{t('lists.readRows', { count: data.rows.length })}</p>}
      </Modal>
    </>
  );
}
