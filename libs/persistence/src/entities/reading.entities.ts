import type { ProofRow, RevocationRow, VersionViewRow } from '@chancery/application';
import { Entity } from 'typeorm';
import { Big, Instant, Int, TenantEntity, Text, Uuid } from './columns.js';

@Entity('proof')
export class ProofEntity extends TenantEntity implements ProofRow {
  @Uuid() versionId!: string;
  @Text() layoutKey!: string;
  @Text() digest!: string;
  @Big() size!: number;
  @Int() pages!: number;
  @Instant() at!: string;
}

@Entity('version_view')
export class VersionViewEntity extends TenantEntity implements VersionViewRow {
  @Uuid() accountId!: string;
  @Uuid() versionId!: string;
  @Text() digest!: string;
  @Instant() at!: string;
}

@Entity('revocation')
export class RevocationEntity extends TenantEntity implements RevocationRow {
  @Uuid() authorisationId!: string;
  @Uuid() accountId!: string;
  @Text() reason!: string;
  @Instant() at!: string;
}
