/** Fields that fetch or run something from outside the file; Word asks before it does, an importer never does. */
const DANGEROUS = /^\s*(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|INCLUDE|LINK|IMPORT|DATABASE|MACROBUTTON|EMBED|RD)\b/i;
const CONTENTS = /^\s*TOC\b/i;
const LONGEST_INSTRUCTION = 400;

interface Field {
  instruction: string;
  inResult: boolean;
}

/** Fields may begin in one paragraph and end in another, and stand inside each other: a stack of the open ones. */
export class Fields {
  private readonly open: Field[] = [];

  /** @returns what to warn of: the name of a dangerous field */
  step(kind: string): string | null {
    const last = this.open.at(-1);
    if (kind === 'begin') this.open.push({ instruction: '', inResult: false });
    else if (kind === 'separate' && last) last.inResult = true;
    else if (kind === 'end') this.open.pop();
    if (kind !== 'separate' && kind !== 'end') return null;
    return last && (kind === 'separate' || !last.inResult) ? dangerOf(last.instruction) : null;
  }

  instruct(words: string): void {
    const last = this.open.at(-1);
    if (last && last.instruction.length < LONGEST_INSTRUCTION) last.instruction += words;
  }

  /** Words stand in an instruction, or in a table of contents, and are not of the text. */
  get hides(): boolean {
    return this.open.some(({ inResult, instruction }) => !inResult || CONTENTS.test(instruction));
  }
}

export function dangerOf(instruction: string): string | null {
  return DANGEROUS.exec(instruction)?.[0].trim().toUpperCase() ?? null;
}

export const isContents = (instruction: string): boolean => CONTENTS.test(instruction);
