import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/notices',
    page: () => import('./NoticesPage.js'),
    nav: { group: 'work', label: 'notices', order: 90, requires: ['notice.list'] },
  },
];
