import { KeyRefused, type KeyFault } from '../keys/key-refused.js';

const AGAIN = '处理后重新用印。';

/** What a token can be the cause of. */
export type TokenCode = Exclude<Extract<KeyFault, `TOKEN_${string}`>, 'TOKEN_NOT_CONFIGURED'>;

const WORDS: Readonly<Record<TokenCode, string>> = {
  TOKEN_MODULE_MISSING:
    '密码令牌的程序模块不能使用。请系统管理员核对 CHANCERY_TOKEN_MODULE 的路径,并确认已安装厂商的驱动和可选组件 pkcs11js。',
  TOKEN_ABSENT: `没有找到密码令牌。请插好令牌,核对 CHANCERY_TOKEN_LABEL,${AGAIN}`,
  TOKEN_KEY_MISSING: '令牌中没有这枚印章的私钥。请核对插入的是否为登记印章时的令牌;密钥已更换的,请重新登记印章。',
  TOKEN_PIN_WRONG:
    '令牌的口令(PIN)不对,系统不会再次尝试,以免令牌锁死。请系统管理员更正 CHANCERY_TOKEN_PIN,用厂商工具以正确口令登录一次,再重新启动系统。',
  TOKEN_PIN_AT_RISK:
    '令牌记有输错的口令(PIN),系统不再自动尝试,以免令牌锁死。请用厂商工具以正确口令登录一次,核对 CHANCERY_TOKEN_PIN 后重新启动系统。',
  TOKEN_PIN_LOCKED: '令牌的口令(PIN)已锁死。请到令牌的发放机构解锁,再核对 CHANCERY_TOKEN_PIN。',
  TOKEN_SLOW: `密码令牌在规定时间内没有回答。请检查令牌与驱动,必要时重新插拔,${AGAIN}`,
  TOKEN_FAILED: '密码令牌没有完成签名。请检查令牌与驱动;再次出现时联系令牌厂商。',
};

/** The refusal that names the remedy. @param detail a name of the standard or of a library, in brackets; may be empty */
export function tokenRefused(code: TokenCode, detail: string): KeyRefused {
  const words = WORDS[code];
  return new KeyRefused(code, detail === '' ? words : `${words}(${detail})`);
}
