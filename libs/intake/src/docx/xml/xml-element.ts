/** An element with its local name; what the prefixes stand for does not matter to what is read here. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

export function childrenOf(element: XmlElement, name: string): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string' && child.name === name);
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child): child is XmlElement => typeof child !== 'string');
}

/** The first child of that name; with several names the first of the first's, and so on down. */
export function childOf(element: XmlElement | null | undefined, ...path: readonly string[]): XmlElement | null {
  let found = element ?? null;
  for (const name of path) {
    if (!found) return null;
    found =
      found.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name) ?? null;
  }
  return found;
}

/** The `val` of a child: `<w:jc w:val="center"/>`. */
export const valueOf = (element: XmlElement | null | undefined, ...path: readonly string[]): string | null =>
  childOf(element, ...path)?.attributes.val ?? null;

/** A property that is on when it is there: `<w:b/>`, and off when it says so. */
export function isOn(properties: XmlElement | null | undefined, name: string): boolean | null {
  const found = childOf(properties, name);
  if (!found) return null;
  return !['0', 'false', 'off', 'none'].includes(found.attributes.val ?? 'true');
}

/** Every element below, and the element itself, in reading order; trees are no deeper than parseXml lets them be. */
export function* walk(element: XmlElement): Generator<XmlElement> {
  yield element;
  for (const child of element.children) if (typeof child !== 'string') yield* walk(child);
}

export const textOf = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
