import type { RedlineBlock } from '@chancery/documents/browser';
import { Button, Modal } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { copyText } from '../browser/copy-text.js';
import { Redline } from './Redline.js';
import styles from './text.module.css';

/** A way to go on after a conflict. */
interface ConflictChoice {
  readonly label: string;
  readonly onChoose: () => void;
  readonly primary?: true;
}

/** Two people changed one text: what stands now, what yours would change in it, and the ways to go on. Nothing is lost. */
export function ConflictDialog({
  title,
  hint,
  theirs,
  changes,
  myWords,
  pictureUrl,
  choices,
}: {
  readonly title: string;
  readonly hint: string;
  /** The text that stands now, to be read. */
  readonly theirs: ReactNode;
  /** From that text to yours. */
  readonly changes: readonly RedlineBlock[];
  /** Your text, to be copied. */
  readonly myWords: string;
  readonly pictureUrl: (digest: string) => string;
  readonly choices: readonly ConflictChoice[];
}) {
  const { t } = useTranslation('text');
  return (
    <Modal
      open
      width={1040}
      title={title}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
      footer={
        <>
          <Button onClick={() => void copyText(myWords)}>{t('copyMine')}</Button>
          {choices.map(({ label, onChoose, primary }) => (
            <Button key={label} type={primary ? 'primary' : 'default'} onClick={onChoose}>
              {label}
            </Button>
          ))}
        </>
      }
    >
      <p>{hint}</p>
      <div className={styles.sides}>
        <section>
          <h3>{t('theirs')}</h3>
          {theirs}
        </section>
        <section>
          <h3>{t('mine')}</h3>
          <Redline blocks={changes} label={t('mine')} pictureUrl={pictureUrl} />
        </section>
      </div>
    </Modal>
  );
}
