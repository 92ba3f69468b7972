import type { FindingLevel } from '../report/finding.js';

/** A fixed wording, and wordings that come near it and are right too. */
export interface SetPhrase {
  readonly phrase: string;
  readonly level: FindingLevel;
  readonly variants?: readonly string[];
}

const fixed = (phrase: string, ...variants: string[]): SetPhrase => ({ phrase, level: '严重', variants });
const usual = (phrase: string, ...variants: string[]): SetPhrase => ({ phrase, level: '一般', variants });
const custom = (phrase: string, ...variants: string[]): SetPhrase => ({ phrase, level: '提示', variants });

/**
 * Fixed wordings of political and legal language. Sources, all public: the reports to the 19th and 20th congresses of the
 * Party, the Party's constitution, 《法治政府建设实施纲要（2021—2025年）》, 《法治中国建设规划（2020—2025年）》,
 * 《重大行政决策程序暂行条例》, 《行政诉讼法》, 《党政主要负责人履行推进法治建设第一责任人职责规定》.
 */
export const SET_PHRASES: readonly SetPhrase[] = [
  fixed('习近平新时代中国特色社会主义思想'),
  fixed('中国特色社会主义伟大旗帜'),
  fixed('中国特色社会主义法治体系'),
  fixed('中国特色社会主义法治道路'),
  fixed('中国特色社会主义法治理论'),
  fixed('以习近平同志为核心的党中央'),
  fixed('党中央权威和集中统一领导'),
  fixed('中华民族伟大复兴的中国梦'),
  fixed('以中国式现代化全面推进中华民族伟大复兴'),
  fixed('铸牢中华民族共同体意识'),
  fixed('构建人类命运共同体', '推动构建人类命运共同体'),
  fixed('以人民为中心的发展思想'),
  fixed('全心全意为人民服务'),
  fixed('立党为公、执政为民'),
  fixed('统筹推进“五位一体”总体布局', '统筹推进经济建设、政治建设、文化建设、社会建设、生态文明建设'),
  fixed('协调推进“四个全面”战略布局'),
  fixed('深刻领悟“两个确立”的决定性意义'),
  fixed('党的领导、人民当家作主、依法治国有机统一'),
  fixed(
    '经济建设、政治建设、文化建设、社会建设、生态文明建设',
    '经济建设、政治建设、文化建设、社会建设和生态文明建设',
    '经济建设、政治建设、文化建设、社会建设以及生态文明建设',
    '经济建设、政治建设、文化建设、社会建设及生态文明建设',
    '经济建设、政治建设、文化建设、社会建设、生态文明建设和党的建设',
  ),
  fixed('稳中求进工作总基调'),
  fixed('创新、协调、绿色、开放、共享'),
  fixed('完整、准确、全面贯彻新发展理念', '完整准确全面贯彻新发展理念'),
  fixed('加快构建新发展格局'),
  fixed('坚持总体国家安全观'),
  fixed('中央八项规定及其实施细则精神'),
  fixed('不敢腐、不能腐、不想腐'),
  fixed('不忘初心、牢记使命'),
  fixed('自我净化、自我完善、自我革新、自我提高'),
  fixed('全面建设社会主义现代化国家'),
  fixed('全面依法治国新理念新思想新战略'),
  fixed('依法执政、依法行政共同推进'),
  fixed('法治政府、法治社会一体建设'),
  usual('科学立法、严格执法、公正司法、全民守法'),
  usual(
    '职能科学、权责法定、执法严明、公开公正、智能高效、廉洁诚信、人民满意',
    '职能科学、权责法定、执法严明、公开公正、廉洁高效、守法诚信',
  ),
  usual('把权力关进制度的笼子', '把权力关进制度笼子'),
  usual('法治固根本、稳预期、利长远'),
  usual('严格规范公正文明执法', '严格公正文明执法', '规范公正文明执法', '严格规范执法', '公正文明执法'),
  usual('扫黑除恶专项斗争', '扫黑除恶斗争'),
  usual('简政放权、放管结合、优化服务'),
  usual('双随机、一公开'),
  usual('谁执法谁普法', '谁执法、谁普法'),
  usual('自治、法治、德治相结合', '自治法治德治相结合'),
  usual('共建共治共享的社会治理', '共建共治共享社会治理'),
  usual('行政机关负责人出庭应诉', '行政首长出庭应诉', '机关负责人出庭应诉', '单位负责人出庭应诉'),
  usual('法治建设第一责任人职责', '法治建设“第一责任人”职责'),
  usual(
    '行政执法公示、执法全过程记录、重大执法决定法制审核',
    '行政执法公示制度、执法全过程记录制度、重大执法决定法制审核',
  ),
  usual('决策权、执行权、监督权'),
  usual('中国共产党第二十次全国代表大会', '中国共产党第十九次全国代表大会', '中国共产党第十八次全国代表大会'),
  usual('全国人民代表大会常务委员会', '全国人大常委会'),
  usual('人民代表大会常务委员会', '人民代表大会及其常务委员会'),
  usual(
    '市场化、法治化、国际化营商环境',
    '市场化法治化国际化营商环境',
    '市场化、法治化、国际化一流营商环境',
    '市场化、法治化、便利化营商环境',
  ),
  usual('新时代“枫桥经验”'),
  usual('事前、事中、事后监管', '事前事中事后监管'),
  usual('人民群众对美好生活的向往', '人民对美好生活的向往'),
  usual('全过程人民民主'),
  custom(
    '公众参与、专家论证、风险评估、合法性审查、集体讨论决定',
    '公众参与、专家论证、风险评估、合法性审查和集体讨论决定',
  ),
  custom('努力让人民群众在每一个司法案件中感受到公平正义'),
];
