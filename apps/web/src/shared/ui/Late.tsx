import { Suspense, type ReactNode } from 'react';

/**
 * A part of a page that may have to wait for its words: it comes when they are here, and what stands around it stays.
 * Without this the whole page would be hidden for a moment, and whoever is writing would lose the place in the text.
 */
export function Late({ children }: { readonly children: ReactNode }) {
  return <Suspense fallback={null}>{children}</Suspense>;
}
