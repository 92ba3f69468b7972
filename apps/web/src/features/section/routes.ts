import type { FeatureRoute } from '../../app/feature-route.js';

export const routes: readonly FeatureRoute[] = [{ path: '/sections/:id', page: () => import('./SectionPage.js') }];
