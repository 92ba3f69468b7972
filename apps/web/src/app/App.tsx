import { legacyLogicalPropertiesTransformer, StyleProvider } from '@ant-design/cssinjs';
import { QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { RouterProvider } from 'react-router/dom';
import { queryClient } from './query-client.js';
import { router } from './router.js';
import { WhenSessionEnds } from './session/WhenSessionEnds.js';
import { Toasts } from '../shared/ui/Toasts.js';
import { withoutNewSelectors } from './styles-for-old-browsers.js';
import { theme } from './theme.js';

/** The whole program: style for old browsers, language, data, routes. */
export function App() {
  const { i18n } = useTranslation();
  const chinese = i18n.resolvedLanguage !== 'en';
  dayjs.locale(chinese ? 'zh-cn' : 'en');
  return (
    // Chromium 87 knows neither :where() nor :has() nor logical properties.
    <StyleProvider hashPriority="high" transformers={[legacyLogicalPropertiesTransformer, withoutNewSelectors]}>
      <ConfigProvider locale={chinese ? zhCN : enUS} theme={theme} button={{ autoInsertSpace: false }}>
        <Toasts>
          <QueryClientProvider client={queryClient}>
            <Suspense fallback={null}>
              <RouterProvider router={router} />
              <WhenSessionEnds />
            </Suspense>
          </QueryClientProvider>
        </Toasts>
      </ConfigProvider>
    </StyleProvider>
  );
}
