import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/admin/status',
    page: () => import('./StatusPage.js'),
    nav: { group: 'admin', label: 'status', order: 95, requires: ['installation.status'] },
  },
];
