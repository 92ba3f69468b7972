import { freePort, readSettingsWith, type Settings } from '@chancery/runtime';

/** Settings of a stack that is tried out and thrown away: everything embedded, whatever the real installation uses. */
export async function trialSettings(dataFolder: string): Promise<Settings> {
  return {
    ...readSettingsWith({ CHANCERY_DATA: dataFolder }),
    databases: null,
    backupDatabase: null,
    redis: null,
    s3: null,
    watch: null,
    tracesTo: null,
    site: null,
    oidc: null,
    ldap: null,
    port: await freePort(),
    host: '127.0.0.1',
  };
}
