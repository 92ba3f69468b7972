import type { NamedDocument } from '../report/proofreading-context.js';

const national = (name: string, ...short: string[]): NamedDocument => ({ name, short, source: '国家法律法规数据库' });
const central = (name: string, ...short: string[]): NamedDocument => ({ name, short, source: '中国政府网' });

/**
 * Laws and documents of the centre that yearly reports name. Sources: 国家法律法规数据库 (flk.npc.gov.cn) for laws and
 * regulations, 中国政府网 (www.gov.cn) for the rest. Editors add what is local.
 */
export const PUBLIC_LAWS: readonly NamedDocument[] = [
  national('中华人民共和国宪法', '宪法'),
  national('中华人民共和国民法典', '民法典'),
  national('中华人民共和国行政处罚法', '行政处罚法'),
  national('中华人民共和国行政许可法', '行政许可法'),
  national('中华人民共和国行政强制法', '行政强制法'),
  national('中华人民共和国行政复议法', '行政复议法'),
  national('中华人民共和国行政诉讼法', '行政诉讼法'),
  national('中华人民共和国国家赔偿法', '国家赔偿法'),
  national('中华人民共和国公务员法', '公务员法'),
  national('中华人民共和国监察法', '监察法'),
  national('中华人民共和国立法法', '立法法'),
  national('中华人民共和国人民调解法', '人民调解法'),
  national('中华人民共和国法律援助法', '法律援助法'),
  national('中华人民共和国外商投资法', '外商投资法'),
  national('中华人民共和国安全生产法', '安全生产法'),
  national('中华人民共和国突发事件应对法', '突发事件应对法'),
  national('中华人民共和国反有组织犯罪法', '反有组织犯罪法'),
  national('中华人民共和国民营经济促进法', '民营经济促进法'),
  national('中华人民共和国社区矫正法', '社区矫正法'),
  national('中华人民共和国未成年人保护法', '未成年人保护法'),
  national('重大行政决策程序暂行条例'),
  national('优化营商环境条例'),
  national('中华人民共和国政府信息公开条例', '政府信息公开条例'),
  national('行政法规制定程序条例'),
  national('规章制定程序条例'),
  national('法规规章备案审查条例'),
  national('保障农民工工资支付条例'),
  national('保障中小企业款项支付条例'),
  national('公平竞争审查条例'),
  national('行政执法机关移送涉嫌犯罪案件的规定'),
  central('法治政府建设实施纲要（2021—2025年）', '法治政府建设实施纲要'),
  central('法治中国建设规划（2020—2025年）', '法治中国建设规划'),
  central('法治社会建设实施纲要（2020—2025年）', '法治社会建设实施纲要'),
  central('法治政府建设与责任落实督察工作规定'),
  central('党政主要负责人履行推进法治建设第一责任人职责规定'),
  central('提升行政执法质量三年行动计划（2023—2025年）', '提升行政执法质量三年行动计划'),
  central('关于进一步完善行政执法体制机制的意见', '关于加强行政执法协调监督工作体系建设的意见'),
  central('信访工作条例'),
  central('关于全面推行行政执法公示制度执法全过程记录制度重大执法决定法制审核制度的指导意见'),
];
