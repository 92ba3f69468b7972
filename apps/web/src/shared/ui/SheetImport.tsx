import { useMutation } from '@tanstack/react-query';
import { Button, Modal, Switch, Table } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../api-client/client.js';
import { FileField } from './FileField.js';
import { ProblemAlert } from './ProblemAlert.js';
import styles from './SheetImport.module.css';

type Preview = Schemas['SheetPreview'];
type Row = Schemas['SheetRowPlan'];
export type ImportedSheet = Preview & { readonly issued?: Schemas['ImportedPeople']['issued'] };

/** As the API takes it; larger files are refused here, where words can be said. */
const MOST_BYTES = 2 * 1024 * 1024;
const OUTCOMES = ['new', 'changed', 'same', 'wrong'] as const;

/** A file travels as it is, not as JSON. */
const asFile = (file: File) => ({
  body: file as unknown as string,
  bodySerializer: (body: unknown) => body as Blob,
  headers: { 'Content-Type': 'application/octet-stream' },
});

const PATHS = {
  departments: ['/api/sheets/departments/preview', '/api/sheets/departments'],
  accounts: ['/api/sheets/accounts/preview', '/api/sheets/accounts'],
} as const;

/** A sheet comes in: what it would do is shown row by row, and done only when confirmed. */
export function SheetImport({
  what,
  open,
  onClose,
  onImported,
}: {
  readonly what: keyof typeof PATHS;
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onImported: (result: ImportedSheet) => void;
}) {
  const { t } = useTranslation(['sheet-import', 'common']);
  const fieldId = useId();
  const [file, setFile] = useState<File | null>(null);
  const [onlyWrong, setOnlyWrong] = useState(false);
  const [previewPath, importPath] = PATHS[what];
  const preview = useMutation({
    mutationFn: async (chosen: File): Promise<Preview> => {
      const { data } = await api.POST(previewPath, asFile(chosen));
      if (!data) throw new Error('an answer without a preview');
      return data;
    },
  });
  const confirm = useMutation({
    mutationFn: async (): Promise<ImportedSheet> => {
      if (!file || !preview.data) throw new Error('nothing was previewed');
      const query = { digest: preview.data.digest };
      const { data } = await api.POST(importPath, { ...asFile(file), params: { query } });
      if (!data) throw new Error('an answer without a result');
      return data;
    },
    onSuccess: (done) => {
      reset();
      onImported(done);
    },
  });
  const reset = (): void => {
    setFile(null);
    setOnlyWrong(false);
    preview.reset();
    confirm.reset();
  };
  const tooLarge = file !== null && file.size > MOST_BYTES;
  const choose = (chosen: File | null): void => {
    reset();
    setFile(chosen);
    if (chosen && chosen.size <= MOST_BYTES) preview.mutate(chosen);
  };
  return (
    <Modal
      open={open}
      width={760}
      title={t(`title.${what}`)}
      okText={t('confirm')}
      cancelText={t('common:cancel')}
      okButtonProps={{ disabled: !preview.data?.importable }}
      confirmLoading={confirm.isPending}
      onOk={() => confirm.mutate()}
      onCancel={() => {
        reset();
        onClose();
      }}
      destroyOnHidden
    >
      <p>{t(`hint.${what}`)}</p>
      <label htmlFor={fieldId}>{t('file')}</label>
      <div className={styles.file}>
        <FileField id={fieldId} accept=".xlsx" file={file} onChoose={choose} />
      </div>
      {tooLarge && <p role="alert">{t('tooLarge')}</p>}
      {preview.isPending && <p role="status">{t('reading')}</p>}
      {preview.error && <ProblemAlert error={preview.error} />}
      {preview.data && <PlannedRows preview={preview.data} onlyWrong={onlyWrong} onOnlyWrong={setOnlyWrong} />}
      {confirm.error && (
        <>
          <ProblemAlert error={confirm.error} />
          <Button onClick={() => file && choose(file)}>{t('again')}</Button>
        </>
      )}
    </Modal>
  );
}

function PlannedRows({
  preview,
  onlyWrong,
  onOnlyWrong,
}: {
  readonly preview: Preview;
  readonly onlyWrong: boolean;
  readonly onOnlyWrong: (only: boolean) => void;
}) {
  const { t } = useTranslation('sheet-import');
  const { counts, rows } = preview;
  const label = t('onlyWrong');
  return (
    <>
      <p className={styles.counts} role="status">
        {OUTCOMES.map((outcome) => (
          <span key={outcome} className={outcome === 'wrong' && counts.wrong > 0 ? styles.wrong : undefined}>
            {t(`counts.${outcome}`, { count: counts[outcome] })}
          </span>
        ))}
      </p>
      {counts.wrong > 0 && (
        <p>
          <Switch size="small" checked={onlyWrong} onChange={onOnlyWrong} aria-label={label} /> {label}
        </p>
      )}
      {counts.wrong > 0 && <p>{t('correct')}</p>}
      {counts.wrong === 0 && !preview.importable && <p>{t('nothing')}</p>}
      <Table<Row>
        size="small"
        rowKey="row"
        dataSource={rows.filter((row) => !onlyWrong || row.outcome === 'wrong')}
        pagination={{ pageSize: 20, hideOnSinglePage: true, showSizeChanger: false }}
        scroll={{ x: 'max-content' }}
        columns={[
          { title: t('row'), dataIndex: 'row', width: 70 },
          { title: t('subject'), dataIndex: 'subject' },
          {
            title: t('outcome'),
            width: 90,
            render: (_value, row) => (
              <span className={row.outcome === 'wrong' ? styles.wrong : undefined}>{row.outcomeLabel}</span>
            ),
          },
          {
            title: t('notes'),
            render: (_value, row) =>
              row.notes.length === 1 ? (
                row.notes[0]
              ) : (
                <ul className={styles.notes}>
                  {row.notes.map((note) => (
                    <li key={note}>{note}</li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
    </>
  );
}
