import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/dispatches',
    page: () => import('./DispatchListPage.js'),
    nav: { group: 'registers', label: 'dispatches', order: 10, requires: ['dispatch.list'] },
  },
  { path: '/dispatches/:id', page: () => import('./DispatchPage.js') },
  { path: '/cycles/:id/dispatch', page: () => import('./DispatchFormPage.js') },
];
