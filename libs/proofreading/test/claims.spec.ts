import { describe, expect, test } from '@jest/globals';
import { proofread } from '../src/proofread.js';
import { MARKED_SENTENCES } from './marked-sentences.js';

const verdicts = (text: string, kind: string): string[] =>
  proofread(text).claims.flatMap((claim) => (claim.kind === kind ? [claim.verdict] : []));

describe('claims that hold', () => {
  const sentences = MARKED_SENTENCES.map(({ kind, words }) => ({
    kind: kind === 'spread' ? 'sum' : kind,
    words: words.replace(/[【】]/g, ''),
  }));
  test.each(sentences)('$kind: $words', ({ kind, words }) => {
    expect(verdicts(words, kind)).toContain('holds');
    expect(proofread(words).claims.filter(({ verdict }) => verdict === 'fails')).toEqual([]);
  });
});

describe('what is read of a sentence', () => {
  test.each([
    ['a stage is no kind', '共办理案件500件，其中民事案件300件，调解结案120件。', 'sum', []],
    [
      'a list of the greatest is not complete',
      '受理申请486件，其中处罚类210件、公开类96件、不作为类58件。',
      'sum',
      ['unknown'],
    ],
    ['等 leaves a list open', '受理申请300件，其中处罚类120件、公开类96件等。', 'sum', ['unknown']],
    ['parts above the total fail', '受理申请300件，其中处罚类220件、公开类96件。', 'sum', ['fails']],
    ['vague numbers cannot be added', '宣传120余场，其中进校园80余场、进社区30余场。', 'sum', ['unknown']],
    [
      'what was concluded was concluded one way',
      '审结复议案件431件，其中维持203件、撤销27件、责令履行9件、驳回58件、终止144件。',
      'sum',
      ['fails'],
    ],
    ['two ways of many', '审结复议案件431件，其中调解120件、撤销27件、维持90件。', 'sum', []],
    [
      'shares one after the other',
      '抽取案卷390卷，其中处罚案卷234卷、许可案卷117卷、强制案卷39卷，占比分别为60%、30%、10%。',
      'ratio',
      ['holds', 'holds', 'holds'],
    ],
    [
      'one of them wrong',
      '抽取案卷390卷，其中处罚案卷234卷、许可案卷117卷、强制案卷39卷，占比分别为60%、35%、10%。',
      'ratio',
      // The wrong one is read by itself too, and says nothing then.
      ['holds', 'fails', 'holds', 'unknown'],
    ],
    [
      'ways of concluding are no stages',
      '审结89件，其中驳回申请12件，撤销8件，终止28件。',
      'subset',
      ['holds', 'holds', 'holds'],
    ],
    ['a list in the line', '重点抓好以下3项工作：1.启动普法。2.深化联动。3.加强培养。', 'count', ['holds']],
    ['a list in the line, one short', '重点抓好以下4项工作：1.启动普法。2.深化联动。3.加强培养。', 'count', ['fails']],
    ['nested 其中', '办理120件，其中民事80件、刑事40件，其中未成年人9件。', 'sum', ['holds']],
    ['what was left from last year', '新收案件120件、旧存10件，审结125件。', 'subset', []],
    ['other things are no part', '共检查企业1200家次，排查隐患56处，其中重大隐患3处。', 'subset', ['holds']],
    ['cases and persons', '查处问题37件42人。', 'subset', ['holds']],
    ['等 is a lower bound', '出台《甲办法》《乙规定》等5份文件。', 'count', ['holds']],
    ['more than announced', '出台《甲办法》《乙规定》《丙细则》等2份文件。', 'count', ['fails']],
    ['a doer is not counted', '公安、司法、城管、住建等部门联合检查3次。', 'count', []],
    ['a conjunction may join or not', '抓好检查、整改和反馈三个环节。', 'count', ['holds']],
    [
      '四所一庭',
      '推进“四所一庭”联动。全县5个派出所、4个司法所、2个律师所、1个法律服务所和3个人民法庭实现联动。',
      'count',
      ['holds'],
    ],
    ['一站两中心 is not one', '建成“一站两中心”，即宣传站、调解中心和服务中心。', 'count', []],
    ['一站三中心 with one too few', '建成“一站三中心”，即宣传站、调解中心、服务中心。', 'count', ['fails']],
    ['一乡六办', '在一乡六办设立工作站7个。', 'sum', ['holds']],
    ['各 needs what it refers to', '甲乡、乙和丙街道各承接5项权限。', 'count', ['holds']],
    ['a number that can be both', '全市共执行抽查计划1287项，计划完成率91.99%。', 'ratio', ['unknown']],
    ['a rate of what came in', '审结399件，综合纠错率为33.33%。', 'ratio', ['holds']],
    ['no whole number gives it', '全年受理案件58件，办结率97.7%。', 'ratio', ['fails']],
    ['a hundred per cent says nothing', '办理建议86件，办复率100%。', 'ratio', ['unknown']],
    ['the whole is elsewhere', '新增贷款占全市的32.5%。', 'ratio', ['unknown']],
    ['two times of one rate', '抽检120批次，合格率由92%提升至95%。', 'ratio', []],
    ['the year before by its number', '新收案件389件，比2024年的312件增长24.7%。', 'growth', ['holds']],
    ['and not so', '新收案件389件，比2024年的312件增长27.4%。', 'growth', ['fails']],
    ['由…增至…', '“免申即享”事项由56项增至82项，增长46.4%。', 'growth', ['holds']],
    ['由…增至… and not so', '“免申即享”事项由56项增至82项，增长56.4%。', 'growth', ['fails']],
    ['the only value of last year', '受理复议案件435件，同比上升165.24%。', 'growth', ['holds']],
    ['no whole value of last year', '受理复议案件435件，同比上升165.27%。', 'growth', ['fails']],
    [
      'last year beside this year',
      '受理案件97件134人，去年同期为197件375人，同比分别下降50.76%、64.27%。',
      'growth',
      ['holds', 'holds'],
    ],
    [
      'one of two changes is wrong',
      '受理案件97件134人，去年同期为197件375人，同比分别下降50.76%、64.72%。',
      'growth',
      ['holds', 'fails'],
    ],
    [
      'last year’s rate is another',
      '受理申请1375件，受理1205件，受理率为87.64%，与上年的受理率87.92%持平。',
      'ratio',
      ['holds'],
    ],
    ['parts beside each other', '处罚类210件，占33.9%；公开类106件，占17.1%。', 'ratio', ['unknown', 'unknown']],
    ['other names of one level are no list', '全市8个县（市、区）完成任务。', 'count', []],
    [
      'members with measures of their own',
      '办理信访132件（其中来信15件、来访38批76人次、网上79件），办结率100%。',
      'sum',
      ['holds'],
    ],
    [
      'a rate is not of what stands in brackets',
      '办理信访132件（其中来信15件、来访38批76人次、网上79件），办结率100%。',
      'ratio',
      ['unknown'],
    ],
    ['what was carried over', '受理205件；上年结转18件，合计应办223件。', 'sum', ['holds']],
    ['dealt with and not', '应办223件，已办结192件，未结31件。', 'sum', ['holds']],
    ['ways of concluding', '收到申请97件，受理86件，不予受理7件，撤回4件。', 'sum', ['holds']],
    ['something and its opposite', '收到线索90条，属于受理范围的82条，不属于的8条。', 'sum', ['holds']],
    ['so many of each', '抽取31个单位的案卷共155卷，每个单位5卷。', 'sum', ['holds']],
    ['a change and its points', '达标率由71.4%提高到92.1%，提高20.7个百分点。', 'growth', ['holds']],
    ['another thing in another clause', '办理环节由9个减至3个，申请材料减少58%。', 'growth', []],
    ['a level is no change', '站点由4个增加到7个，超限率由2.3%降至1.1%。', 'growth', []],
    ['a share of what was told before', '共审结180件。审结案件中，维持60件，占33.3%。', 'ratio', ['holds']],
    ['overlapping attributes', '在编68人，其中具有本科学历59人、取得证书7人。', 'sum', ['unknown']],
    ['after a ； something else', '集体学习12次，其中专题学习3次；政府常务会议会前集中学法8次。', 'sum', []],
    ['a list before its slogan', '推动法治进机关、进乡村、进学校“三进”。', 'count', ['holds']],
    ['titles before their number', '修订《甲办法》《乙制度》2项制度。', 'count', ['holds']],
    ['names before their number', '组建甲、乙、丙、丁、戊6支队伍。', 'count', ['fails']],
    ['many values of last year', '检查企业3120家次，同比下降18.2%。', 'growth', ['unknown']],
  ])('%s: %s', (_, text, kind, expected) => expect(verdicts(text, kind)).toEqual(expected));

  test('growth is judged by the ledger where it has last year', () => {
    const ledger = [{ indicator: '复议案件', unit: '件', value: '120', lastYear: '100' }];
    const claims = (text: string) => proofread(text, { ledger }).claims.filter(({ kind }) => kind === 'growth');
    expect(claims('受理复议案件120件，同比增长20%。').map(({ verdict }) => verdict)).toEqual(['holds']);
    expect(claims('受理复议案件120件，同比增长25%。').map(({ verdict }) => verdict)).toEqual(['fails']);
  });

  test('both readings are explained where a sentence allows two', () => {
    const [claim] = proofread('全市共执行抽查计划1287项，计划完成率91.99%。').claims;
    expect(claim?.explanation).toMatch(/为分母时.*没有整数.*为分子时.*1399/);
  });

  test('a claim tells the words it was read from and the numbers it uses', () => {
    const text = '共清理文件64件，其中继续有效41件、废止15件、修改8件。';
    const [claim] = proofread(text).claims;
    expect(claim).toMatchObject({ kind: 'sum', verdict: 'holds', excerpt: text.slice(0, -1) });
    expect(claim?.values.map(({ role, value }) => `${role} ${value}`)).toEqual([
      'part 41',
      'part 15',
      'part 8',
      'total 64',
    ]);
  });
});
