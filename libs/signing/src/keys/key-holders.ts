import { RemoteKeys, type SealServiceSettings } from '../remote/remote-keys.js';
import { TokenKeys, type TokenSettings } from '../token/token-keys.js';
import type { KeyHolder } from './key-holder.js';

export interface KeyHolderSettings {
  /** null: no token */
  readonly token: TokenSettings | null;
  /** null: no outside seal service */
  readonly sealService: SealServiceSettings | null;
}

/** The tokens and services that are configured; without any, all keys are in the vault. */
export const keyHolders = ({ token, sealService }: KeyHolderSettings): KeyHolder[] => [
  ...(token ? [new TokenKeys(token)] : []),
  ...(sealService ? [new RemoteKeys(sealService)] : []),
];
