import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./texts/', import.meta.url);
const example = new URL('../../../examples/wangchuan-2025.json', import.meta.url);

interface Section {
  readonly numbering: string;
  readonly heading: string;
  readonly runIn: boolean;
  readonly newLine: boolean;
  readonly paragraphs: readonly string[];
}

function exampleText(): string {
  const { title, sections } = JSON.parse(readFileSync(example, 'utf8')) as { title: string; sections: Section[] };
  return sections.reduce((text, { numbering, heading, runIn, newLine, paragraphs }) => {
    const parted = heading !== '' && !runIn && paragraphs.length > 0 ? '\n' : '';
    return `${text}${newLine ? '\n' : ''}${numbering}${heading}${parted}${paragraphs.join('\n')}`;
  }, title);
}

/** Reports of our own invention in which nothing is wrong, and the demonstration's. */
export function cleanTexts(): string[] {
  const own = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8').trimEnd());
  return [...own, exampleText()];
}
