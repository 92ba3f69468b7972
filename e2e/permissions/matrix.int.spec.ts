import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { permission } from '@chancery/application';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { KEYS, statesAllowing } from './matrix/cells.js';
import { playAll, type Tally } from './matrix/play.js';
import { prepareWorld } from './matrix/world.js';

/** Fewer cells than this means that the generator lost some. */
const FLOOR = 6_000;

describe('route × post × relation × state, over HTTP', () => {
  let served: ServedGovernment;
  let tally: Tally;

  beforeAll(async () => {
    served = await serveGovernment();
    const world = await prepareWorld(served);
    const started = performance.now();
    tally = await playAll(world, KEYS);
    const seconds = ((performance.now() - started) / 1_000).toFixed(1);
    const cells = [...tally.counts.values()].reduce((sum, n) => sum + n, 0);
    const byOutcome = [...tally.counts].map(([outcome, n]) => `${outcome} ${n}`).join(', ');
    console.log(`permission matrix: ${cells} cells in ${seconds} s (${byOutcome})`);
  }, 240_000);
  afterAll(() => served.close());

  test('every cell is answered as table and lifecycles say', () => {
    expect(tally.wrong.slice(0, 25)).toEqual([]);
  });

  test('no cell got lost: every row, every outcome, and no fewer than before', () => {
    expect([...tally.rows].sort()).toEqual([...KEYS].sort());
    const outcomes = ['public', 'notLoggedIn', 'otherGovernment', 'post', 'relation', 'state', 'textFrozen', 'allowed'] as const;
    for (const outcome of outcomes) expect(tally.counts.get(outcome) ?? 0).toBeGreaterThan(0);
    expect([...tally.counts.values()].reduce((sum, n) => sum + n, 0)).toBeGreaterThanOrEqual(FLOOR);
  });

  test.each(KEYS.filter((key) => permission(key).subject))('%s is offered from exactly the states that its lifecycle allows', (key) => {
    expect([...(permission(key).states ?? [])].sort()).toEqual([...statesAllowing(key)].sort());
  });
});
