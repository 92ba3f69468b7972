import type { Schemas } from '../../api-client/client.js';
import { Chip } from '../../shared/ui/Chip.js';

export type Level = Schemas['VersionFinding']['level'];

const TONES = { 严重: 'late', 一般: 'due', 提示: 'plain' } as const;

/** 严重、一般、提示. */
export function LevelChip({ level }: { readonly level: Level }) {
  return <Chip tone={TONES[level]}>{level}</Chip>;
}
