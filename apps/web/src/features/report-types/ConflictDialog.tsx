import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { formatTime } from '../../shared/format/dates.js';
import { linesOf, type ReportTypeDraft } from './report-type-draft.js';
import styles from './report-types.module.css';

function Side({ title, draft, other }: { title: string; draft: ReportTypeDraft; other: ReportTypeDraft }) {
  const { t } = useTranslation('reportTypes');
  const lines = (one: ReportTypeDraft): string[] => [
    `${t('name')}:${one.name}`,
    `${t('stages')}:${one.stages.map(({ label }) => label).join(' → ')}`,
    ...linesOf(one.outline),
  ];
  const elsewhere = new Set(lines(other));
  return (
    <div className={styles.side}>
      <h3 className={styles.subtitle}>{title}</h3>
      <ul className={styles.lines}>
        {lines(draft).map((line, i) => (
          <li key={i} className={elsewhere.has(line) ? undefined : styles.different}>
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Somebody else has saved meanwhile: both are shown, and the person says which one goes on. */
export function ConflictDialog({
  mine,
  theirs,
  onTakeTheirs,
  onKeepMine,
  onClose,
}: {
  readonly mine: ReportTypeDraft;
  readonly theirs: Schemas['ReportTypeView'] | null;
  readonly onTakeTheirs: () => void;
  readonly onKeepMine: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation('reportTypes');
  return (
    <Modal
      open={theirs !== null}
      width={920}
      title={t('conflict.title')}
      onCancel={onClose}
      footer={[
        <Button key="back" onClick={onClose}>
          {t('conflict.later')}
        </Button>,
        <Button key="theirs" onClick={onTakeTheirs}>
          {t('conflict.takeTheirs')}
        </Button>,
        <Button key="mine" type="primary" danger onClick={onKeepMine}>
          {t('conflict.keepMine')}
        </Button>,
      ]}
    >
      {theirs && (
        <>
          <p>{t('conflict.hint', { name: theirs.changedByName ?? '', time: formatTime(theirs.changedAt) })}</p>
          <div className={styles.compare}>
            <Side title={t('conflict.mine')} draft={mine} other={theirs} />
            <Side title={t('conflict.theirs')} draft={theirs} other={mine} />
          </div>
        </>
      )}
    </Modal>
  );
}
