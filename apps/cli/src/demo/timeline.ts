import type { ApiPerson } from './api-person.js';

export interface TimelineEntry {
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly milliseconds: number;
}

/** Plays steps and notes each: who, what, state before and after, how long. */
export class Timeline {
  readonly entries: TimelineEntry[] = [];

  constructor(private readonly say: (line: string) => void) {}

  async step<T>(
    actor: ApiPerson | string,
    action: string,
    subject: string,
    work: () => Promise<T>,
    states: { before?: string; after?: (result: T) => string } = {},
  ): Promise<T> {
    const started = performance.now();
    const result = await work();
    const milliseconds = Math.round(performance.now() - started);
    const name = typeof actor === 'string' ? actor : actor.displayName;
    const after = states.after?.(result) ?? null;
    this.entries.push({ actor: name, action, subject, before: states.before ?? null, after, milliseconds });
    const change = after ? ` → ${after}` : '';
    this.say(
      `${String(this.entries.length).padStart(4)}  ${name}  ${action}  ${subject}${change}  (${milliseconds} ms)`,
    );
    return result;
  }
}
