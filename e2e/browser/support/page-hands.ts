import type { Locator, Page } from 'playwright-core';

/** Writes into the block editor as an input method does: whole words at once, a line break between paragraphs. */
export async function write(page: Page, text: string, label = '报送稿正文'): Promise<void> {
  const editor = page.getByRole('textbox', { name: label });
  await editor.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  for (const [i, line] of text.split('\n').entries()) {
    if (i > 0) await page.keyboard.press('Enter');
    await page.keyboard.insertText(line);
  }
}

export const press = (page: Page, name: string | RegExp): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** Gives the reason that a dialog asks for, and goes on. */
export async function giveReason(page: Page, dialog: string, reason: string, go: string): Promise<void> {
  const asked = page.getByRole('dialog', { name: dialog });
  await asked.getByRole('textbox').first().fill(reason);
  await asked.getByRole('button', { name: go, exact: true }).click();
  await asked.waitFor({ state: 'hidden' });
}

/** Selects words of a text with the mouse, from their first to their last character. */
export async function select(page: Page, words: string): Promise<void> {
  const box = await page.evaluate<{ from: number[]; to: number[] } | null>(`(() => {
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    // Marks of comments and findings part the words: they are looked for in all the text there is.
    const nodes = [];
    let text = '';
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement.closest('[data-offset]')) continue;
      nodes.push({ node, start: text.length });
      text += node.textContent;
    }
    const at = text.indexOf(${JSON.stringify(words)});
    if (at < 0) return null;
    const nodeAt = (place) => nodes.findLast(({ start }) => start <= place);
    const [first, last] = [nodeAt(at), nodeAt(at + ${words.length} - 1)];
    first.node.parentElement.scrollIntoView({ block: 'center' });
    const range = document.createRange();
    range.setStart(first.node, at - first.start);
    range.setEnd(last.node, at + ${words.length} - last.start);
    const rects = [...range.getClientRects()];
    const [begin, end] = [rects[0], rects[rects.length - 1]];
    return {
      from: [begin.left + 1, begin.top + begin.height / 2],
      to: [end.right - 1, end.top + end.height / 2],
    };
  })()`);
  if (!box) throw new Error(`not on the page: ${words}`);
  await page.mouse.move(box.from[0]!, box.from[1]!);
  await page.mouse.down();
  await page.mouse.move(box.to[0]!, box.to[1]!, { steps: 5 });
  await page.mouse.up();
}

/** Goes by the tabulator to something and stops there; a ring that never comes by it is an error. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let steps = 0; steps < 80; steps += 1) {
    if (await target.and(page.locator(':focus')).count()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${target.toString()}`);
}
