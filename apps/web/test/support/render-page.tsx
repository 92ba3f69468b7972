import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StyleProvider } from '@ant-design/cssinjs';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { configure, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import i18next from 'i18next';
import { Suspense, type ReactElement } from 'react';
import { initReactI18next } from 'react-i18next';
import { createMemoryRouter, RouterProvider } from 'react-router';
import type { Session } from '../../src/app/session/use-session.js';
import { Toasts } from '../../src/shared/ui/Toasts.js';
import { serveAnswers, type Answers } from './serve-answers.js';

// Machines that build and test at once are slow; a page that never comes is found all the same.
configure({ asyncUtilTimeout: 15_000 });

const folder = join(process.cwd(), 'apps/web/src/messages/zh');
const zh = Object.fromEntries(
  readdirSync(folder).map((file) => [
    file.replace('.json', ''),
    JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>,
  ]),
);

export const SOMEBODY: Session = {
  accountId: '00000000-0000-4000-8000-000000000001',
  userName: 'zhangsan',
  displayName: '张三',
  government: { id: '00000000-0000-4000-8000-0000000000aa', name: '望川区人民政府', demonstration: false },
  mustChangePassword: false,
  posts: [{ post: 'editor', label: '编辑', departmentId: null }],
  may: [],
};

/**
 * A page with the real messages, a router and the API's answers given by the test (`'GET /api/cycles': [...]`);
 * `calls` tells what was asked and sent.
 */
export async function renderPage(
  page: ReactElement,
  options: {
    readonly path?: string;
    readonly route?: string;
    readonly answers?: Answers;
    /** null: nobody is logged in. */
    readonly session?: Session | null;
  } = {},
) {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: 'zh',
      resources: { zh },
      defaultNS: 'common',
      interpolation: { escapeValue: false },
      showSupportNotice: false,
    });
  }
  const session = options.session === undefined ? SOMEBODY : options.session;
  const calls = serveAnswers({ 'GET /api/session': session, ...options.answers });
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  client.setQueryData(['session'], session);
  const router = createMemoryRouter(
    [
      { path: options.route ?? '/', element: page },
      { path: '*', element: <p>other page</p> },
    ],
    { initialEntries: [options.path ?? '/'] },
  );
  // Nobody looks at the styles here, and jsdom matches every rule against every element that is asked about.
  const unseen = document.createElement('div');
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  const view = render(
    <StyleProvider container={unseen}>
      <ConfigProvider locale={zhCN} theme={{ token: { motion: false } }} button={{ autoInsertSpace: false }}>
        <QueryClientProvider client={client}>
          <Toasts>
            <Suspense fallback={null}>
              <RouterProvider router={router} />
            </Suspense>
          </Toasts>
        </QueryClientProvider>
      </ConfigProvider>
    </StyleProvider>,
  );
  return { ...view, user, router, calls, client };
}
