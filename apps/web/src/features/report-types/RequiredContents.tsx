import { CONTENT_BLOCKS, missingBlocks, type Block, type Outline } from '@chancery/documents/browser';
import { Checkbox } from 'antd';
import { useTranslation } from 'react-i18next';
import styles from './report-types.module.css';

/** Which contents the report must have (厅字〔2019〕28号), and which of them have no place in the outline yet. */
export function RequiredContents({
  outline,
  required,
  readOnly,
  onChange,
}: {
  readonly outline: Outline;
  readonly required: readonly Block[];
  readonly readOnly: boolean;
  readonly onChange: (required: Block[]) => void;
}) {
  const { t } = useTranslation('reportTypes');
  const missing = missingBlocks(outline, required);
  return (
    <section aria-labelledby="required-contents">
      <h2 id="required-contents" className={styles.subtitle}>
        {t('required')}
      </h2>
      <ul className={styles.contents}>
        {CONTENT_BLOCKS.map((block) => (
          <li key={block}>
            <Checkbox
              checked={required.includes(block)}
              disabled={readOnly}
              onChange={({ target }) =>
                onChange(CONTENT_BLOCKS.filter((one) => (one === block ? target.checked : required.includes(one))))
              }
            >
              {t(`blocks.${block}`)}
            </Checkbox>
            {missing.includes(block) && <span className={styles.wrong}>{t('missing')}</span>}
          </li>
        ))}
      </ul>
      <p role="status" className={missing.length > 0 ? styles.wrongLine : styles.rightLine}>
        {missing.length > 0
          ? t('missingSome', { names: missing.map((block) => t(`blocks.${block}`)).join('、') })
          : t('missingNone')}
      </p>
    </section>
  );
}
