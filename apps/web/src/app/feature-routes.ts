import type { FeatureRoute } from './feature-route.js';

const modules = import.meta.glob<{ routes: readonly FeatureRoute[] }>('../features/*/routes.{ts,tsx}', { eager: true });

/** Every feature's routes: a feature is added by its folder alone. */
export const featureRoutes: readonly FeatureRoute[] = Object.values(modules).flatMap(({ routes }) => routes);
