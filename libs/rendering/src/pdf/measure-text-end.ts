import type { Page } from 'puppeteer';
import type { TextEnd } from './plan-imprint.js';

const PIXEL = 0.75; // points
const MM = 96 / 25.4; // pixels
const COLUMN_WIDTH = 156 * MM;
const COLUMN_HEIGHT = 225 * MM;
/** From the last baseline to the bottom of its line, points: half of what 16 pt leave free, and the descent. */
const UNDER_BASELINE = ((225 * 72) / 25.4 / 22 - 16) / 2 + 0.12 * 16;

/** What of the browser's own interface is used by functions that run there. */
declare const document: { querySelector(selector: string): PageElement | null };
interface PageElement {
  getClientRects(): Iterable<{ readonly left: number; readonly bottom: number }>;
  setAttribute(name: string, value: string): void;
}

/**
 * Where the text ends, without printing it: on the screen the template lays its text in columns that are as large as
 * the type area, so that each column is a page. Null when that cannot be told; then only printing tells. Asked in the
 * page itself: through the inspector's tree of nodes every paragraph of the report would come over first.
 */
export async function measureTextEnd(page: Page): Promise<TextEnd | null> {
  try {
    const end = await page.evaluate(() => {
      // What lies across the page is as wide as a column here, but not on paper.
      if (document.querySelector('.across')) return null;
      // What stands before the blank page and the imprint: the sign-off, or the end of the last attachment.
      const rectangles = document.querySelector('body > :nth-last-child(3)')?.getClientRects() ?? [];
      return [...rectangles].map(({ left, bottom }) => ({ left, bottom })).at(-1) ?? null;
    });
    if (!end) return null;
    // Rounded: the browser keeps lengths in 64ths of a pixel, and over a hundred columns that is more than a pixel.
    const column = Math.round(end.left / COLUMN_WIDTH);
    return { page: column + 1, room: (COLUMN_HEIGHT - end.bottom) * PIXEL + UNDER_BASELINE, across: 0 };
  } catch {
    return null;
  }
}

/**
 * Shows the imprint of the template where it is planned; null hides it. Told to the imprint and to nothing above it:
 * what the whole body is told makes the browser work out the style of every paragraph again.
 */
export async function placeImprint(
  page: Page,
  plan: {
    readonly kind: string;
    readonly page: number;
    readonly across?: number;
    readonly blankBefore?: boolean;
  } | null,
): Promise<void> {
  await page.evaluate(
    (blank, place, style) => {
      document.querySelector('.imprint-blank')?.setAttribute('class', blank);
      document.querySelector('.imprint-place')?.setAttribute('class', place);
      document.querySelector('.imprint-place')?.setAttribute('style', style);
    },
    `imprint-blank${plan?.blankBefore ? ' shown' : ''}`,
    `imprint-place ${plan?.kind ?? ''}`,
    plan ? `--imprint-page: ${plan.page}; --imprint-across: ${plan.across ?? 0}` : '',
  );
}
