import { sha256Hex } from '@chancery/documents';
import type { FindingIdentity } from '@chancery/proofreading';

/** Names a finding in its text: SHA-256 (hex) over rule, words and the words around. */
export const findingKey = ({ rule, excerpt, before, after }: FindingIdentity): string =>
  sha256Hex(JSON.stringify([rule, excerpt, before, after]));
