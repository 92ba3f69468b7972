import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  {
    path: '/registers/numbers',
    page: () => import('./NumberRegisterPage.js'),
    nav: { group: 'registers', label: 'numbers', order: 20, requires: ['documentNumber.list'] },
  },
  {
    path: '/registers/seals',
    page: () => import('./SealRegisterPage.js'),
    nav: { group: 'registers', label: 'seals', order: 30, requires: ['sealRegister.list'] },
  },
];
