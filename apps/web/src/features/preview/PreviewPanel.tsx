import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './preview.module.css';
import { SectionPreview } from './SectionPreview.js';
import type { PreviewedText } from './use-preview.js';

/** Opens the pages under a text; as long as they are closed nothing is printed. */
export function PreviewPanel(text: PreviewedText) {
  const { t } = useTranslation('preview');
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div className={styles.panel}>
      <Button aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {open ? t('close') : t('look')}
      </Button>
      <div id={id}>{open && <SectionPreview {...text} />}</div>
    </div>
  );
}
