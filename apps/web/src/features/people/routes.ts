import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/admin/people',
    page: () => import('./PeoplePage.js'),
    nav: { group: 'admin', label: 'people', order: 20, requires: ['account.list'] },
  },
];
