import {
  flowOfFragment,
  plainText,
  type FlowSpan,
  type FragmentDoc,
  type TextAnchor,
} from '@chancery/documents/browser';
import { useMemo, useRef, type ReactNode } from 'react';
import findingStyles from '../editor/finding-marks.module.css';
import { cutSpan, type Stretch } from './cut-span.js';
import { FlowReader } from './FlowReader.js';
import { selectedWords } from './selected-words.js';
import styles from './text.module.css';

/** Words that something is said about: a comment, the reason of a return, or a finding of the proofreader by its level. */
export interface Highlight extends Stretch {
  readonly id: string;
  readonly kind: 'comment' | 'reason' | '严重' | '一般' | '提示';
  /** What is said, for a screen reader. */
  readonly label: string;
}

const LOOKS: Readonly<Record<Highlight['kind'], string | undefined>> = {
  comment: styles.highlight,
  reason: styles.reason,
  严重: findingStyles.grave,
  一般: findingStyles.common,
  提示: findingStyles.hint,
};

/**
 * A fragment to be read, as it will be printed, with the words marked that something is said about. What is selected is
 * told in offsets of the plain text.
 */
export function FragmentReader({
  doc,
  label,
  pictureUrl,
  highlights = [],
  activeId = null,
  onChoose,
  onSelect,
}: {
  readonly doc: FragmentDoc;
  readonly label: string;
  readonly pictureUrl: (digest: string) => string;
  readonly highlights?: readonly Highlight[];
  readonly activeId?: string | null;
  readonly onChoose?: (id: string) => void;
  readonly onSelect?: (anchor: TextAnchor | null) => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const flow = useMemo(() => flowOfFragment(doc), [doc]);
  const words = useMemo(() => plainText(doc), [doc]);
  const tell = (): void => {
    if (!root.current || !onSelect) return;
    const selected = selectedWords(root.current, () => words);
    // An anchor and nothing else: here all words are of one section.
    onSelect(selected && { start: selected.start, end: selected.end, quote: selected.quote });
  };
  const render = (span: FlowSpan, wrap: (text: string) => ReactNode): ReactNode => {
    const { offset } = span.source;
    if (offset === undefined) return wrap(span.text);
    return cutSpan(span.text, offset, highlights).map((cut) => {
      const covering = cut.covering.at(-1);
      const key = cut.offset;
      if (!covering) {
        return (
          <span key={key} data-offset={cut.offset}>
            {wrap(cut.text)}
          </span>
        );
      }
      const isActive = cut.covering.some(({ id }) => id === activeId);
      // A finding's line and a comment's ground are both seen where they meet.
      const look = [...cut.covering.map(({ kind }) => LOOKS[kind]), isActive ? styles.active : ''];
      return (
        <mark
          key={key}
          data-offset={cut.offset}
          data-highlight={covering.id}
          className={look.join(' ')}
          title={covering.label}
          onClick={() => onChoose?.(covering.id)}
        >
          {wrap(cut.text)}
        </mark>
      );
    });
  };
  return (
    <div ref={root} onMouseUp={tell} onKeyUp={tell} onTouchEnd={tell}>
      <FlowReader flow={flow} label={label} pictureUrl={pictureUrl} render={render} />
    </div>
  );
}
