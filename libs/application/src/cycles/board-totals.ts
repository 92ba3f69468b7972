import { sectionLifecycle, type SectionState } from '@chancery/domain';

/** How the sections of a row, a column or the whole board stand. */
export interface BoardTotals {
  readonly sections: number;
  readonly byState: Readonly<Record<SectionState, number>>;
  /** The department has sent its text, whatever became of it. */
  readonly sent: number;
  readonly late: number;
  /** Due within three days and not sent. */
  readonly dueSoon: number;
  readonly returnedTwice: number;
  readonly nil: number;
  readonly extensionsOpen: number;
}

/** What is counted of one section. */
export interface CountedSection {
  readonly state: SectionState;
  readonly sent: boolean;
  readonly late: boolean;
  readonly dueSoon: boolean;
  readonly returnedTwice: boolean;
  readonly nil: boolean;
  readonly extensionOpen: boolean;
}

type Counting = { -readonly [K in keyof BoardTotals]: BoardTotals[K] } & { byState: Record<SectionState, number> };

export class BoardCounter {
  private readonly counts: Counting = {
    sections: 0,
    byState: Object.fromEntries(Object.keys(sectionLifecycle.states).map((state) => [state, 0])) as Counting['byState'],
    sent: 0,
    late: 0,
    dueSoon: 0,
    returnedTwice: 0,
    nil: 0,
    extensionsOpen: 0,
  };

  add(section: CountedSection): void {
    const { counts } = this;
    counts.sections += 1;
    counts.byState[section.state] += 1;
    if (section.sent) counts.sent += 1;
    if (section.late) counts.late += 1;
    if (section.dueSoon) counts.dueSoon += 1;
    if (section.returnedTwice) counts.returnedTwice += 1;
    if (section.nil) counts.nil += 1;
    if (section.extensionOpen) counts.extensionsOpen += 1;
  }

  get totals(): BoardTotals {
    return this.counts;
  }
}
