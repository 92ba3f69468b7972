import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/admin/seal',
    page: () => import('./SealPage.js'),
    nav: { group: 'admin', label: 'seal', order: 50, requires: ['seal.show'] },
  },
];
