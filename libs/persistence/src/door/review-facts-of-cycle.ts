import type { ReviewFacts, ReviewFactsReader } from '@chancery/application';
import type { EntityManager } from 'typeorm';

interface Row {
  readonly id: string;
  readonly seq: number | null;
  readonly kind: 'text' | 'nil' | null;
  readonly at: Date | null;
  readonly returns: string;
  readonly comments: string;
  readonly pending: number | null;
}

/** Counts what the editor's list shows, in one statement; row-level security keeps it to one government. */
export class ReviewFactsOfCycle implements ReviewFactsReader {
  constructor(private readonly manager: EntityManager) {}

  async ofCycle(cycleId: string): Promise<ReadonlyMap<string, ReviewFacts>> {
    const rows = await this.manager.query<Row[]>(
      `SELECT s.id, b.seq, b.kind, b.submitted_at AS at, d.pending,
              (SELECT count(*) FROM review_note n WHERE n.section_id = s.id AND n.kind = 'returnForRevision') AS returns,
              (SELECT count(*) FROM comment c
               WHERE c.section_id = s.id AND c.state = 'open' AND c.parent_id IS NULL) AS comments
       FROM section s
       LEFT JOIN submission b ON b.id = s.current_submission_id
       LEFT JOIN review_document d ON d.section_id = s.id AND d.state = 'open'
       WHERE s.cycle_id = $1 AND s.removed_at IS NULL`,
      [cycleId],
    );
    return new Map(
      rows.map(({ id, seq, kind, at, returns, comments, pending }) => [
        id,
        {
          submission:
            seq === null || kind === null || at === null ? null : { seq, kind, submittedAt: at.toISOString() },
          returns: Number(returns),
          openComments: Number(comments),
          pendingSuggestions: pending,
        },
      ]),
    );
  }
}
