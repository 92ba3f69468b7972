import { childOf, childrenOf, isOn, valueOf, type XmlElement } from '../xml/xml-element.js';

interface NumberingLevel {
  readonly start: number;
  readonly format: string;
  /** `%1、`, `（%2）`: with `%n` for the counter of level n. */
  readonly text: string;
  /** Counts anew after a paragraph of this level or a higher one; 0 never. Null: after any higher one. */
  readonly restartsAfter: number | null;
  /** Figures whatever the levels above print. */
  readonly isLegal: boolean;
  /** Style whose paragraphs are of this level. */
  readonly style: string | null;
}

export interface NumberingList {
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, NumberingLevel>;
  /** Counters that begin elsewhere for this list only. */
  readonly starts: ReadonlyMap<number, number>;
}

const number = (value: string | null, otherwise: number): number => {
  const n = Number(value ?? otherwise);
  return Number.isInteger(n) && n >= 0 && n < 32_768 ? n : otherwise;
};

function readLevel(level: XmlElement): NumberingLevel {
  const restart = valueOf(level, 'lvlRestart');
  return {
    start: number(valueOf(level, 'start'), 0),
    format:
      valueOf(level, 'numFmt') ?? childOf(level, 'AlternateContent', 'Choice', 'numFmt')?.attributes.val ?? 'decimal',
    text: (valueOf(level, 'lvlText') ?? '').slice(0, 60),
    restartsAfter: restart === null ? null : number(restart, 0),
    isLegal: isOn(level, 'isLgl') === true,
    style: valueOf(level, 'pStyle'),
  };
}

const levelsOf = (element: XmlElement): Map<number, NumberingLevel> =>
  new Map(childrenOf(element, 'lvl').map((level) => [number(level.attributes.ilvl ?? null, 0), readLevel(level)]));

/** Every list of numbering.xml by its `numId` (ECMA-376-1, 17.9). */
export function readNumbering(root: XmlElement | null): Map<string, NumberingList> {
  const lists = new Map<string, NumberingList>();
  if (!root) return lists;
  const abstracts = childrenOf(root, 'abstractNum');
  const byStyleLink = new Map(abstracts.map((one) => [valueOf(one, 'styleLink'), one]));
  const byId = new Map(
    abstracts.map((one) => {
      const link = valueOf(one, 'numStyleLink');
      // A list that only names a style of lists has its levels there.
      return [one.attributes.abstractNumId ?? '', (link && byStyleLink.get(link)) || one];
    }),
  );
  for (const num of childrenOf(root, 'num')) {
    const abstractId = valueOf(num, 'abstractNumId') ?? '';
    const abstract = byId.get(abstractId);
    if (!abstract) continue;
    const levels = levelsOf(abstract);
    const starts = new Map<number, number>();
    for (const override of childrenOf(num, 'lvlOverride')) {
      const at = number(override.attributes.ilvl ?? null, 0);
      const own = childOf(override, 'lvl');
      if (own) levels.set(at, readLevel(own));
      const start = valueOf(override, 'startOverride');
      if (start !== null) starts.set(at, number(start, 1));
    }
    lists.set(num.attributes.numId ?? '', {
      abstractId: abstract.attributes.abstractNumId ?? abstractId,
      levels,
      starts,
    });
  }
  return lists;
}
