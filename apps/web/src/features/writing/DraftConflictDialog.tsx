import { compareText, plainText } from '@chancery/documents/browser';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DraftConflict } from './draft-keeper.js';
import styles from './writing.module.css';

/** Two people wrote at once: both texts, what differs, and three ways to go on. Nothing is lost by any of them. */
export function DraftConflictDialog({
  conflict,
  onSettle,
}: {
  readonly conflict: DraftConflict;
  readonly onSettle: (choice: 'mine' | 'theirs') => void;
}) {
  const { t } = useTranslation('writing');
  const theirs = conflict.theirs ? plainText(conflict.theirs) : '';
  const mine = plainText(conflict.mine);
  return (
    <Modal
      open
      width={960}
      title={t('conflict.title')}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={() => void navigator.clipboard?.writeText(mine)}>{t('conflict.copy')}</Button>
          <Button onClick={() => onSettle('theirs')}>{t('conflict.theirs')}</Button>
          <Button type="primary" onClick={() => onSettle('mine')}>
            {t('conflict.mine')}
          </Button>
        </>
      }
    >
      <p>{t('conflict.hint')}</p>
      <div className={styles.twoTexts}>
        <section>
          <h3>{t('conflict.theirText')}</h3>
          <p className={styles.plain}>{theirs}</p>
        </section>
        <section>
          <h3>{t('conflict.myText')}</h3>
          <p className={styles.plain}>
            {compareText(theirs, mine).map(({ kind, text }, i) =>
              kind === 'same' ? (
                <span key={i}>{text}</span>
              ) : kind === 'added' ? (
                <ins key={i}>{text}</ins>
              ) : (
                <del key={i}>{text}</del>
              ),
            )}
          </p>
        </section>
      </div>
    </Modal>
  );
}
