import type { Outline } from '@chancery/documents/browser';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { flatten, type Move } from './outline-tree.js';
import styles from './report-types.module.css';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowRight: 'in',
  ArrowLeft: 'out',
};

/**
 * The outline as a tree: arrows go through it, with Ctrl they move the node; Insert adds beside, Delete removes,
 * Enter goes to the node's fields.
 */
export function OutlineTree({
  outline,
  ordinals,
  selected,
  wrong,
  readOnly,
  onSelect,
  onMove,
  onAdd,
  onRemove,
  onOpen,
  onUndo,
  onRedo,
}: {
  readonly outline: Outline;
  readonly ordinals: Readonly<Record<string, string>>;
  readonly selected: string | null;
  /** Keys of nodes at which something is wrong. */
  readonly wrong: ReadonlySet<string>;
  readonly readOnly: boolean;
  readonly onSelect: (key: string) => void;
  readonly onMove: (move: Move) => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
  readonly onOpen: () => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}) {
  const { t } = useTranslation('reportTypes');
  const tree = useRef<HTMLUListElement>(null);
  const placed = flatten(outline.nodes);
  const at = placed.findIndex(({ node }) => node.key === selected);

  // The focus goes with the node that was moved, added or selected by keys.
  useEffect(() => {
    if (!tree.current?.contains(document.activeElement)) return;
    tree.current.querySelector<HTMLElement>('[aria-selected="true"]')?.focus();
  }, [selected, outline]);

  const go = (to: number): void => {
    const next = placed[to];
    if (next) onSelect(next.node.key);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const { key, ctrlKey } = event;
    const act = (does: () => void): void => {
      event.preventDefault();
      does();
    };
    const move = MOVES[key];
    if (ctrlKey && !readOnly) {
      if (move) return act(() => onMove(move));
      if (key === 'z') return act(onUndo);
      if (key === 'y') return act(onRedo);
    }
    if (ctrlKey || event.altKey || event.metaKey) return;
    if (key === 'ArrowUp') return act(() => go(at - 1));
    if (key === 'ArrowDown') return act(() => go(at + 1));
    if (key === 'Home') return act(() => go(0));
    if (key === 'End') return act(() => go(placed.length - 1));
    if (key === 'ArrowRight') return act(() => go(placed[at]?.node.children.length ? at + 1 : at));
    if (key === 'ArrowLeft') {
      const level = placed[at]?.level ?? 1;
      let above = at - 1;
      while (above >= 0 && (placed[above]?.level ?? 0) >= level) above -= 1;
      return act(() => go(above));
    }
    if (key === 'Enter') return act(onOpen);
    if (readOnly) return;
    if (key === 'Insert') return act(onAdd);
    if (key === 'Delete') return act(onRemove);
  };

  return (
    <ul ref={tree} role="tree" aria-label={t('outline')} className={styles.tree} onKeyDown={onKeyDown}>
      {placed.map(({ node, level }) => (
        <li
          key={node.key}
          role="treeitem"
          aria-level={level}
          aria-selected={node.key === selected}
          tabIndex={node.key === selected || (at < 0 && node === placed[0]?.node) ? 0 : -1}
          className={styles.node}
          style={{ paddingLeft: 8 + (level - 1) * 22 }}
          onClick={() => onSelect(node.key)}
          onFocus={() => node.key !== selected && onSelect(node.key)}
        >
          <span className={styles.heading}>
            {ordinals[node.key] ?? ''}
            {node.heading || <em>{t(node.headingForm === 'none' ? 'noHeading' : 'emptyHeading')}</em>}
          </span>
          {wrong.has(node.key) && <span className={styles.wrong}>{t('wrong')}</span>}
          <span className={styles.block}>{t(`blocks.${node.block}`)}</span>
        </li>
      ))}
    </ul>
  );
}
