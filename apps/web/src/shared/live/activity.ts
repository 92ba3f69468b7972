const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart', 'compositionupdate'] as const;
/** So long after the last sign of a person, what the page asks for is the page's own doing. */
const IDLE_AFTER_MS = 60_000;

let lastSign = Date.now();
for (const sign of SIGNS)
  window.addEventListener(sign, () => (lastSign = Date.now()), { passive: true, capture: true });

/** Nobody has touched the page for a while: its requests must not keep the session alive. */
export function nobodyIsThere(): boolean {
  return Date.now() - lastSign > IDLE_AFTER_MS;
}
