import type { FigureLedger, LedgerCell, LedgerRow } from '@chancery/application';
import type { FragmentDoc } from '@chancery/documents';
import type { ApiPerson } from '../../apps/cli/src/demo/api-person.js';
import type { ServedGovernment } from './served-government.js';

export interface KeptFigure {
  readonly id: string;
  readonly indicatorId: string;
  readonly value: string;
}

/** What every indicator of the tests has in common. */
export const CASES = { unit: '卷', definition: '全年评查的行政执法案卷。', kind: 'count', decimals: 0 };

/** 评查行政执法案卷‹figure›。 */
export const textWith = (reference: { indicator: string; valueVersion: string; text: string }): FragmentDoc => ({
  type: 'doc',
  content: [
    {
      type: 'paragraph',
      content: [
        { type: 'text', text: '评查行政执法案卷' },
        { type: 'figureReference', attrs: reference },
        { type: 'text', text: '。' },
      ],
    },
  ],
});

/** The ledger of one cycle, as people work at it. */
export class LedgerDesk {
  private named = 0;

  constructor(
    private readonly served: ServedGovernment,
    readonly cycleId: string,
    private readonly year: number,
  ) {}

  department(name: string): string {
    return this.served.cast.departmentIds.get(name) ?? '';
  }

  liaison(name: string): ApiPerson {
    return this.served.cast.of('liaison', name);
  }

  get editor(): ApiPerson {
    return this.served.cast.of('editor');
  }

  /** A new indicator of the whole government with a name of its own. */
  async define(more: object = {}): Promise<string> {
    const name = `评查案卷数之${(this.named += 1)}`;
    const input = { ...CASES, name, scope: 'government', owners: [], ...more };
    return (await this.editor.call<{ id: string }>('POST', '/indicators', input)).id;
  }

  valueOf(indicatorId: string, departmentName: string, value: string, more: object = {}) {
    const { year } = this;
    const departmentId = this.department(departmentName);
    return { indicatorId, departmentId, year, value, cutoffDate: `${year}-12-31`, ...more };
  }

  enter(indicatorId: string, name: string, value: string, more: object = {}): Promise<KeptFigure> {
    const body = this.valueOf(indicatorId, name, value, more);
    return this.liaison(name).call<KeptFigure>('POST', `/cycles/${this.cycleId}/figures`, body);
  }

  choose(indicatorId: string, valueId: string, more: object = {}, by = this.editor): Promise<{ id: string }> {
    const body = { indicatorId, valueId, reason: '以司法局台账为准。', ...more };
    return by.call<{ id: string }>('POST', `/cycles/${this.cycleId}/figure-choices`, body);
  }

  /** @throws Error when the indicator is not in the ledger. */
  async row(indicatorId: string, by = this.editor): Promise<LedgerRow> {
    const { rows } = await by.call<FigureLedger>('GET', `/cycles/${this.cycleId}/figures`);
    const row = rows.find((r) => r.indicator.id === indicatorId);
    if (!row) throw new Error('the indicator is not in the ledger');
    return row;
  }
}

export const cellOf = (row: LedgerRow, name: string): LedgerCell | undefined =>
  row.cells.find((c) => c.departmentName === name);
