import { describe, expect, test } from '@jest/globals';
import { screen, waitFor } from '@testing-library/react';
import { PreviewPanel } from '../src/features/preview/PreviewPanel.js';
import type { PreviewState } from '../src/features/preview/use-preview.js';
import { renderPage } from './support/render-page.js';

const ID = '00000000-0000-4000-8000-00000000000a';
const PATH = `/api/sections/${ID}/preview`;

const state = (changes: Partial<PreviewState>): PreviewState => ({
  state: 'none',
  jobId: null,
  note: '',
  code: '',
  digest: null,
  pages: null,
  printedAt: null,
  ...changes,
});

/** A server on which a preview asked for goes on being made. */
async function open(first: PreviewState, unsaved = false) {
  let now = first;
  const view = await renderPage(<PreviewPanel sectionId={ID} target="draft" edition={1} unsaved={unsaved} />, {
    answers: {
      [`GET ${PATH}`]: () => now,
      [`POST ${PATH}`]: () => (now = state({ state: 'making', jobId: ID })),
    },
  });
  const asked = () => view.calls.filter(({ method }) => method === 'POST');
  await view.user.click(await screen.findByRole('button', { name: '看排版' }));
  return { ...view, asked };
}

describe('看排版', () => {
  test('closed it asks for nothing; opened it asks for pages once, and says that they are being made', async () => {
    const { calls, asked } = await open(state({ state: 'none' }));
    expect(await screen.findByText('正在排印,制成后自动显示。')).toBeTruthy();
    await waitFor(() => expect(asked()).toEqual([expect.objectContaining({ path: PATH, body: { target: 'draft' } })]));
    // It looks how far they are, and asks for no others meanwhile.
    await waitFor(() => expect(calls.filter(({ method }) => method === 'GET').length).toBeGreaterThan(3));
    expect(asked()).toHaveLength(1);
  });

  test('a refusal is told with its code, and tried anew by a person only', async () => {
    const refused = state({ state: 'failed', note: '本机没有能排印“𪚥”的字体。', code: 'GLYPH_MISSING' });
    const { user, asked } = await open(refused);
    expect((await screen.findByRole('alert')).textContent).toContain('本机没有能排印“𪚥”的字体。(代码 GLYPH_MISSING)');
    expect(asked()).toEqual([]);
    await user.click(screen.getByRole('button', { name: '重新排印' }));
    expect(await screen.findByText('正在排印,制成后自动显示。')).toBeTruthy();
    expect(asked()).toHaveLength(1);
  });

  test('while something waits to be saved no pages are asked for', async () => {
    const { calls, asked } = await open(state({ state: 'none' }), true);
    await waitFor(() => expect(calls.some(({ path }) => path === PATH)).toBe(true));
    expect(await screen.findByText('文字保存后排印。')).toBeTruthy();
    expect(asked()).toEqual([]);
  });

  test('where nothing is written it says so', async () => {
    const { asked } = await open(state({ state: 'empty' }));
    expect(await screen.findByText('没有可排印的文字')).toBeTruthy();
    expect(asked()).toEqual([]);
  });
});
