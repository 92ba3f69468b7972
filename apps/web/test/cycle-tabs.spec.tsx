import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { CycleTabs } from '../src/shared/cycle/CycleTabs.js';
import { renderPage, SOMEBODY } from './support/render-page.js';

const tabs = async (): Promise<string[]> => (await screen.findAllByRole('link')).map(({ textContent }) => textContent);

test('each sees the sides that the posts may enter, and nothing else', async () => {
  const liaison = { ...SOMEBODY, may: ['board.show', 'figure.ledger', 'section.submit'] };
  await renderPage(<CycleTabs cycleId="c1" />, { session: liaison });
  expect(await tabs()).toEqual(['进度', '台账']);
});

test('who may enter none sees no empty bar', async () => {
  await renderPage(<CycleTabs cycleId="c1" />, { session: { ...SOMEBODY, may: ['dispatch.show'] } });
  expect(screen.queryByRole('navigation')).toBeNull();
});
