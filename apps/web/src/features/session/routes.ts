import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [
  { path: '/login', public: true, page: () => import('./LoginPage.js') },
  { path: '/password', page: () => import('./PasswordPage.js') },
];
