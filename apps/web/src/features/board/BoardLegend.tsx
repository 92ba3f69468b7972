import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api-client/client.js';
import cell from './BoardCell.module.css';
import { MARKS, type BoardFilter, type Mark } from './board-filters.js';
import styles from './BoardLegend.module.css';

type Board = Schemas['CycleBoard'];

function countOf(totals: Board['totals'], mark: Mark): number {
  const counts: Record<Mark, number> = {
    late: totals.late,
    soon: totals.dueSoon,
    twice: totals.returnedTwice,
    nil: totals.nil,
    extension: totals.extensionsOpen,
  };
  return counts[mark];
}

/** What colours and signs mean, how many there are, and a filter in one. */
export function BoardLegend({
  board,
  filter,
  onFilter,
}: {
  readonly board: Board;
  readonly filter: BoardFilter;
  readonly onFilter: (changes: Partial<BoardFilter>) => void;
}) {
  const { t } = useTranslation('board');
  return (
    <>
      <div className={styles.legend} role="group" aria-label={t('states')}>
        {board.states.map(({ state, label, count }) => (
          <button
            key={state}
            type="button"
            className={styles.entry}
            aria-pressed={filter.state === state}
            onClick={() => onFilter({ state: filter.state === state ? '' : state })}
          >
            <span className={`${styles.swatch} ${cell[state]}`} aria-hidden="true">
              {t(`sign.${state}`)}
            </span>
            {label} <strong>{count}</strong>
          </button>
        ))}
      </div>
      <div className={styles.legend} role="group" aria-label={t('marks')}>
        {MARKS.map((mark) => (
          <button
            key={mark}
            type="button"
            className={styles.entry}
            aria-pressed={filter.mark === mark}
            onClick={() => onFilter({ mark: filter.mark === mark ? '' : mark })}
          >
            <span
              className={`${styles.swatch} ${mark === 'late' || mark === 'soon' ? cell[mark] : ''}`}
              aria-hidden="true"
            >
              {t(`markSign.${mark}`)}
            </span>
            {t(`mark.${mark}`)} <strong>{countOf(board.totals, mark)}</strong>
          </button>
        ))}
      </div>
    </>
  );
}
