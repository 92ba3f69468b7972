import type { LogInRow, SecondFactorRow, SecuritySettingsRow, SignaturePictureRow } from '@chancery/application';
import { Entity } from 'typeorm';
import { Big, GuardedEntity, Instant, Json, Text, Uuid } from './columns.js';

@Entity('log_in')
export class LogInEntity extends GuardedEntity implements LogInRow {
  @Text() state!: LogInRow['state'];
  @Uuid() accountId!: string;
  @Text() way!: LogInRow['way'];
  @Text() device!: string;
  @Text() address!: string;
  @Instant() at!: string;
  @Instant({ nullable: true }) reAuthenticatedAt!: string | null;
  @Instant({ nullable: true }) endedAt!: string | null;
  @Uuid({ nullable: true }) endedBy!: string | null;
}

@Entity('second_factor')
export class SecondFactorEntity extends GuardedEntity implements SecondFactorRow {
  @Text() state!: SecondFactorRow['state'];
  @Uuid() accountId!: string;
  @Text() sealedSecret!: string;
  @Big() lastStep!: number;
  @Json() recoveryHashes!: SecondFactorRow['recoveryHashes'];
  @Instant() at!: string;
}

@Entity('signature_picture')
export class SignaturePictureEntity extends GuardedEntity implements SignaturePictureRow {
  @Text() state!: SignaturePictureRow['state'];
  @Uuid() accountId!: string;
  @Text() imageDigest!: string;
  @Instant() at!: string;
  @Instant({ nullable: true }) endedAt!: string | null;
}

@Entity('security_settings')
export class SecuritySettingsEntity extends GuardedEntity implements SecuritySettingsRow {
  @Text() state!: SecuritySettingsRow['state'];
}
