import type { CDPSession } from 'puppeteer';
import type { TextEnd } from './plan-imprint.js';

const PIXEL = 0.75; // points
const MM = 96 / 25.4; // pixels
const COLUMN_WIDTH = 156 * MM;
const COLUMN_HEIGHT = 225 * MM;
/** From the last baseline to the bottom of its line, points: half of what 16 pt leave free, and the descent. */
const UNDER_BASELINE = ((225 * 72) / 25.4 / 22 - 16) / 2 + 0.12 * 16;

async function nodeOf(session: CDPSession, selector: string): Promise<number> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  return (await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })).nodeId;
}

/**
 * Where the text ends, without printing it: on the screen the template lays its text in columns that are as large as
 * the type area, so that each column is a page. Null when that cannot be told; then only printing tells.
 */
export async function measureTextEnd(session: CDPSession): Promise<TextEnd | null> {
  try {
    // What stands before the blank page and the imprint: the sign-off, or the end of the last attachment.
    // What lies across the page is as wide as a column here, but not on paper.
    if ((await nodeOf(session, '.across')) !== 0) return null;
    const nodeId = await nodeOf(session, 'body > :nth-last-child(3)');
    const { quads } = await session.send('DOM.getContentQuads', { nodeId });
    const quad = quads.at(-1);
    if (!quad) return null;
    const [left = 0, , , , , bottom = 0] = quad;
    // Rounded: the browser keeps lengths in 64ths of a pixel, and over a hundred columns that is more than a pixel.
    const column = Math.round(left / COLUMN_WIDTH);
    return { page: column + 1, room: (COLUMN_HEIGHT - bottom) * PIXEL + UNDER_BASELINE, across: 0 };
  } catch {
    return null;
  }
}

/** Shows the imprint of the template where it is planned; null hides it. */
export async function placeImprint(
  session: CDPSession,
  plan: {
    readonly kind: string;
    readonly page: number;
    readonly across?: number;
    readonly blankBefore?: boolean;
  } | null,
): Promise<void> {
  const nodeId = await nodeOf(session, 'body');
  const value = plan ? `imprint-${plan.kind}${plan.blankBefore ? ' imprint-after-blank' : ''}` : '';
  await session.send('DOM.setAttributeValue', { nodeId, name: 'class', value });
  const style = plan ? `--imprint-page: ${plan.page}; --imprint-across: ${plan.across ?? 0}` : '';
  await session.send('DOM.setAttributeValue', { nodeId, name: 'style', value: style });
}
