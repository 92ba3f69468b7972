import type { RedlineBlock, RedlineCell, RedlinePicture, RedlineTable, TextChange } from '@chancery/documents/browser';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './text.module.css';

type Pictures = (digest: string) => string;

function Parts({ parts }: { readonly parts: readonly TextChange[] }) {
  return parts.map(({ kind, text }, i) => {
    if (kind === 'same') return <span key={i}>{text}</span>;
    if (kind === 'added') {
      return (
        <ins key={i} className={styles.added}>
          {text}
        </ins>
      );
    }
    return (
      <del key={i} className={styles.removed}>
        {text}
      </del>
    );
  });
}

function Cell({ cell }: { readonly cell: RedlineCell }) {
  const Tag = cell.isHeader ? 'th' : 'td';
  return (
    <Tag>
      <Parts parts={cell.parts} />
    </Tag>
  );
}

function Table({ block }: { readonly block: RedlineTable }) {
  return (
    <table>
      {block.caption.length > 0 && (
        <caption>
          <Parts parts={block.caption} />
        </caption>
      )}
      <tbody>
        {block.rows.map((row, r) => (
          <tr key={r}>{row.cells.map((cell, c) => (cell ? <Cell key={c} cell={cell} /> : null))}</tr>
        ))}
      </tbody>
    </table>
  );
}

function Picture({
  picture,
  gone,
  url,
}: {
  readonly picture: RedlinePicture;
  readonly gone: boolean;
  readonly url: Pictures;
}) {
  const caption = picture.caption ?? picture.alt;
  return (
    <figure>
      <img
        src={url(picture.digest)}
        alt={picture.alt}
        style={{ width: `${picture.width}mm`, opacity: gone ? 0.45 : 1 }}
      />
      <figcaption>{gone ? <del className={styles.removed}>{caption}</del> : caption}</figcaption>
    </figure>
  );
}

function Block({ block, url }: { readonly block: RedlineBlock; readonly url: Pictures }) {
  const { t } = useTranslation('text');
  const moved = block.fate === 'movedAway' || block.fate === 'movedHere';
  const said = block.fate === 'same' || block.fate === 'changed' ? null : t(`fates.${block.fate}`);
  const label = said && <span className={styles.fate}>{said}</span>;
  if (block.kind === 'table') {
    return (
      <div className={moved ? styles.moved : undefined}>
        {label}
        <Table block={block} />
      </div>
    );
  }
  if (block.kind === 'image') {
    const replaced = block.was && block.is && block.was.digest !== block.is.digest;
    return (
      <div className={moved ? styles.moved : undefined}>
        {label}
        {block.was && (replaced || !block.is) && <Picture picture={block.was} gone url={url} />}
        {block.is && <Picture picture={block.is} gone={false} url={url} />}
      </div>
    );
  }
  const Tag = block.form === 'heading' ? 'h3' : 'p';
  const { before, after } = block.ordinal;
  const renumbered = before !== '' && after !== '' && before !== after;
  return (
    <Tag className={moved ? styles.moved : undefined}>
      {label}
      {renumbered && <del className={styles.removed}>{before}</del>}
      <span className={styles.ordinal}>{after || before}</span>
      <Parts parts={block.parts} />
    </Tag>
  );
}

/**
 * 花脸稿: what was put in is underlined and green, what was taken out is struck out and red, down to the cells of tables;
 * what moved says so. Long stretches without a change can be folded away.
 */
export function Redline({
  blocks,
  label,
  pictureUrl,
  fold = false,
}: {
  readonly blocks: readonly RedlineBlock[];
  readonly label: string;
  readonly pictureUrl: Pictures;
  /** Shows only what changed, with a button for the rest. */
  readonly fold?: boolean;
}) {
  const { t } = useTranslation('text');
  const [whole, setWhole] = useState(false);
  const shown = fold && !whole ? blocks.filter(({ fate }) => fate !== 'same') : blocks;
  const hidden = blocks.length - shown.length;
  return (
    <section className={styles.text} aria-label={label}>
      <h2 className="visually-hidden">{label}</h2>
      {shown.length === 0 && <p>{t('noChange')}</p>}
      {shown.map((block, i) => (
        <Block key={i} block={block} url={pictureUrl} />
      ))}
      {(hidden > 0 || whole) && (
        <button type="button" className={styles.skipped} onClick={() => setWhole(!whole)}>
          {whole ? t('foldUnchanged') : t('showUnchanged', { count: hidden })}
        </button>
      )}
    </section>
  );
}
