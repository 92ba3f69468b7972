import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, screen, waitFor } from '@testing-library/react';
import { hooks } from '../src/api-client/client.js';
import { concerns } from '../src/shared/live/concerns.js';
import { LiveStatus } from '../src/shared/live/LiveStatus.js';
import { useLive } from '../src/shared/live/use-live.js';
import { FakeEventSource } from './support/fake-event-source.js';
import { renderPage } from './support/render-page.js';

const SECTION = '00000000-0000-4000-8000-00000000000a';
const CYCLE = '00000000-0000-4000-8000-00000000000c';
const change = (over: object = {}) => ({
  kind: 'section',
  id: SECTION,
  action: 'section.adopt',
  state: 'adopted',
  cycleId: CYCLE,
  departmentId: null,
  ...over,
});

function Watching() {
  const live = useLive('me');
  const query = hooks.useQuery('get', '/api/notices/unread');
  return (
    <>
      <LiveStatus state={live} />
      <p>unread {query.data?.unread ?? '-'}</p>
    </>
  );
}

const render = () => {
  let unread = 0;
  return renderPage(<Watching />, { answers: { 'GET /api/notices/unread': () => ({ unread: (unread += 1) }) } });
};

beforeEach(() => FakeEventSource.install());
afterEach(() => {
  jest.useRealTimers();
});

test('a change is followed by asking anew for what it concerns', async () => {
  const { unmount } = await render();
  await screen.findByText('unread 1');
  act(() => FakeEventSource.last.say('open'));
  act(() => FakeEventSource.last.say('change', change({ kind: 'notice', id: 'n', cycleId: null })));
  await screen.findByText('unread 2');
  act(() => FakeEventSource.last.say('change', change()));
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(screen.getByText('unread 2')).toBeTruthy();
  unmount();
  expect(FakeEventSource.last.readyState).toBe(FakeEventSource.CLOSED);
});

test('a gap is followed by asking for everything; a lost connection is said, and that it came back', async () => {
  await render();
  await screen.findByText('unread 1');
  act(() => FakeEventSource.last.say('open'));
  act(() => FakeEventSource.last.fail());
  await waitFor(() => expect(screen.getByText('连接已断开,正在重连…')).toBeTruthy(), { timeout: 5_000 });
  act(() => FakeEventSource.last.say('open'));
  await waitFor(() => expect(screen.queryByText('连接已断开,正在重连…')).toBeNull());
  // Whatever happened meanwhile was not heard.
  await screen.findByText('unread 2');
});

test('where no stream is to be had, the page asks at intervals and says so', async () => {
  await render();
  await screen.findByText('unread 1');
  jest.useFakeTimers();
  act(() => FakeEventSource.last.fail(true));
  await act(() => jest.advanceTimersByTimeAsync(4_000));
  screen.getByText(/每 15 秒/);
  await act(() => jest.advanceTimersByTimeAsync(16_000));
  expect(screen.getByText('unread 2')).toBeTruthy();
  // And a stream is tried again.
  await act(() => jest.advanceTimersByTimeAsync(45_000));
  expect(FakeEventSource.made).toHaveLength(2);
});

test('a hidden window gives its connection back and takes it up again', async () => {
  await render();
  jest.useFakeTimers();
  const visible = (state: string) => {
    Object.defineProperty(document, 'visibilityState', { value: state, configurable: true });
    act(() => void document.dispatchEvent(new Event('visibilitychange')));
  };
  visible('hidden');
  await act(() => jest.advanceTimersByTimeAsync(11_000));
  expect(FakeEventSource.made.at(-1)?.readyState).toBe(FakeEventSource.CLOSED);
  visible('visible');
  expect(FakeEventSource.made).toHaveLength(2);
});

test.each([
  ['its own page', ['get', '/api/sections/{id}', { params: { path: { id: SECTION } } }], true],
  ['its cycle’s board', ['get', '/api/cycles/{id}/board', { params: { path: { id: CYCLE } } }], true],
  ['the desk', ['get', '/api/desk'], true],
  ['another section', ['get', '/api/sections/{id}', { params: { path: { id: 'x' } } }], false],
  ['the session', ['session'], false],
  ['notices', ['get', '/api/notices'], false],
])('a section’s change concerns %s: %#', (_name, key, expected) => {
  expect(concerns(key, change())).toBe(expected);
});
