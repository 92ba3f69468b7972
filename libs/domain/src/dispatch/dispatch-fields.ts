/** Fields of the 发文稿纸 that the layout needs. Number and dates are never among them: they are computed. */
export interface DispatchFields {
  /** 机关代字 */
  readonly organCode: string;
  /** 主送; empty for a published report without addressee */
  readonly addressees: readonly string[];
  /** 抄送 */
  readonly copies: readonly string[];
  /** 上行文: number to the left, 签发人 to the right */
  readonly upward: boolean;
  /** 公开属性 */
  readonly disclosure: 'open' | 'onRequest' | 'closed';
  /** 缓急 */
  readonly urgency: 'none' | 'urgent' | 'mostUrgent';
  /** 附件 names, in order */
  readonly attachments: readonly string[];
  /** 拟稿单位 */
  readonly draftingOffice: string;
  /** 印发机关 */
  readonly printingOffice: string;
  /** 红头公文 or plain 公开稿 */
  readonly layout: 'redHead' | 'plain';
}

export const DISCLOSURES = { open: '主动公开', onRequest: '依申请公开', closed: '不予公开' } as const;
export const URGENCIES = { none: '', urgent: '加急', mostUrgent: '特急' } as const;
/** 密级: this system is not for secrets; choosing one stops the flow. */
export const CLASSIFICATIONS = ['秘密', '机密', '绝密'] as const;
