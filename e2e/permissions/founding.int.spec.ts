import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { issueSetupCode } from '@chancery/persistence';
import { HttpCaller } from '../support/http-caller.js';
import { refusalOf } from '../support/refusal-of.js';
import { serveGovernment, type ServedGovernment } from '../support/served-government.js';
import { enlist } from './support/people.js';

const GOVERNMENT = '临江市望川区人民政府';

describe('founding a government and filling its posts', () => {
  let served: ServedGovernment;
  beforeAll(async () => {
    served = await serveGovernment();
  });
  afterAll(() => served.close());

  const newCode = () => issueSetupCode(served.installation.settings.databases.owner);
  const found = async (setupCode: string, name: string, prefix: string) => {
    const officer = (role: string) => ({ userName: `${prefix}${role}`, displayName: '某人' });
    const officers = { systemAdmin: officer('sys'), securityAdmin: officer('sec'), auditAdmin: officer('aud') };
    const { status, code } = await new HttpCaller(served.url).send('POST', '/setup/governments', { setupCode, name, officers });
    return [status, code];
  };
  const WRONG_CODE = [403, 'SETUP_CODE_WRONG'];

  test('a setup code works once; a wrong or expired one never', async () => {
    const code = await newCode();
    expect(await found(code, '甲县人民政府', 'a')).toEqual([200, null]);
    expect(await found(code, '乙县人民政府', 'b')).toEqual(WRONG_CODE);
    expect(await found('AAAA-BBBB-CCCC', '乙县人民政府', 'b')).toEqual(WRONG_CODE);
    const old = await newCode();
    await served.query(`UPDATE setup_code SET expires_at = now() - interval '1 second' WHERE used_at IS NULL`);
    expect(await found(old, '乙县人民政府', 'b')).toEqual(WRONG_CODE);
  });

  test('of two who use one code at once, one founds', async () => {
    const code = await newCode();
    const results = await Promise.all([found(code, '丙县人民政府', 'c'), found(code, '丁县人民政府', 'd')]);
    expect(results.map(([status]) => status).sort()).toEqual([200, 403]);
  });

  test('a founding that fails uses nothing up', async () => {
    const code = await newCode();
    expect(await found(code, GOVERNMENT, 'e')).toEqual([409, 'GOVERNMENT_EXISTS']);
    expect(await found(code, '戊县人民政府', 'auditor-')).toEqual([200, null]);
  });

  test('a user name is one person’s across governments, whatever its case', async () => {
    const abroad = await served.found('己县人民政府', 'far');
    const make = (userName: string) => abroad.of('systemAdmin').call('POST', '/accounts', { userName, displayName: '同名' });
    for (const userName of ['editor', 'EDITOR']) {
      const refusal = await refusalOf(make(userName));
      expect([refusal.status, refusal.code]).toEqual([409, 'USER_NAME_TAKEN']);
    }
  });

  test('no officer gets a business post or a second officer post, and no clerk an officer’s', async () => {
    const security = served.cast.of('securityAdmin');
    const idOf = async (post: string) => {
      const rows = await served.query<{ account_id: string }>('SELECT account_id FROM post WHERE post = $1 ORDER BY created_seq', [post]);
      return rows[0]?.account_id ?? '';
    };
    const cases: [string, string][] = [
      ['auditAdmin', 'editor'],
      ['auditAdmin', 'systemAdmin'],
      ['securityAdmin', 'auditAdmin'],
      ['systemAdmin', 'sealKeeper'],
      ['editor', 'systemAdmin'],
      ['registrar', 'auditAdmin'],
    ];
    for (const [holder, post] of cases) {
      const refusal = await refusalOf(security.call('POST', `/accounts/${await idOf(holder)}/posts`, { post }));
      expect([holder, post, refusal.status, refusal.code]).toEqual([holder, post, 409, 'OFFICER_POST_EXCLUSIVE']);
    }
  });

  test('even two at once do not make an officer of a clerk', async () => {
    const { id } = await enlist(served);
    const security = served.cast.of('securityAdmin');
    const give = (post: string) => security.call('POST', `/accounts/${id}/posts`, { post });
    const results = await Promise.allSettled([give('editor'), give('auditAdmin')]);
    expect(results.filter((r) => r.status === 'fulfilled')).toHaveLength(1);
  });
});
