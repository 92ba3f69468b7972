import { useTranslation } from 'react-i18next';
import { StackedTable } from '../../shared/ui/StackedTable.js';
import styles from './dispatch.module.css';
import type { Dispatch } from './use-dispatch.js';

/** `123456` → `121 KB` */
function sizeText(bytes: number): string {
  return bytes < 1_048_576 ? `${Math.max(1, Math.round(bytes / 1_024))} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;
}

/** The files of a dispatch, each with its digest, and the package once it is issued. */
export function DispatchFiles({ dispatch }: { readonly dispatch: Dispatch }) {
  const { t } = useTranslation('dispatch');
  return (
    <section className={styles.section} aria-labelledby="dispatch-files">
      <h2 id="dispatch-files">{t('page.files')}</h2>
      {dispatch.packageReady && (
        <p>
          <a href={`/api/dispatches/${dispatch.id}/package.zip`} download>
            {t('page.package')}
          </a>
          <br />
          <span className={styles.soft}>{t('page.packageHint')}</span>
        </p>
      )}
      {dispatch.files.length === 0 ? (
        <p className={styles.soft}>{t('page.noFiles')}</p>
      ) : (
        <StackedTable
          rowKey="name"
          size="small"
          dataSource={[...dispatch.files]}
          pagination={false}
          scroll={{ x: 'max-content' }}
          columns={[
            {
              title: t('page.name'),
              render: (_v, file) => (
                <a href={`/api/dispatches/${dispatch.id}/files/${file.name}`} download={file.name}>
                  {file.label}
                </a>
              ),
            },
            { title: t('page.size'), render: (_v, file) => sizeText(file.size) },
            {
              title: t('page.digest'),
              render: (_v, file) => <span className={styles.digest}>{file.digest.slice(0, 16)}…</span>,
            },
          ]}
        />
      )}
    </section>
  );
}
