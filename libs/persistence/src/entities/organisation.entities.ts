import type { AccountRow, DepartmentRow, GovernmentRow, PostRow, SigningIdentityRow } from '@chancery/application';
import { Entity, PrimaryColumn } from 'typeorm';
import { Big, Bool, Day, GuardedEntity, Instant, Int, TenantEntity, Text, Uuid } from './columns.js';

@Entity('government')
export class GovernmentEntity implements GovernmentRow {
  @PrimaryColumn('uuid') id!: string;
  @Big({ insert: false, update: false, select: false }) createdSeq!: number;
  @Text() name!: string;
  @Bool() demonstration!: boolean;
  @Instant() createdAt!: string;
}

@Entity('department')
export class DepartmentEntity extends GuardedEntity implements DepartmentRow {
  @Text() state!: DepartmentRow['state'];
  @Text() name!: string;
  @Uuid({ nullable: true }) parentId!: string | null;
  @Uuid({ nullable: true }) mergedInto!: string | null;
}

@Entity('account')
export class AccountEntity extends GuardedEntity implements AccountRow {
  @Text() state!: AccountRow['state'];
  @Text() userName!: string;
  @Text() displayName!: string;
  @Uuid({ nullable: true }) departmentId!: string | null;
  @Text() phone!: string;
  @Text() mailAddress!: string;
  @Text() passwordHash!: string;
  @Bool() mustChangePassword!: boolean;
  @Int() sessionEpoch!: number;
}

@Entity('post')
export class PostEntity extends TenantEntity implements PostRow {
  @Uuid() accountId!: string;
  @Text() post!: PostRow['post'];
  @Uuid({ nullable: true }) departmentId!: string | null;
  @Day({ nullable: true }) fromDate!: string | null;
  @Day({ nullable: true }) untilDate!: string | null;
  @Bool() deputy!: boolean;
  @Instant({ nullable: true }) endedAt!: string | null;
}

@Entity('signing_identity')
export class SigningIdentityEntity extends TenantEntity implements SigningIdentityRow {
  @Text() kind!: SigningIdentityRow['kind'];
  @Uuid({ nullable: true }) accountId!: string | null;
  @Text() subjectName!: string;
  @Text() certificatePem!: string;
  @Text() sealedKey!: string;
}
