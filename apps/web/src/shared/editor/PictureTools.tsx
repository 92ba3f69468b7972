import { MAX_IMAGE_WIDTH } from '@chancery/documents/browser';
import type { Editor } from '@tiptap/core';
import { useTranslation } from 'react-i18next';
import styles from './editor.module.css';

/** Words, width and caption of the chosen picture. */
export function PictureTools({ editor }: { readonly editor: Editor }) {
  const { t } = useTranslation('editor');
  const { alt, width, caption } = editor.getAttributes('image') as {
    alt: string;
    width: number;
    caption: string | null;
  };
  const set = (changes: object): void => void editor.commands.updateAttributes('image', changes);
  return (
    <div className={styles.group} role="group" aria-label={t('pictureTools')}>
      <label className={styles.field}>
        {t('alt')}
        {/* Without words a picture cannot be kept: the last letter stays until another is there. */}
        <input
          value={alt}
          maxLength={500}
          onChange={(event) => event.target.value && set({ alt: event.target.value })}
        />
      </label>
      <label className={styles.field}>
        {t('caption')}
        <input
          value={caption ?? ''}
          maxLength={200}
          onChange={(event) => set({ caption: event.target.value || null })}
        />
      </label>
      <label className={styles.field}>
        {t('width')}
        <input
          type="number"
          min={10}
          max={MAX_IMAGE_WIDTH}
          value={width}
          onChange={(event) => {
            const millimetres = Number(event.target.value);
            if (millimetres >= 10 && millimetres <= MAX_IMAGE_WIDTH) set({ width: millimetres });
          }}
        />
      </label>
    </div>
  );
}
