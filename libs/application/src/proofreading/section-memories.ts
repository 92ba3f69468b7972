import { canonicalJson, sha256Hex } from '@chancery/documents';
import { ParagraphMemory, type ProofreadingContext } from '@chancery/proofreading';

/** Sections that are written in at once; of the others the paragraphs are read anew when somebody comes back. */
const MOST = 64;

/**
 * What was read of the sections that are being written: at the next pause only changed paragraphs are read. Nothing of it
 * is kept beyond the process, and nothing is told to anybody who could not have read it: the context is part of the name.
 */
export class SectionMemories {
  private readonly memories = new Map<string, ParagraphMemory>();

  of(sectionId: string, context: ProofreadingContext): ParagraphMemory {
    const key = `${sectionId} ${sha256Hex(canonicalJson(context))}`;
    const memory = this.memories.get(key) ?? new ParagraphMemory(context);
    // The one used last stands last; the first is the one that nobody has asked for longest.
    this.memories.delete(key);
    this.memories.set(key, memory);
    const [oldest] = this.memories.keys();
    if (this.memories.size > MOST && oldest !== undefined) this.memories.delete(oldest);
    return memory;
  }
}
