import { expect, test } from '@jest/globals';
import { KeyVault } from '@chancery/signing';
import { openFlow, sealFlow } from '../src/index.js';

const vault = new KeyVault(Buffer.alloc(32, 7).toString('base64'), 'log-ins under way');
const FLOW = { state: 's', nonce: 'n', verifier: 'v'.repeat(43), again: false, next: '/cycles', until: 1_000 };

test('what a browser keeps comes back as it was, until its time is over', () => {
  const sealed = sealFlow(vault, FLOW);
  expect(sealed).toMatch(/^[\w-]+$/);
  expect(openFlow(vault, sealed, 999)).toEqual(FLOW);
  expect(openFlow(vault, sealed, 1_000)).toBeNull();
});

test('changed, made under another key, or no flow at all: nothing comes back', () => {
  const sealed = sealFlow(vault, FLOW);
  const other = new KeyVault(Buffer.alloc(32, 8).toString('base64'), 'log-ins under way');
  const otherPurpose = new KeyVault(Buffer.alloc(32, 7).toString('base64'), 'passwords at rest');
  for (const [cookie, by] of [
    [`${sealed.slice(0, -6)}AAAAAA`, vault],
    [sealFlow(other, FLOW), vault],
    [sealFlow(otherPurpose, FLOW), vault],
    [sealFlow(vault, { ...FLOW, until: 'never' } as never), vault],
    ['', vault],
    ['anything', vault],
  ] as const) {
    expect(openFlow(by, cookie, 0)).toBeNull();
  }
});
