// What jsdom lacks of a browser and the component library asks for.
Object.defineProperty(window, 'matchMedia', {
  value: (query: string) => ({
    matches: false,
    media: query,
    addListener: () => undefined,
    removeListener: () => undefined,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }),
});
class NoResizes {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
Object.defineProperty(globalThis, 'ResizeObserver', { value: NoResizes });
const plainStyle = window.getComputedStyle.bind(window);
// jsdom prints a warning for every pseudo element it is asked about.
window.getComputedStyle = (element: Element) => plainStyle(element);
window.scrollTo = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
// jsdom lays nothing out: every range is nowhere.
Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
Range.prototype.getBoundingClientRect = () => new DOMRect();
