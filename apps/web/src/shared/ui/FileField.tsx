import { useTranslation } from 'react-i18next';
import styles from './FileField.module.css';

/**
 * A field for a file, in the language of the page: the browser's own speaks the browser's. The real input lies over the
 * face, so that clicking, dropping a file, the keyboard and the field's label all reach it.
 */
export function FileField({
  id,
  accept,
  file,
  onChoose,
}: {
  /** Its label is outside: `<label htmlFor={id}>`. */
  readonly id: string;
  readonly accept: string;
  readonly file: File | null;
  readonly onChoose: (file: File | null) => void;
}) {
  const { t } = useTranslation();
  return (
    <div className={styles.field}>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-chosen`}
        className={styles.input}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          // Closing the browser's window without a choice changes nothing; the same file may be chosen again.
          if (chosen) onChoose(chosen);
          target.value = '';
        }}
      />
      <span className={styles.face} aria-hidden="true">
        <span className={styles.button}>{t('chooseFile')}</span>
        <span id={`${id}-chosen`} className={styles.name}>
          {file?.name ?? t('noFile')}
        </span>
      </span>
    </div>
  );
}
