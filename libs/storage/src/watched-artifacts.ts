import { ArtifactDamageError } from '@chancery/application';
import type { KeptArtifacts } from './kept-artifacts.js';

/** Who is told of artifacts that are damaged, and of those that are whole again. */
export interface DamageRegister {
  noteDamage(found: { readonly digest: string; readonly kind: 'damaged' | 'missing' }): Promise<void>;
  noteWhole(digest: string): Promise<void>;
}

/** Tells the register of every damaged artifact that somebody meets; it is refused all the same. */
export class WatchedArtifacts implements KeptArtifacts {
  constructor(
    private readonly store: KeptArtifacts,
    private readonly register: DamageRegister,
  ) {}

  async get(digest: string): Promise<Uint8Array> {
    try {
      return await this.store.get(digest);
    } catch (error) {
      // Whoever asked is refused whether or not it can be noted.
      if (error instanceof ArtifactDamageError) await this.register.noteDamage(error).catch(() => undefined);
      throw error;
    }
  }

  async put(data: Uint8Array): Promise<string> {
    const digest = await this.store.put(data);
    await this.register.noteWhole(digest).catch(() => undefined);
    return digest;
  }

  /** Reads every one of them, as its readers would: what is damaged or whole again is noted. */
  async verify(digests: Iterable<string>): Promise<void> {
    for (const digest of digests) {
      try {
        await this.get(digest);
        await this.register.noteWhole(digest);
      } catch (error) {
        if (!(error instanceof ArtifactDamageError)) throw error;
      }
    }
  }

  sweep(named: ReadonlySet<string>, graceMs: number): Promise<number> {
    return this.store.sweep(named, graceMs);
  }

  probe(): Promise<void> {
    return this.store.probe();
  }

  close(): void {
    this.store.close();
  }
}
