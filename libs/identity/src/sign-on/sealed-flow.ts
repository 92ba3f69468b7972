import type { SecretVault } from '@chancery/application';
import { z } from 'zod';

/** Seconds that a person may take at the provider. */
export const FLOW_SECONDS = 600;

const schema = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  again: z.boolean(),
  /** Where the person wanted to go. */
  next: z.string(),
  until: z.number(),
});

export type SealedFlow = z.infer<typeof schema>;

/** The flow as a cookie's value: unreadable and unchangeable for the browser that keeps it. */
export const sealFlow = (vault: SecretVault, flow: SealedFlow): string =>
  Buffer.from(vault.seal(new TextEncoder().encode(JSON.stringify(flow)))).toString('base64url');

/** The flow of a cookie; null when it is not one of ours, or too old. */
export function openFlow(vault: SecretVault, cookie: string, now: number): SealedFlow | null {
  try {
    const text = Buffer.from(vault.open(Buffer.from(cookie, 'base64url').toString('utf8'))).toString('utf8');
    const flow = schema.parse(JSON.parse(text));
    return flow.until > now ? flow : null;
  } catch {
    return null;
  }
}
