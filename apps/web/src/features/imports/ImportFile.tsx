import { isEmptyDoc, type FragmentDoc } from '@chancery/documents/browser';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, hooks } from '../../api-client/client.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { useToast } from '../../shared/ui/Toasts.js';
import type { TakenPlace } from './ImportDialog.js';
import type { Original } from './use-import.js';
import styles from './imports.module.css';

const LIST = '/api/sections/{id}/attachments';
// Most days nobody imports anything.
const ImportDialog = lazy(() => import('./ImportDialog.js').then(({ ImportDialog: dialog }) => ({ default: dialog })));

const joined = (before: FragmentDoc | null, content: FragmentDoc): FragmentDoc =>
  before && !isEmptyDoc(before) ? { type: 'doc', content: [...before.content, ...content.content] } : content;

/** 导入文件 into the draft, and the originals that were imported before. */
export function ImportFile({
  sectionId,
  current,
  onTaken,
}: {
  readonly sectionId: string;
  /** What stands in the draft now. */
  readonly current: () => FragmentDoc | null;
  readonly onTaken: (content: FragmentDoc) => void;
}) {
  const { t } = useTranslation('imports');
  const client = useQueryClient();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const [from, setFrom] = useState<Original | null>(null);
  const [leftOut, setLeftOut] = useState<readonly string[]>([]);
  const query = hooks.useQuery('get', LIST, { params: { path: { id: sectionId } } });
  const originals = query.data?.attachments.filter(({ kind }) => kind === 'original' || kind === 'reference') ?? [];
  const remove = useMutation({
    mutationFn: (id: string) => api.POST('/api/attachments/{id}/removal', { params: { path: { id } } }),
    onSettled: () => client.invalidateQueries({ queryKey: ['get', LIST] }),
  });
  const before = current();
  const taken = (content: FragmentDoc, place: TakenPlace, without: readonly string[]): void => {
    onTaken(place === 'behind' ? joined(current(), content) : content);
    setLeftOut(without);
    toast(t('taken'));
    void client.invalidateQueries({ queryKey: ['get', LIST] });
  };
  return (
    <div className={styles.importBar}>
      <Button
        onClick={() => {
          setFrom(null);
          setOpen(true);
        }}
      >
        {t('open')}
      </Button>
      <span className={styles.soft}>{t('openHint')}</span>
      {originals.length > 0 && (
        <ul className={styles.originals} aria-label={t('originals')}>
          {originals.map((original) => (
            <li key={original.id}>
              <span className={styles.tag}>{t(original.kind === 'reference' ? 'referenceFile' : 'original')}</span>
              <a href={`/api/attachments/${original.id}/file`} download={original.name}>
                {original.name}
              </a>
              <Button
                type="link"
                size="small"
                aria-label={t('openOriginal', { name: original.name })}
                onClick={() => {
                  setFrom(original);
                  setOpen(true);
                }}
              >
                {t('openAgain')}
              </Button>
              <Button
                type="link"
                size="small"
                aria-label={t('removeOriginal', { name: original.name })}
                onClick={() => remove.mutate(original.id)}
              >
                {t('remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {remove.error && <ProblemAlert error={remove.error} />}
      {leftOut.map((reason, i) => (
        <p key={i} role="status" className={styles.soft}>
          {reason}
        </p>
      ))}
      {open && (
        <Suspense>
          <ImportDialog
            sectionId={sectionId}
            open
            from={from}
            hasText={before !== null && !isEmptyDoc(before)}
            onTaken={taken}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
