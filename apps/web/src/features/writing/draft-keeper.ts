import type { FragmentDoc } from '@chancery/documents/browser';
import { isProblem, type Problem } from '../../api-client/problem.js';
import { sameContent } from '../../shared/same-content.js';

/** A text that has not reached the server yet, kept in the browser. */
export interface LocalCopy {
  readonly content: FragmentDoc;
  /** The draft version it was begun from. */
  readonly baseVersion: number;
  readonly at: string;
}

export interface DraftConflict {
  /** What the server holds now, and its draft version. */
  readonly theirs: FragmentDoc | null;
  readonly draftVersion: number;
  readonly mine: FragmentDoc;
}

export interface DraftState {
  /**
   * `offline`: the server is not reached, tried again by itself; `loggedOut`: waits for log-in;
   * `conflict`: somebody else saved first; `refused`: the text may not be saved any more (it was sent in, say).
   */
  readonly status: 'saved' | 'unsaved' | 'saving' | 'offline' | 'loggedOut' | 'conflict' | 'refused';
  readonly savedAt: Date | null;
  readonly conflict: DraftConflict | null;
  readonly problem: Problem | null;
}

export interface DraftKeeperParts {
  readonly save: (draftVersion: number, content: FragmentDoc) => Promise<{ readonly draftVersion: number }>;
  readonly keepLocal: (copy: LocalCopy | null) => Promise<void>;
  readonly onState: (state: DraftState) => void;
}

const QUIET_MS = 1_500;
const LONGEST_MS = 10_000;
const LOCAL_MS = 200;
const RETRY_MS = [2_000, 4_000, 8_000, 15_000, 30_000];

interface ConflictDetails {
  readonly current: FragmentDoc | null;
  readonly draftVersion: number;
}

/**
 * Keeps a draft while it is written: in the browser at once, on the server when the hands rest. It outlives a lost
 * connection, an ended session and a closed tab; of two writers neither text is lost.
 */
export class DraftKeeper {
  state: DraftState = { status: 'saved', savedAt: null, conflict: null, problem: null };
  private content: FragmentDoc | null = null;
  /** The save that is on its way. */
  private saving: Promise<void> | null = null;
  private failures = 0;
  private dirtySince: number | null = null;
  private saveTimer: ReturnType<typeof setTimeout> | undefined;
  private localTimer: ReturnType<typeof setTimeout> | undefined;
  private closed = false;

  constructor(
    private version: number,
    private readonly parts: DraftKeeperParts,
  ) {}

  /** The writer has changed the text. */
  change(content: FragmentDoc): void {
    this.content = content;
    this.dirtySince ??= Date.now();
    clearTimeout(this.localTimer);
    this.localTimer = setTimeout(() => void this.saveLocal(), LOCAL_MS);
    const { status } = this.state;
    if (status === 'conflict' || status === 'refused' || status === 'loggedOut') return;
    if (status === 'saved') this.tell({ status: 'unsaved' });
    if (status !== 'offline') this.plan(Math.min(QUIET_MS, Math.max(0, this.dirtySince + LONGEST_MS - Date.now())));
  }

  /**
   * Saves now what is not saved: before sending in, on leaving the page, when the network or the session is back. A save
   * that is on its way is waited for, and what was written meanwhile goes after it.
   * @returns Whether the server holds all that was written.
   */
  async flush(): Promise<boolean> {
    clearTimeout(this.saveTimer);
    while (this.saving) await this.saving;
    if (this.content === null) return this.state.status === 'saved';
    if (this.state.status === 'conflict' || this.state.status === 'refused') return false;
    this.saving = this.send(this.content).finally(() => {
      this.saving = null;
    });
    await this.saving;
    return this.state.status === 'saved';
  }

  /** Goes on after a conflict with the writer's own text, or with the other one's. */
  settle(choice: 'mine' | 'theirs'): FragmentDoc | null {
    const { conflict } = this.state;
    if (!conflict) return this.content;
    this.version = conflict.draftVersion;
    this.content = choice === 'mine' ? conflict.mine : null;
    this.tell({ status: choice === 'mine' ? 'unsaved' : 'saved', conflict: null });
    if (choice === 'mine') void this.flush();
    else void this.parts.keepLocal(null);
    return choice === 'mine' ? conflict.mine : conflict.theirs;
  }

  /** A text that was found in the browser and never reached the server. */
  restore(copy: LocalCopy, server: { readonly draftVersion: number; readonly draft: FragmentDoc | null }): void {
    if (copy.baseVersion === server.draftVersion) return this.change(copy.content);
    this.content = copy.content;
    const conflict = { theirs: server.draft, draftVersion: server.draftVersion, mine: copy.content };
    this.tell({ status: 'conflict', conflict });
  }

  close(): void {
    this.closed = true;
    clearTimeout(this.saveTimer);
    clearTimeout(this.localTimer);
    if (this.content !== null) void this.saveLocal();
  }

  private async send(sent: FragmentDoc): Promise<void> {
    this.tell({ status: 'saving' });
    try {
      this.version = (await this.parts.save(this.version, sent)).draftVersion;
      await this.reached(sent);
    } catch (error) {
      await this.failed(error, sent);
    }
  }

  private async reached(sent: FragmentDoc): Promise<void> {
    this.failures = 0;
    if (this.content !== sent) {
      this.dirtySince = Date.now();
      this.tell({ status: 'unsaved', savedAt: new Date(), problem: null });
      return this.plan(QUIET_MS);
    }
    this.content = null;
    this.dirtySince = null;
    clearTimeout(this.localTimer);
    this.tell({ status: 'saved', savedAt: new Date(), problem: null });
    await this.parts.keepLocal(null);
  }

  private async failed(error: unknown, sent: FragmentDoc): Promise<void> {
    if (!isProblem(error)) throw error;
    await this.saveLocal();
    if (error.code === 'DRAFT_CHANGED') {
      const { current, draftVersion } = error.details as ConflictDetails;
      // The answer to an earlier save was lost on the way: the server has this very text.
      if (sameContent(current, sent)) {
        this.version = draftVersion;
        return this.reached(sent);
      }
      return this.tell({
        status: 'conflict',
        conflict: { theirs: current, draftVersion, mine: this.content ?? sent },
        problem: error,
      });
    }
    if (error.status === 401) return this.tell({ status: 'loggedOut', problem: error });
    if (error.status !== 0 && error.status < 500 && error.status !== 429) {
      return this.tell({ status: 'refused', problem: error });
    }
    this.tell({ status: 'offline', problem: error });
    this.plan(RETRY_MS[Math.min(this.failures, RETRY_MS.length - 1)] ?? 0);
    this.failures += 1;
  }

  private plan(milliseconds: number): void {
    clearTimeout(this.saveTimer);
    if (!this.closed) this.saveTimer = setTimeout(() => void this.flush(), milliseconds);
  }

  private async saveLocal(): Promise<void> {
    if (this.content === null) return;
    await this.parts.keepLocal({ content: this.content, baseVersion: this.version, at: new Date().toISOString() });
  }

  private tell(changes: Partial<DraftState>): void {
    this.state = { ...this.state, ...changes };
    this.parts.onState(this.state);
  }
}
