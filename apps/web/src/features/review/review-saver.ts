import type { ReviewDoc } from '@chancery/documents/browser';
import { isProblem, type Problem } from '../../api-client/problem.js';
import { sameContent } from '../../shared/same-content.js';

export interface ReviewConflict {
  /** What both began from. */
  readonly ancestor: ReviewDoc;
  readonly mine: ReviewDoc;
  readonly theirs: ReviewDoc;
  readonly version: number;
  readonly savedBy: string;
}

interface SavingState {
  readonly status: 'saved' | 'unsaved' | 'saving' | 'offline' | 'conflict' | 'refused';
  readonly savedAt: string | null;
  readonly conflict: ReviewConflict | null;
  readonly problem: Problem | null;
}

type SaveReview = (
  version: number,
  content: ReviewDoc,
) => Promise<{ readonly version: number; readonly savedAt: string }>;

const QUIET_MS = 1_200;
const RETRY_MS = 4_000;

/** Saves suggestions while they are written. One save at a time; of two writers neither text is lost. */
export class ReviewSaver {
  private now: SavingState = { status: 'saved', savedAt: null, conflict: null, problem: null };
  private waiting: ReviewDoc | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<boolean> | null = null;
  private readonly listeners = new Set<() => void>();

  /**
   * @param known Version of what the server was last known to hold.
   * @param held That text.
   */
  constructor(
    private known: number,
    private held: ReviewDoc,
    private readonly save: SaveReview,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly snapshot = (): SavingState => this.now;

  get version(): number {
    return this.known;
  }

  change(content: ReviewDoc): void {
    this.waiting = content;
    if (this.now.status === 'conflict') return;
    this.tell({ status: 'unsaved', problem: null });
    this.plan(QUIET_MS);
  }

  /** Saves now what is not saved; true when the server holds everything. */
  async flush(): Promise<boolean> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.waiting === null) return this.now.status !== 'conflict';
    if (this.now.status === 'conflict') return false;
    this.running = this.send(this.waiting);
    try {
      return await this.running;
    } finally {
      this.running = null;
    }
  }

  close(): void {
    clearTimeout(this.timer);
  }

  private async send(content: ReviewDoc, again = true): Promise<boolean> {
    this.tell({ status: 'saving' });
    try {
      const saved = await this.save(this.known, content);
      return this.reached(content, saved.version, saved.savedAt);
    } catch (error) {
      if (!isProblem(error)) throw error;
      // Somebody saved in the same moment: the next try is told what they wrote.
      if (error.code === 'CONCURRENT_CHANGE' && again) return this.send(content, false);
      if (error.code === 'SUGGESTIONS_CHANGED') return this.contested(content, error);
      const passing = error.status === 0 || error.status >= 500 || error.status === 401 || error.status === 429;
      this.tell({ status: passing ? 'offline' : 'refused', problem: error });
      if (passing) this.plan(RETRY_MS);
      return false;
    }
  }

  private reached(content: ReviewDoc, version: number, savedAt: string): boolean {
    this.known = version;
    this.held = content;
    const whole = this.waiting === content;
    if (whole) this.waiting = null;
    else this.plan(QUIET_MS);
    this.tell({ status: whole ? 'saved' : 'unsaved', savedAt, problem: null });
    return whole;
  }

  private contested(content: ReviewDoc, problem: Problem): boolean {
    const { current, version, savedBy } = problem.details as { current: ReviewDoc; version: number; savedBy: string };
    // The answer to an earlier save was lost on the way: the server has this very text.
    if (sameContent(current, content)) return this.reached(content, version, new Date().toISOString());
    const conflict = { ancestor: this.held, mine: this.waiting ?? content, theirs: current, version, savedBy };
    this.tell({ status: 'conflict', conflict, problem });
    return false;
  }

  private plan(milliseconds: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.flush(), milliseconds);
  }

  private tell(changes: Partial<SavingState>): void {
    this.now = { ...this.now, ...changes };
    for (const listener of this.listeners) listener();
  }
}
