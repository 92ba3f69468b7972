import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/audit',
    page: () => import('./AuditPage.js'),
    nav: { group: 'registers', label: 'audit', order: 50, requires: ['audit.page'] },
  },
];
