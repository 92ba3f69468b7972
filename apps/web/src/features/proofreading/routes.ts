import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/proofreading-lists',
    page: () => import('./ListsPage.js'),
    nav: { group: 'admin', label: 'proofreadingLists', order: 35, requires: ['proofreadingList.save'] },
  },
];
