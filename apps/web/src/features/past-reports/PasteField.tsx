import { Input } from 'antd';
import type { ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

/** What was pasted: the page as the clipboard held it, and the words of it that the field shows. */
export interface Pasted {
  readonly words: string;
  /** null when only words were pasted or typed. */
  readonly html: string | null;
}

export const NOTHING_PASTED: Pasted = { words: '', html: null };

/** As a file for the importer, named by what it is. */
export function pastedFile({ words, html }: Pasted): { readonly name: string; readonly data: Blob } {
  return html === null
    ? { name: '粘贴的文字.txt', data: new Blob([words]) }
    : { name: '粘贴的网页.html', data: new Blob([html]) };
}

/** A box for a copied page. Its structure is kept while nobody writes into the box: then the words are what counts. */
export function PasteField({
  id,
  pasted,
  onPaste,
}: {
  /** Its label is outside. */
  readonly id: string;
  readonly pasted: Pasted;
  readonly onPaste: (pasted: Pasted) => void;
}) {
  const { t } = useTranslation('pastReports');
  const take = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const html = event.clipboardData.getData('text/html');
    if (html === '') return;
    event.preventDefault();
    onPaste({ html, words: event.clipboardData.getData('text/plain') });
  };
  return (
    <>
      <Input.TextArea
        id={id}
        rows={10}
        value={pasted.words}
        aria-describedby={`${id}-state`}
        onPaste={take}
        onChange={({ target }) => onPaste({ words: target.value, html: null })}
      />
      <p id={`${id}-state`} role="status">
        {pasted.words === ''
          ? t('pasteHint')
          : t(pasted.html === null ? 'pastedText' : 'pastedPage', { count: pasted.words.length })}
      </p>
    </>
  );
}
