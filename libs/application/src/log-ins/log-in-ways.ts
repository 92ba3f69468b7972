/** How a person showed who they are, with what people call it. */
export const LOG_IN_WAY_LABELS = {
  password: '本系统口令',
  ldap: '单位目录账号',
  oidc: '统一身份认证',
} as const;

export type LogInWay = keyof typeof LOG_IN_WAY_LABELS;
