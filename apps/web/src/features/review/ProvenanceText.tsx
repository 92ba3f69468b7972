import type { Flow, FlowSpan } from '@chancery/documents/browser';
import { useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import { cutSpan, type Stretch } from '../../shared/text/cut-span.js';
import { FlowReader } from '../../shared/text/FlowReader.js';
import { selectedWords, type SelectedWords } from '../../shared/text/selected-words.js';
import textStyles from '../../shared/text/text.module.css';
import styles from './review.module.css';
import type { Comment } from './section-types.js';

type Source = Schemas['ProvenanceSource'];

/** The words that are pointed at, and whose they are. */
export interface Pointed {
  readonly source: Source;
  readonly origin: 'submitted' | 'edited';
}

interface Mark extends Stretch {
  readonly origin?: 'submitted' | 'edited';
  readonly commentId?: string;
}

/**
 * “谁报的这句?”: the report's text; pointing at words, or going to them by the arrow keys, tells whose they are. Words
 * that an editor changed are dotted.
 */
export function ProvenanceText({
  flow,
  sources,
  comments,
  label,
  onPoint,
  onSelect,
}: {
  readonly flow: Flow;
  readonly sources: readonly Source[];
  readonly comments: readonly Comment[];
  readonly label: string;
  readonly onPoint: (pointed: Pointed | null) => void;
  readonly onSelect: (words: SelectedWords) => void;
}) {
  const { t } = useTranslation('review');
  const root = useRef<HTMLDivElement>(null);
  const [reached, setReached] = useState('');
  const bySection = useMemo(() => new Map(sources.map((source) => [source.sectionId, source])), [sources]);
  const marksOf = useMemo(() => {
    const marks = new Map<string, Mark[]>();
    for (const { sectionId, spans } of sources) marks.set(sectionId, [...spans]);
    for (const { id, sectionId, place, state } of comments) {
      if (place && state === 'open') marks.get(sectionId)?.push({ start: place.start, end: place.end, commentId: id });
    }
    return marks;
  }, [sources, comments]);
  const first = sources[0] ? `${sources[0].sectionId}/0` : '';
  const tell = (): void => {
    const words = root.current && selectedWords(root.current, (id) => bySection.get(id)?.text ?? '');
    if (words) onSelect(words);
  };
  const go = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!step || event.shiftKey || event.nativeEvent.isComposing || !root.current) return;
    const pieces = [...root.current.querySelectorAll<HTMLElement>('[data-piece]')];
    const at = pieces.findIndex((piece) => piece === document.activeElement);
    const next = pieces[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  const render = (span: FlowSpan, wrap: (text: string) => ReactNode): ReactNode => {
    const { sectionId = '', offset } = span.source;
    const source = bySection.get(sectionId);
    if (!source || offset === undefined) return wrap(span.text);
    return cutSpan(span.text, offset, marksOf.get(sectionId) ?? []).map((cut) => {
      const origin = cut.covering.find((mark) => mark.origin)?.origin ?? 'submitted';
      const commented = cut.covering.some((mark) => mark.commentId);
      const piece = `${sectionId}/${cut.offset}`;
      const look = [
        styles.provenance,
        origin === 'edited' ? styles.edited : '',
        commented ? textStyles.highlight : '',
      ].join(' ');
      const point = (): void => onPoint({ source, origin });
      return (
        <span
          key={cut.offset}
          className={look}
          data-piece={piece}
          data-offset={cut.offset}
          data-section={sectionId}
          tabIndex={piece === (reached || first) ? 0 : -1}
          onMouseEnter={point}
          onFocus={() => {
            setReached(piece);
            point();
          }}
        >
          {wrap(cut.text)}
        </span>
      );
    });
  };
  return (
    <div ref={root} onMouseUp={tell} onKeyUp={tell} onTouchEnd={tell} onKeyDown={go}>
      <p className={styles.soft}>{t('provenance.hint')}</p>
      <FlowReader
        flow={flow}
        label={label}
        pictureUrl={(digest, sectionId) => `/api/sections/${sectionId}/pictures/${digest}`}
        render={render}
      />
    </div>
  );
}
