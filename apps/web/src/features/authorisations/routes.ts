import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/authorisations',
    page: () => import('./AuthorisationsPage.js'),
    nav: { group: 'registers', label: 'authorisations', order: 15, requires: ['authorisation.list'] },
  },
];
