import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, hooks, type Schemas } from '../../api-client/client.js';
import { sendFile } from '../../api-client/send-file.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import styles from './writing.module.css';

const LIST = '/api/sections/{id}/attachments';

const sizeOf = (bytes: number): string =>
  bytes < 1_048_576 ? `${Math.ceil(bytes / 1_024)} KB` : `${(bytes / 1_048_576).toFixed(1)} MB`;

/** Sends one file of a section and answers how it was kept. */
export function sendAttachment(
  sectionId: string,
  kind: 'evidence' | 'picture',
  file: File,
  onProgress?: (part: number) => void,
): Promise<Schemas['AttachmentView']> {
  const query = new URLSearchParams({ kind, name: file.name });
  return sendFile(`/api/sections/${sectionId}/attachments?${query}`, file, onProgress ? { onProgress } : {});
}

/** 佐证材料: files that prove what the text says; they go with it and are not printed. */
export function Evidence({ sectionId }: { readonly sectionId: string }) {
  const { t } = useTranslation('writing');
  const client = useQueryClient();
  const chooser = useRef<HTMLInputElement>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const query = hooks.useQuery('get', LIST, { params: { path: { id: sectionId } } });
  const changed = () => client.invalidateQueries({ queryKey: ['get', LIST] });
  const upload = async (file: File): Promise<void> => {
    setFailure(null);
    setProgress(0);
    try {
      await sendAttachment(sectionId, 'evidence', file, setProgress);
      await changed();
    } catch (error) {
      setFailure(error);
    } finally {
      setProgress(null);
    }
  };
  const remove = async (id: string): Promise<void> => {
    setFailure(null);
    try {
      await api.POST('/api/attachments/{id}/removal', { params: { path: { id } } });
      await changed();
    } catch (error) {
      setFailure(error);
    }
  };
  const mayAdd = query.data?.actions.some(({ key }) => key === 'attachment.add') ?? false;
  // Whoever writes finds the originals where they are imported.
  const files =
    query.data?.attachments.filter(({ kind }) => kind === 'evidence' || (kind === 'original' && !mayAdd)) ?? [];
  if (files.length === 0 && !mayAdd) return null;
  return (
    <section className={styles.panel}>
      <h2>{t('evidence')}</h2>
      <ul className={styles.files}>
        {files.map(({ id, kind, name, size, actions }) => (
          <li key={id}>
            <a href={`/api/attachments/${id}/file`} download={name}>
              {name}
            </a>{' '}
            <span className={styles.by}>
              {kind === 'original' && t('original')} {sizeOf(size)}
            </span>
            {actions.some(({ key }) => key === 'attachment.remove') && (
              <Button type="link" size="small" onClick={() => void remove(id)} aria-label={t('removeFile', { name })}>
                {t('remove')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {failure ? <ProblemAlert error={failure} /> : null}
      {mayAdd && (
        <>
          <Button loading={progress !== null} onClick={() => chooser.current?.click()}>
            {progress === null ? t('addFile') : t('sending', { percent: Math.round(progress * 100) })}
          </Button>
          <p className={styles.by}>{t('fileKinds')}</p>
          <input
            ref={chooser}
            type="file"
            hidden
            aria-hidden="true"
            tabIndex={-1}
            onChange={(event) => {
              const [file] = event.target.files ?? [];
              if (file) void upload(file);
              event.target.value = '';
            }}
          />
        </>
      )}
    </section>
  );
}
