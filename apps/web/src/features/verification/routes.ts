import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/verify',
    page: () => import('./VerifyPage.js'),
    nav: { group: 'registers', label: 'verify', order: 40, requires: [] },
  },
];
