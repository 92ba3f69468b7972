import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/cycles',
    page: () => import('./CyclesPage.js'),
    nav: { group: 'work', label: 'cycles', order: 20, requires: ['cycle.list'] },
  },
  { path: '/cycles/new', page: () => import('./NewCyclePage.js') },
  { path: '/cycles/:id/sheet', page: () => import('./SheetPage.js') },
];
