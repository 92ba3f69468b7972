// Loaded into an api or a worker through NODE_OPTIONS: the machine on which it runs has a clock that is wrong. How wrong
// stands in TEST_CLOCKS, seconds by the name of the process; timers, which go by no clock, are as they were.
const shifts = JSON.parse(process.env.TEST_CLOCKS ?? '{}');
const name = /[\\/]apps[\\/](\w+)[\\/]/.exec(process.argv[1] ?? '')?.[1] ?? '';
const shift = (shifts[name] ?? 0) * 1_000;

if (shift !== 0) {
  const Real = Date;
  const now = () => Real.now() + shift;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given, newTarget) => Reflect.construct(target, given.length > 0 ? given : [now()], newTarget),
    apply: () => new Real(now()).toString(),
    get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
  });
}
