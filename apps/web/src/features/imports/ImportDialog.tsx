import type { FragmentDoc } from '@chancery/documents/browser';
import { Alert, Button, Modal, Radio, Tabs } from 'antd';
import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileField } from '../../shared/ui/FileField.js';
import { ProblemAlert } from '../../shared/ui/ProblemAlert.js';
import { ChangeList } from './ChangeList.js';
import { ImportWarnings } from './ImportWarnings.js';
import { LineList } from './LineList.js';
import { RevisionStep } from './RevisionStep.js';
import { useImport, type ImportDesk, type Original } from './use-import.js';
import styles from './imports.module.css';

/** As the importer takes them; larger files are refused here, where words can be said. */
const MOST_BYTES = 20 * 1024 * 1024;
const ACCEPTED = '.docx,.doc,.wps,.txt,.html,.htm';

/** Where the taken text goes when something has been written already. */
export type TakenPlace = 'behind' | 'instead';

function ChooseStep({ desk }: { readonly desk: ImportDesk }) {
  const { t } = useTranslation('imports');
  const fieldId = useId();
  const [file, setFile] = useState<File | null>(null);
  const { upload, reopen, progress } = desk;
  const tooLarge = file !== null && file.size > MOST_BYTES;
  const failure = tooLarge ? null : (upload.error ?? reopen.error);
  return (
    <>
      <p>{t('choose.hint')}</p>
      <label htmlFor={fieldId}>{t('choose.file')}</label>
      <FileField
        id={fieldId}
        accept={ACCEPTED}
        file={file}
        onChoose={(chosen) => {
          setFile(chosen);
          upload.reset();
          if (chosen && chosen.size <= MOST_BYTES) upload.mutate(chosen);
        }}
      />
      {tooLarge && <p role="alert">{t('choose.tooLarge')}</p>}
      {(upload.isPending || reopen.isPending) && (
        <p role="status">
          {progress !== null && progress < 1
            ? t('choose.sending', { percent: Math.round(progress * 100) })
            : t('choose.reading')}
        </p>
      )}
      {failure && <ProblemAlert error={failure} />}
    </>
  );
}

function ConfirmStep({ desk }: { readonly desk: ImportDesk }) {
  const { t } = useTranslation('imports');
  const { reading, decided, choices, reread } = desk;
  if (!reading || !decided) return null;
  const taken = choices.undone.length;
  return (
    <>
      {reading.isReference && <Alert type="warning" showIcon title={t('reference')} style={{ marginBottom: 12 }} />}
      {reading.frame.title !== null && <p className={styles.soft}>{t('frameTitle', { title: reading.frame.title })}</p>}
      <ImportWarnings reading={reading} />
      {reread.error && <ProblemAlert error={reread.error} />}
      <Tabs
        items={[
          {
            key: 'lines',
            label: t('tabs.lines'),
            children: <LineList reading={reading} disabled={reread.isPending} onChoose={desk.setHeading} />,
          },
          {
            key: 'changes',
            label:
              t('tabs.changes', { count: decided.changes.length }) +
              (taken > 0 ? t('tabs.undone', { count: taken }) : ''),
            children: (
              <ChangeList changes={decided.changes} text={decided.text} undone={choices.undone} onUndone={desk.undo} />
            ),
          },
        ]}
      />
    </>
  );
}

/**
 * 导入文件: choose a file, settle its tracked changes and comments, confirm or mend its headings, look at every automatic
 * change, and take the text into the draft.
 */
export function ImportDialog({
  sectionId,
  open,
  from,
  hasText,
  onTaken,
  onClose,
}: {
  readonly sectionId: string;
  readonly open: boolean;
  /** An original that was kept earlier; null to choose a file. */
  readonly from: Original | null;
  /** The draft is not empty. */
  readonly hasText: boolean;
  readonly onTaken: (content: FragmentDoc, place: TakenPlace, leftOut: readonly string[]) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('imports');
  const { t: common } = useTranslation();
  const desk = useImport(sectionId);
  const [step, setStep] = useState<'revisions' | 'confirm'>('revisions');
  const [place, setPlace] = useState<TakenPlace>('behind');
  const { original, first, reading, choices, reread, take } = desk;
  const reopen = desk.reopen.mutate;
  useEffect(() => {
    if (open && from) reopen(from);
  }, [open, from, reopen]);
  const revisions = first?.revisions ?? [];
  const undecided = revisions.filter(({ id }) => choices.decisions[id] === undefined).length;
  const atRevisions = reading !== null && revisions.length > 0 && step === 'revisions';
  const atConfirm = reading !== null && !atRevisions;
  const close = (): void => {
    desk.reset();
    setStep('revisions');
    setPlace('behind');
    onClose();
  };
  const takeIn = (): void =>
    take.mutate(undefined, {
      onSuccess: ({ content, leftOut }) => {
        onTaken(content, hasText ? place : 'instead', leftOut);
        close();
      },
    });
  return (
    <Modal
      open={open}
      width={860}
      title={original ? t('titleOf', { name: original.name }) : t('title')}
      onCancel={close}
      mask={{ closable: false }}
      destroyOnHidden
      footer={
        <div className={styles.footer}>
          {atConfirm && hasText && !reading.isReference && (
            <Radio.Group
              aria-label={t('placing.label')}
              value={place}
              onChange={(event) => setPlace(event.target.value as TakenPlace)}
              options={[
                { value: 'behind', label: t('placing.behind') },
                { value: 'instead', label: t('placing.instead') },
              ]}
            />
          )}
          <span className={styles.grow} />
          {atConfirm && revisions.length > 0 && <Button onClick={() => setStep('revisions')}>{t('back')}</Button>}
          <Button onClick={close}>{common('cancel')}</Button>
          {atRevisions && (
            <Button
              type="primary"
              disabled={undecided > 0}
              loading={reread.isPending}
              // What was read before the decisions has other places: it is not shown any more.
              onClick={() => void desk.readDecided().then(() => setStep('confirm'))}
            >
              {undecided > 0 ? t('revisions.left', { count: undecided }) : t('next')}
            </Button>
          )}
          {atConfirm && !reading.isReference && (
            <Button
              type="primary"
              loading={take.isPending}
              disabled={reread.isPending || reading.text === '' || reading.revisions.length > 0}
              onClick={takeIn}
            >
              {t('take')}
            </Button>
          )}
        </div>
      }
    >
      {!reading && <ChooseStep desk={desk} />}
      {atRevisions && first && <RevisionStep reading={first} decisions={choices.decisions} onDecide={desk.decide} />}
      {atConfirm && <ConfirmStep desk={desk} />}
      {atRevisions && reread.error && <ProblemAlert error={reread.error} />}
      {take.error && <ProblemAlert error={take.error} />}
    </Modal>
  );
}
