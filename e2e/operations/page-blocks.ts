/** A fenced block of a page: what stands behind the language says whether it can be run here. */
export interface PageBlock {
  readonly language: string;
  readonly mark: string;
  readonly text: string;
  /** Of its first line in the page, from 1. */
  readonly line: number;
}

/** All fenced blocks of a Markdown page, in order. */
export function blocksOf(page: string): PageBlock[] {
  const blocks: PageBlock[] = [];
  const fence = /^```(\S*) ?(.*)\n([\s\S]*?)^```$/gm;
  for (const [whole, language = '', mark = '', text = ''] of page.matchAll(fence)) {
    const line = page.slice(0, page.indexOf(whole)).split('\n').length + 1;
    blocks.push({ language, mark, text, line });
  }
  return blocks;
}
