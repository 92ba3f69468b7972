import type { RuleExample } from './rule-example.js';

export const PERSONS_EXAMPLES: readonly RuleExample[] = [
  {
    rule: 'persons/citizens-are-not-named',
    wrong: '受援人王建国，因工伤申请援助。',
    right: '受援人王某，因工伤申请援助，当事人方便快捷办事。',
    mended: '王某',
  },
  {
    rule: 'persons/identity-numbers-are-left-out',
    wrong: '号码11010519491231002X。',
    right: '统一编号110105194912310。',
  },
  { rule: 'persons/telephone-numbers-are-left-out', wrong: '电话13800138000。', right: '拨打12345热线。' },
  { rule: 'persons/account-numbers-are-left-out', wrong: '账号6222020200112233445。', right: '编号6222020200112233。' },
  {
    rule: 'persons/account-numbers-are-left-out',
    wrong: '已缴入6222020200112233446账户。',
    right: '已缴入财政专户。',
  },
];
