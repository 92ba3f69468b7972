import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import styles from './BoardCell.module.css';

type Section = Schemas['BoardSection'];

/** What stands in a cell: the state's sign, days left while they count, and marks. Colour only says it once more. */
export function CellFace({ section, more }: { readonly section: Section; readonly more: number }) {
  const { t } = useTranslation('board');
  const counting = section.late || section.dueSoon;
  return (
    <>
      <span className={styles.sign}>{t(`sign.${section.state}`)}</span>
      {counting && <span className={styles.days}>{section.daysLeft}</span>}
      {section.returnedTwice && <span className={styles.mark}>{t('markSign.twice')}</span>}
      {section.nil && <span className={styles.mark}>{t('markSign.nil')}</span>}
      {section.extensionOpen && <span className={styles.mark}>{t('markSign.extension')}</span>}
      {more > 0 && <span className={styles.mark}>+{more}</span>}
    </>
  );
}

export function cellClass(section: Section): string {
  const tone = section.late ? styles.late : section.dueSoon ? styles.soon : '';
  return `${styles.cell} ${styles[section.state]} ${tone}`;
}
