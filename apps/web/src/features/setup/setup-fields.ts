export const OFFICERS = ['systemAdmin', 'securityAdmin', 'auditAdmin'] as const;
export type OfficerKey = (typeof OFFICERS)[number];

export interface SetupFields {
  readonly setupCode: string;
  readonly name: string;
  readonly officers: Readonly<Record<OfficerKey, { readonly userName: string; readonly displayName: string }>>;
}

/** The steps before the founding, in order; `review` asks for nothing. */
export const STEPS = ['code', 'government', 'officers', 'review'] as const;
export type Step = (typeof STEPS)[number];

/** Where a refusal of the founding is put right; null when anywhere. */
export function stepOfRefusal(code: string): Step | null {
  if (code === 'SETUP_CODE_WRONG') return 'code';
  if (code === 'GOVERNMENT_EXISTS') return 'government';
  return code === 'USER_NAME_TAKEN' ? 'officers' : null;
}
