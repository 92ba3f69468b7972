// Made by npm run openapi from docs/openapi.json; not edited by hand.
export interface paths {
    readonly "/api/accounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 账号列表 */
        readonly get: operations["account.list"];
        readonly put?: never;
        /** 新建账号 */
        readonly post: operations["account.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}/password-reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 重置口令 */
        readonly post: operations["account.resetPassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}/posts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 授予岗位 */
        readonly post: operations["account.assignPost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}/posts/{postId}/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 免去岗位 */
        readonly post: operations["account.endPost"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/accounts/{id}/stop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 停用账号 */
        readonly post: operations["account.stop"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 审计记录 */
        readonly get: operations["audit.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/audit/export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 导出审计记录(JSON Lines) */
        readonly get: operations["audit.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/audit/verifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 校验审计链 */
        readonly post: operations["audit.verify"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/authorisations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 代签授权 */
        readonly get: operations["authorisation.list"];
        readonly put?: never;
        /** 授权代签 */
        readonly post: operations["authorisation.grant"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 年度任务列表 */
        readonly get: operations["cycle.list"];
        readonly put?: never;
        /** 建立年度任务 */
        readonly post: operations["cycle.open"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 年度任务 */
        readonly get: operations["cycle.show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{id}/collections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 收集清单 */
        readonly get: operations["cycle.collections"];
        readonly put?: never;
        /** 收集 */
        readonly post: operations["cycle.collect"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{id}/dispatch": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 拟发文稿纸 */
        readonly put: operations["dispatch.prepare"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{id}/sections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 报送进度(联络员只见本部门) */
        readonly get: operations["cycle.board"];
        readonly put?: never;
        /** 任务分解 */
        readonly post: operations["cycle.assign"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/cycles/{id}/versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 稿本列表 */
        readonly get: operations["cycle.versions"];
        readonly put?: never;
        /** 汇总 */
        readonly post: operations["cycle.merge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/departments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 部门列表 */
        readonly get: operations["department.list"];
        readonly put?: never;
        /** 新建部门 */
        readonly post: operations["department.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dispatches/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 发文:状态、文件与现在可用的操作 */
        readonly get: operations["dispatch.show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dispatches/{id}/files/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 下载发文文件 */
        readonly get: operations["dispatch.file"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dispatches/{id}/issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 印发 */
        readonly post: operations["dispatch.issue"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dispatches/{id}/number": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 编号 */
        readonly post: operations["dispatch.assignNumber"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dispatches/{id}/number-voiding": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 作废文号 */
        readonly post: operations["dispatch.voidNumber"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dispatches/{id}/recheck": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 复核 */
        readonly post: operations["dispatch.recheck"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dispatches/{id}/rendering": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 排版(制成正本) */
        readonly post: operations["dispatch.render"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dispatches/{id}/seal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 用印 */
        readonly post: operations["dispatch.affixSeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/dispatches/{id}/seal-request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 申请用印 */
        readonly post: operations["dispatch.requestSeal"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/document-numbers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 文号登记 */
        readonly get: operations["documentNumber.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 健康状况 */
        readonly get: operations["health.show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/jobs/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 任务进度 */
        readonly get: operations["job.show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/notices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 给我的通知 */
        readonly get: operations["notice.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/notices/read": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 通知已读 */
        readonly post: operations["notice.markRead"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/register": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 用印登记(供别处验证) */
        readonly get: operations["register.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/report-types": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 报告类型 */
        readonly get: operations["reportType.list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 部分:要求、稿件与现在可用的操作 */
        readonly get: operations["section.show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}/adoption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 采用 */
        readonly post: operations["section.adopt"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}/decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 不采用 */
        readonly post: operations["section.decline"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}/department-approval": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 部门审核同意 */
        readonly post: operations["section.departmentApprove"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}/department-return": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 部门退回 */
        readonly post: operations["section.departmentReturn"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}/draft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        /** 暂存 */
        readonly put: operations["section.saveDraft"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 部分:历次报送、意见与改写 */
        readonly get: operations["section.history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}/nil-submissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 零报送 */
        readonly post: operations["section.submitNil"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}/partial-adoption": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 部分采用 */
        readonly post: operations["section.adoptPartially"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}/receipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 签收 */
        readonly post: operations["section.acknowledgeReceipt"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}/reopening": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 重新审阅 */
        readonly post: operations["section.reopen"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}/returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 退回修改 */
        readonly post: operations["section.returnForRevision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}/rewritings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 改写 */
        readonly post: operations["section.rewrite"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}/submissions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 报送 */
        readonly post: operations["section.submit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/sections/{id}/withdrawal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 撤回 */
        readonly post: operations["section.withdraw"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 当前登录人 */
        readonly get: operations["session.show"];
        readonly put?: never;
        /** 登录 */
        readonly post: operations["session.login"];
        /** 退出 */
        readonly delete: operations["session.end"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/session/password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 修改口令 */
        readonly post: operations["session.changePassword"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/setup/governments": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 凭一次性设置码建立政府及三员账号 */
        readonly post: operations["setup.createGovernment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/trust": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 信任锚证书 */
        readonly get: operations["trust.export"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/verifications": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 验证文件是否为已印发文件 */
        readonly post: operations["verification.create"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/versions/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 稿本:全文、意见与现在可用的操作 */
        readonly get: operations["version.show"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/versions/{id}/approvals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 同意 */
        readonly post: operations["version.approve"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/versions/{id}/provenance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** 稿本:每段文字的来源 */
        readonly get: operations["version.provenance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/versions/{id}/returns": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 退回修改 */
        readonly post: operations["version.returnForRevision"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/versions/{id}/sending": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 送签 */
        readonly post: operations["version.sendForSignature"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/versions/{id}/sign-off": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** 签发(受书面授权者为代签) */
        readonly post: operations["version.signOff"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly __schema0: {
            /** @enum {string} */
            readonly block: "preamble" | "measures" | "firstResponsible" | "problems" | "nextSteps" | "closing" | "other";
            /** @enum {string|null} */
            readonly childNumbering: "一、" | "（一）" | "1." | "（1）" | "一是" | null;
            readonly children: readonly components["schemas"]["__schema0"][];
            readonly heading: string;
            /** @enum {string} */
            readonly headingForm: "ownLine" | "runIn" | "none";
            readonly key: string;
            readonly numbered: boolean;
            readonly startsParagraph: boolean;
        };
        readonly AccountView: {
            readonly displayName: string;
            readonly governmentId: string;
            readonly id: string;
            readonly mustChangePassword: boolean;
            readonly posts: readonly components["schemas"]["PostRow"][];
            /** @description Raised whenever sessions must end: stopped, posts changed, password changed. */
            readonly sessionEpoch: number;
            /** @enum {string} */
            readonly state: "active" | "stopped";
            readonly userName: string;
            readonly version: number;
        };
        readonly AllowedAction: {
            /** @enum {string} */
            readonly key: "account.assignPost" | "account.create" | "account.endPost" | "account.list" | "account.resetPassword" | "account.stop" | "audit.export" | "audit.list" | "audit.verify" | "authorisation.grant" | "authorisation.list" | "cycle.assign" | "cycle.board" | "cycle.collect" | "cycle.collections" | "cycle.list" | "cycle.merge" | "cycle.open" | "cycle.show" | "cycle.versions" | "department.create" | "department.list" | "dispatch.affixSeal" | "dispatch.assignNumber" | "dispatch.file" | "dispatch.issue" | "dispatch.prepare" | "dispatch.recheck" | "dispatch.render" | "dispatch.requestSeal" | "dispatch.show" | "dispatch.voidNumber" | "documentNumber.list" | "health.show" | "job.show" | "notice.list" | "notice.markRead" | "register.export" | "reportType.list" | "section.acknowledgeReceipt" | "section.adopt" | "section.adoptPartially" | "section.decline" | "section.departmentApprove" | "section.departmentReturn" | "section.history" | "section.reopen" | "section.returnForRevision" | "section.rewrite" | "section.saveDraft" | "section.show" | "section.submit" | "section.submitNil" | "section.withdraw" | "session.changePassword" | "session.end" | "session.login" | "session.show" | "setup.createGovernment" | "trust.export" | "verification.create" | "version.approve" | "version.provenance" | "version.returnForRevision" | "version.sendForSignature" | "version.show" | "version.signOff";
            readonly label: string;
            readonly method: string;
            readonly path: string;
        };
        readonly ApprovalRow: {
            readonly accountId: string;
            readonly at: string;
            /** @description Detached CMS over content digest and dispatch fields, PEM; sign-off only. */
            readonly cms: null | string;
            readonly decidedOn: string;
            /** @enum {string} */
            readonly decision: "approve" | "return" | "signOff";
            readonly digest: string;
            readonly displayName: string;
            readonly governmentId: string;
            readonly id: string;
            /** @description Name of the leader in whose place this was decided (代). */
            readonly onBehalfOf: null | string;
            readonly opinion: string;
            readonly signedStatement: null | string;
            readonly stageKey: string;
            readonly stageLabel: string;
            readonly versionId: string;
        };
        readonly AuditRow: {
            readonly accountId: string;
            readonly action: string;
            readonly address: string;
            readonly after: unknown;
            readonly at: string;
            readonly before: unknown;
            readonly correlationId: string;
            readonly displayName: string;
            readonly governmentId: string;
            readonly hash: string;
            readonly id: string;
            readonly objectId: string;
            readonly objectType: string;
            readonly posts: readonly string[];
            readonly previousHash: string;
            readonly seq: number;
        };
        readonly AuthorisationRow: {
            readonly delegateId: string;
            /** @description The written authorisation the paper file holds. */
            readonly document: string;
            readonly fromDate: string;
            readonly governmentId: string;
            readonly id: string;
            readonly principalId: string;
            readonly untilDate: string;
        };
        readonly BoardRow: {
            readonly coDepartments: readonly string[];
            /** @description Whole days until the due date; negative when late. */
            readonly daysLeft: number;
            readonly departmentId: string;
            readonly departmentName: string;
            readonly dueOn: string;
            readonly id: string;
            readonly nodeKey: string;
            /** @description Order among the sections of one node. */
            readonly position: number;
            readonly state: components["schemas"]["SectionState"];
            readonly stateLabel: string;
            readonly version: number;
        };
        readonly ChainFinding: {
            /** @description Sequence number of the first row that does not fit. */
            readonly brokenAt: null | number;
            readonly rows: number;
            readonly whole: boolean;
        };
        readonly CollectionItem: {
            readonly daysLate: number;
            readonly departmentId: string;
            readonly digest: null | string;
            readonly gap: boolean;
            readonly sectionId: string;
            readonly state: components["schemas"]["SectionState"];
            readonly submissionId: null | string;
        };
        readonly CollectionRow: {
            readonly at: string;
            readonly cycleId: string;
            readonly governmentId: string;
            readonly id: string;
            readonly items: readonly components["schemas"]["CollectionItem"][];
            readonly takenOn: string;
        };
        readonly CreatedGovernment: {
            readonly government: components["schemas"]["GovernmentRow"];
            readonly officers: readonly {
                readonly account: {
                    readonly displayName: string;
                    readonly governmentId: string;
                    readonly id: string;
                    readonly mustChangePassword: boolean;
                    /** @description Raised whenever sessions must end: stopped, posts changed, password changed. */
                    readonly sessionEpoch: number;
                    /** @enum {string} */
                    readonly state: "active" | "stopped";
                    readonly userName: string;
                    readonly version: number;
                };
                /** @description Shown once to whoever made the account; it must be changed at the first log-in. */
                readonly initialPassword: string;
                /** @enum {string} */
                readonly post: "auditAdmin" | "chiefEditor" | "departmentHead" | "deputyLeader" | "editor" | "legalReviewer" | "liaison" | "officeReviewer" | "principalLeader" | "registrar" | "sealKeeper" | "securityAdmin" | "systemAdmin";
            }[];
        };
        readonly CycleRow: {
            readonly governmentId: string;
            readonly id: string;
            readonly layoutVersion: string;
            readonly milestones: components["schemas"]["Milestones"];
            readonly openedBy: string;
            readonly outline: components["schemas"]["Outline"];
            readonly reportType: string;
            readonly stages: readonly components["schemas"]["Stage"][];
            readonly state: components["schemas"]["CycleState"];
            readonly title: string;
            readonly version: number;
            readonly year: number;
        };
        /** @enum {string} */
        readonly CycleState: "drafting" | "inApproval" | "issued" | "signedOff";
        readonly CycleView: {
            readonly actions: readonly components["schemas"]["AllowedAction"][];
            readonly dispatch: null | {
                readonly id: string;
                readonly state: components["schemas"]["DispatchState"];
            };
            readonly governmentId: string;
            readonly id: string;
            readonly layoutVersion: string;
            readonly milestones: components["schemas"]["Milestones"];
            readonly openedBy: string;
            readonly outline: components["schemas"]["Outline"];
            readonly reportType: string;
            readonly stages: readonly components["schemas"]["Stage"][];
            readonly state: components["schemas"]["CycleState"];
            readonly title: string;
            readonly version: number;
            readonly year: number;
        };
        readonly DepartmentRow: {
            readonly governmentId: string;
            readonly id: string;
            readonly name: string;
            readonly parentId: null | string;
        };
        readonly DispatchFields: {
            /** @description 主送; empty for a published report without addressee */
            readonly addressees: readonly string[];
            /** @description 附件 names, in order */
            readonly attachments: readonly string[];
            /** @description 抄送 */
            readonly copies: readonly string[];
            /**
             * @description 公开属性
             * @enum {string}
             */
            readonly disclosure: "closed" | "onRequest" | "open";
            /** @description 拟稿单位 */
            readonly draftingOffice: string;
            /**
             * @description 红头公文 or plain 公开稿
             * @enum {string}
             */
            readonly layout: "plain" | "redHead";
            /** @description 机关代字 */
            readonly organCode: string;
            /** @description 印发机关 */
            readonly printingOffice: string;
            /** @description 上行文: number to the left, 签发人 to the right */
            readonly upward: boolean;
            /**
             * @description 缓急
             * @enum {string}
             */
            readonly urgency: "mostUrgent" | "none" | "urgent";
        };
        readonly DispatchRow: {
            readonly cycleId: string;
            readonly documentNumber: null | string;
            readonly fields: components["schemas"]["DispatchFields"];
            readonly governmentId: string;
            readonly id: string;
            readonly issuedOn: null | string;
            readonly printedOn: null | string;
            readonly sealPlacement: null | components["schemas"]["SealPlacement"];
            readonly sealRequestedBy: null | string;
            readonly signedOn: null | string;
            readonly signerName: null | string;
            readonly state: components["schemas"]["DispatchState"];
            readonly version: number;
            readonly versionId: null | string;
        };
        /** @enum {string} */
        readonly DispatchState: "issued" | "numbered" | "prepared" | "rechecked" | "rendered" | "rendering" | "sealRequested" | "sealed" | "sealing" | "signedOff" | "stopped";
        readonly DispatchView: {
            readonly actions: readonly components["schemas"]["AllowedAction"][];
            readonly cycleId: string;
            readonly documentNumber: null | string;
            readonly fields: components["schemas"]["DispatchFields"];
            readonly files: readonly {
                readonly digest: string;
                readonly mediaType: string;
                readonly name: string;
                readonly size: number;
            }[];
            readonly governmentId: string;
            readonly id: string;
            readonly issuedOn: null | string;
            readonly printedOn: null | string;
            readonly sealPlacement: null | components["schemas"]["SealPlacement"];
            readonly sealRequestedBy: null | string;
            readonly signedOn: null | string;
            readonly signerName: null | string;
            readonly state: components["schemas"]["DispatchState"];
            readonly version: number;
            readonly versionId: null | string;
        };
        readonly DocumentNumberRow: {
            readonly at: string;
            readonly dispatchId: string;
            readonly governmentId: string;
            readonly id: string;
            readonly organCode: string;
            readonly printed: string;
            readonly reason: string;
            readonly serial: number;
            /** @enum {string} */
            readonly state: "taken" | "voided";
            readonly takenBy: string;
            readonly version: number;
            readonly year: number;
        };
        readonly FileVerification: {
            readonly certificateFingerprint: null | string;
            /** @description As claimed in the signature; no time stamp proves it. */
            readonly claimedAt: null | string;
            /** @description The register's entry with this digest; null when the file is not the one issued. */
            readonly entry: null | components["schemas"]["RegisterEntry"];
            readonly fileDigest: string;
            /** @enum {string} */
            readonly format: "docx" | "pdf" | "unknown";
            /** @description In Chinese, one sentence each; empty when valid. */
            readonly problems: readonly string[];
            /** @description Subject name of the signer's certificate, when there is one. */
            readonly sealedBy: null | string;
            readonly valid: boolean;
        };
        readonly Flow: {
            /** @description Printed ordinal of each numbered node, by key: the only place ordinals are made. */
            readonly ordinals: {
                readonly [key: string]: string;
            };
            readonly paragraphs: readonly components["schemas"]["FlowParagraph"][];
        };
        readonly FlowParagraph: {
            /** @enum {string} */
            readonly kind: "body" | "heading";
            /** @description Depth in the outline, 1 for 一、; 0 where a body paragraph opens no heading. */
            readonly level: number;
            readonly spans: readonly components["schemas"]["FlowSpan"][];
        };
        readonly FlowSpan: {
            readonly marks: readonly ("strong" | "subscript" | "superscript")[];
            readonly role: components["schemas"]["SpanRole"];
            readonly source: components["schemas"]["SpanSource"];
            /** @description Numbering style of the heading the span belongs to; decides its face. */
            readonly style: ("1." | "一、" | "一是" | "（1）" | "（一）") | null;
            readonly text: string;
        };
        readonly FragmentDoc: {
            readonly content: readonly components["schemas"]["ParagraphNode"][];
            /** @enum {string} */
            readonly type: "doc";
        };
        readonly GovernmentRow: {
            readonly createdAt: string;
            readonly id: string;
            /** @description 署名 and seal, e.g. 岭东区人民政府 */
            readonly name: string;
        };
        readonly InlineNode: {
            readonly marks?: readonly components["schemas"]["Mark"][];
            readonly text: string;
            /** @enum {string} */
            readonly type: "text";
        } | {
            readonly attrs: {
                readonly indicator: string;
                readonly text: string;
                readonly valueVersion: string;
            };
            readonly marks?: readonly components["schemas"]["Mark"][];
            /** @enum {string} */
            readonly type: "figureReference";
        };
        /** @enum {string} */
        readonly JobName: "collect" | "merge" | "render" | "seal";
        readonly JobRunRow: {
            readonly attempts: number;
            readonly attemptToken: null | string;
            readonly correlationId: string;
            readonly createdAt: string;
            readonly error: null | string;
            readonly governmentId: string;
            readonly id: string;
            readonly job: components["schemas"]["JobName"];
            /** @description Unique per government: the same request made twice is one run. */
            readonly key: string;
            readonly parameters: {
                readonly [key: string]: string;
            };
            readonly progress: string;
            readonly requestedBy: string;
            /** @enum {string} */
            readonly state: "done" | "failed" | "queued" | "running";
            readonly subjectId: string;
            readonly version: number;
        };
        readonly JobView: {
            readonly attempts: number;
            readonly createdAt: string;
            readonly error: null | string;
            readonly id: string;
            readonly job: components["schemas"]["JobName"];
            readonly progress: string;
            /** @enum {string} */
            readonly state: "done" | "failed" | "queued" | "running";
            readonly subjectId: string;
        };
        readonly Mark: {
            /** @enum {string} */
            readonly type: "strong" | "subscript" | "superscript";
        };
        readonly Milestones: {
            /** @description 部门报送 */
            readonly departmentsBy: string;
            /** @description 汇总 */
            readonly mergedBy: string;
            /** @description 公开 */
            readonly publishedBy: string;
            /** @description 上报 */
            readonly reportedBy: string;
        };
        readonly NewAccount: {
            readonly account: {
                readonly displayName: string;
                readonly governmentId: string;
                readonly id: string;
                readonly mustChangePassword: boolean;
                /** @description Raised whenever sessions must end: stopped, posts changed, password changed. */
                readonly sessionEpoch: number;
                /** @enum {string} */
                readonly state: "active" | "stopped";
                readonly userName: string;
                readonly version: number;
            };
            /** @description Shown once to whoever made the account; it must be changed at the first log-in. */
            readonly initialPassword: string;
        };
        readonly NoticeRow: {
            readonly accountId: string;
            readonly at: string;
            readonly governmentId: string;
            readonly id: string;
            /** @description The same key is told a person once, however often it is asked for; null for what may be told again. */
            readonly key: null | string;
            /** @description What the notice is about, e.g. `reminder`, `returned`; the web app groups by it. */
            readonly kind: string;
            /** @description Path in the web app that leads to the thing, e.g. `/sections/…`; empty when there is none. */
            readonly link: string;
            readonly readAt: null | string;
            readonly subjectId: string;
            readonly subjectType: string;
            readonly text: string;
        };
        readonly Outline: {
            readonly nodes: readonly components["schemas"]["OutlineNode"][];
            /** @description Numbering of the top-level group. */
            readonly numbering: ("1." | "一、" | "一是" | "（1）" | "（一）") | null;
        };
        readonly OutlineNode: {
            /** @enum {string} */
            readonly block: "closing" | "firstResponsible" | "measures" | "nextSteps" | "other" | "preamble" | "problems";
            /** @description Numbering of this node's children as a group; null when they carry none. */
            readonly childNumbering: ("1." | "一、" | "一是" | "（1）" | "（一）") | null;
            readonly children: readonly components["schemas"]["OutlineNode"][];
            /** @description Verbatim, with its closing mark; empty when the form is `none`. */
            readonly heading: string;
            /** @enum {string} */
            readonly headingForm: "none" | "ownLine" | "runIn";
            readonly key: string;
            /** @description Takes an ordinal of its parent's `childNumbering`. */
            readonly numbered: boolean;
            /** @description Starts a printed paragraph; false continues the paragraph before it. */
            readonly startsParagraph: boolean;
        };
        readonly ParagraphNode: {
            readonly content?: readonly components["schemas"]["InlineNode"][];
            /** @enum {string} */
            readonly type: "paragraph";
        };
        readonly PostRow: {
            readonly accountId: string;
            readonly departmentId: null | string;
            readonly endedAt: null | string;
            readonly governmentId: string;
            readonly id: string;
            /** @enum {string} */
            readonly post: "auditAdmin" | "chiefEditor" | "departmentHead" | "deputyLeader" | "editor" | "legalReviewer" | "liaison" | "officeReviewer" | "principalLeader" | "registrar" | "sealKeeper" | "securityAdmin" | "systemAdmin";
        };
        readonly ProvenanceSpan: {
            readonly end: number;
            /** @enum {string} */
            readonly origin: "edited" | "submitted";
            readonly start: number;
        };
        readonly ProvenanceView: {
            readonly flow: components["schemas"]["Flow"];
            readonly sections: readonly components["schemas"]["SectionProvenance"][];
        };
        readonly RegisterEntry: {
            readonly certificateFingerprint: string;
            readonly contentDigest: string;
            readonly documentNumber: string;
            readonly fileDigest: string;
            readonly fileName: string;
            readonly issued: boolean;
            readonly sealedAt: string;
            readonly sealName: string;
            readonly title: string;
        };
        readonly ReportFragment: {
            readonly content: null | components["schemas"]["FragmentDoc"];
            readonly departmentId: string;
            readonly gap: null | string;
            readonly sectionId: string;
            readonly startsParagraph: boolean;
        };
        readonly ReportModel: {
            readonly addressees: readonly string[];
            readonly nodes: readonly components["schemas"]["ReportNode"][];
            readonly numbering: ("1." | "一、" | "一是" | "（1）" | "（一）") | null;
            readonly title: string;
        };
        readonly ReportNode: {
            /** @enum {string} */
            readonly block: "closing" | "firstResponsible" | "measures" | "nextSteps" | "other" | "preamble" | "problems";
            /** @description Numbering of this node's children as a group; null when they carry none. */
            readonly childNumbering: ("1." | "一、" | "一是" | "（1）" | "（一）") | null;
            readonly children: readonly components["schemas"]["ReportNode"][];
            readonly fragments: readonly components["schemas"]["ReportFragment"][];
            /** @description Verbatim, with its closing mark; empty when the form is `none`. */
            readonly heading: string;
            /** @enum {string} */
            readonly headingForm: "none" | "ownLine" | "runIn";
            readonly key: string;
            /** @description Takes an ordinal of its parent's `childNumbering`. */
            readonly numbered: boolean;
            /** @description Starts a printed paragraph; false continues the paragraph before it. */
            readonly startsParagraph: boolean;
        };
        readonly ReportType: {
            readonly key: string;
            readonly layoutVersion: string;
            readonly name: string;
            readonly outline: components["schemas"]["Outline"];
            readonly requiredBlocks: readonly string[];
            readonly stages: readonly components["schemas"]["Stage"][];
        };
        readonly ReviewNoteRow: {
            readonly accountId: string;
            readonly at: string;
            readonly displayName: string;
            readonly governmentId: string;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "adopt" | "adoptPartially" | "decline" | "departmentApprove" | "departmentReturn" | "reopen" | "returnForRevision";
            readonly reason: string;
            readonly sectionId: string;
            readonly spans: readonly components["schemas"]["SpanReason"][];
            readonly submissionId: string;
        };
        readonly RewritingRow: {
            readonly accountId: string;
            readonly after: components["schemas"]["FragmentDoc"];
            readonly at: string;
            readonly before: components["schemas"]["FragmentDoc"];
            readonly displayName: string;
            readonly governmentId: string;
            readonly id: string;
            readonly reason: string;
            readonly sectionId: string;
            readonly submissionId: string;
        };
        readonly SealPlacement: {
            readonly centreX: number;
            readonly centreY: number;
            readonly page: number;
        };
        readonly SectionHistory: {
            readonly notes: readonly components["schemas"]["ReviewNoteRow"][];
            /** @description From what the department sent to what stands; empty while nothing stands. */
            readonly redline: readonly components["schemas"]["TextChange"][];
            readonly rewritings: readonly components["schemas"]["RewritingRow"][];
            readonly submissions: readonly components["schemas"]["SubmissionRow"][];
        };
        readonly SectionProvenance: {
            readonly departmentId: string;
            readonly departmentName: string;
            readonly editedBy: readonly string[];
            readonly sectionId: string;
            readonly spans: readonly components["schemas"]["ProvenanceSpan"][];
            readonly submissionId: string;
            readonly submittedBy: string;
        };
        readonly SectionRow: {
            readonly coDepartments: readonly string[];
            readonly currentSubmissionId: null | string;
            readonly cycleId: string;
            readonly departmentId: string;
            readonly draft: null | components["schemas"]["FragmentDoc"];
            readonly draftSavedBy: null | string;
            readonly draftVersion: number;
            readonly dueOn: string;
            readonly governmentId: string;
            readonly id: string;
            readonly nodeKey: string;
            /** @description Order among the sections of one node. */
            readonly position: number;
            /** @description The text that stands in the report once adopted. */
            readonly standing: null | components["schemas"]["FragmentDoc"];
            readonly standingSubmissionId: null | string;
            readonly startsParagraph: boolean;
            readonly state: components["schemas"]["SectionState"];
            readonly version: number;
        };
        /** @enum {string} */
        readonly SectionState: "adopted" | "adoptedPartially" | "awaitingDepartment" | "declined" | "drafting" | "notAcknowledged" | "returned" | "submitted";
        readonly SectionView: {
            readonly actions: readonly components["schemas"]["AllowedAction"][];
            readonly coDepartments: readonly string[];
            readonly currentSubmissionId: null | string;
            readonly cycleId: string;
            readonly departmentId: string;
            readonly departmentName: string;
            readonly draft: null | components["schemas"]["FragmentDoc"];
            readonly draftSavedBy: null | string;
            readonly draftVersion: number;
            readonly dueOn: string;
            readonly governmentId: string;
            readonly id: string;
            readonly nodeKey: string;
            /** @description Order among the sections of one node. */
            readonly position: number;
            /** @description The text that stands in the report once adopted. */
            readonly standing: null | components["schemas"]["FragmentDoc"];
            readonly standingSubmissionId: null | string;
            readonly startsParagraph: boolean;
            readonly state: components["schemas"]["SectionState"];
            readonly version: number;
        };
        readonly SessionView: {
            readonly accountId: string;
            readonly displayName: string;
            readonly government: {
                readonly id: string;
                readonly name: string;
            };
            readonly mustChangePassword: boolean;
            readonly posts: readonly {
                readonly departmentId: null | string;
                readonly label: string;
                readonly post: string;
            }[];
            readonly userName: string;
        };
        readonly SpanReason: {
            readonly end: number;
            readonly reason: string;
            readonly start: number;
        };
        /** @enum {string} */
        readonly SpanRole: "figure" | "gap" | "heading" | "ordinal" | "text";
        readonly SpanSource: {
            readonly departmentId?: string;
            readonly nodeKey: string;
            /** @description Offset of the span's first UTF-16 unit in `plainText` of the fragment. */
            readonly offset?: number;
            /** @description Absent for ordinals and headings, which belong to the outline. */
            readonly sectionId?: string;
        };
        readonly Stage: {
            readonly key: string;
            readonly label: string;
            /** @description The deciding opinion must be written, not only given by the button (条例第二十二条 for 签发). */
            readonly opinionRequired: boolean;
            /** @enum {string} */
            readonly post: "auditAdmin" | "chiefEditor" | "departmentHead" | "deputyLeader" | "editor" | "legalReviewer" | "liaison" | "officeReviewer" | "principalLeader" | "registrar" | "sealKeeper" | "securityAdmin" | "systemAdmin";
        };
        readonly SubmissionRow: {
            readonly content: null | components["schemas"]["FragmentDoc"];
            readonly digest: string;
            readonly governmentId: string;
            readonly id: string;
            /** @enum {string} */
            readonly kind: "nil" | "text";
            /** @description 零报送 or 补报 reason */
            readonly reason: string;
            readonly sectionId: string;
            readonly seq: number;
            readonly submittedAt: string;
            readonly submittedBy: string;
        };
        readonly TextChange: {
            /** @enum {string} */
            readonly kind: "added" | "removed" | "same";
            readonly text: string;
        };
        readonly VersionRow: {
            readonly collectionId: string;
            readonly cycleId: string;
            readonly digest: string;
            readonly drafters: readonly string[];
            readonly gaps: readonly string[];
            readonly governmentId: string;
            readonly id: string;
            readonly layoutVersion: string;
            readonly model: components["schemas"]["ReportModel"];
            readonly provenance: readonly components["schemas"]["SectionProvenance"][];
            readonly seq: number;
            /** @description Index into the cycle's stages of the decision that is due. */
            readonly stage: number;
            /** @description Sections for which a department has sent something newer. */
            readonly staleSections: readonly string[];
            readonly state: components["schemas"]["VersionState"];
            readonly version: number;
        };
        /** @enum {string} */
        readonly VersionState: "frozen" | "inApproval" | "returned" | "signedOff" | "superseded";
        readonly VersionSummary: {
            readonly collectionId: string;
            readonly cycleId: string;
            readonly digest: string;
            readonly drafters: readonly string[];
            readonly gaps: readonly string[];
            readonly governmentId: string;
            readonly id: string;
            readonly layoutVersion: string;
            readonly seq: number;
            /** @description Index into the cycle's stages of the decision that is due. */
            readonly stage: number;
            /** @description Sections for which a department has sent something newer. */
            readonly staleSections: readonly string[];
            readonly state: components["schemas"]["VersionState"];
            readonly version: number;
        };
        readonly VersionView: {
            readonly actions: readonly components["schemas"]["AllowedAction"][];
            readonly addressees: readonly string[];
            readonly approvals: readonly components["schemas"]["ApprovalRow"][];
            /** @description Against the version before it; empty for the first. */
            readonly changesFromPrevious: readonly components["schemas"]["TextChange"][];
            readonly collectionId: string;
            readonly cycleId: string;
            readonly digest: string;
            readonly drafters: readonly string[];
            readonly gaps: readonly string[];
            readonly governmentId: string;
            readonly id: string;
            readonly layoutVersion: string;
            readonly seq: number;
            /** @description Index into the cycle's stages of the decision that is due. */
            readonly stage: number;
            /** @description Sections for which a department has sent something newer. */
            readonly staleSections: readonly string[];
            readonly state: components["schemas"]["VersionState"];
            /** @description The body, one paragraph a line. */
            readonly text: string;
            readonly title: string;
            readonly version: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "account.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AccountView"][];
                };
            };
        };
    };
    readonly "account.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly displayName: string;
                    readonly userName: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NewAccount"];
                };
            };
        };
    };
    readonly "account.resetPassword": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly initialPassword: string;
                    };
                };
            };
        };
    };
    readonly "account.assignPost": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * Format: uuid
                     * @default null
                     */
                    readonly departmentId?: string | null;
                    /** @enum {string} */
                    readonly post: "liaison" | "departmentHead" | "editor" | "chiefEditor" | "legalReviewer" | "officeReviewer" | "deputyLeader" | "principalLeader" | "registrar" | "sealKeeper" | "systemAdmin" | "securityAdmin" | "auditAdmin";
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PostRow"];
                };
            };
        };
    };
    readonly "account.endPost": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly postId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
        };
    };
    readonly "account.stop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
        };
    };
    readonly "audit.list": {
        readonly parameters: {
            readonly query?: {
                readonly accountId?: string;
                readonly action?: string;
                readonly afterSeq?: number;
                readonly from?: string;
                readonly limit?: number;
                readonly objectId?: string;
                readonly until?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AuditRow"][];
                };
            };
        };
    };
    readonly "audit.export": {
        readonly parameters: {
            readonly query?: {
                readonly accountId?: string;
                readonly action?: string;
                readonly afterSeq?: number;
                readonly from?: string;
                readonly limit?: number;
                readonly objectId?: string;
                readonly until?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 每行一条 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/x-ndjson": string;
                };
            };
        };
    };
    readonly "audit.verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ChainFinding"];
                };
            };
        };
    };
    readonly "authorisation.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["AuthorisationRow"][];
                };
            };
        };
    };
    readonly "authorisation.grant": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly delegateId: string;
                    readonly document: string;
                    readonly fromDate: string;
                    readonly untilDate: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuthorisationRow"];
                };
            };
        };
    };
    readonly "cycle.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CycleRow"][];
                };
            };
        };
    };
    readonly "cycle.open": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly milestones?: {
                        readonly departmentsBy: string;
                        readonly mergedBy: string;
                        readonly publishedBy: string;
                        readonly reportedBy: string;
                    };
                    readonly outline?: {
                        readonly nodes: readonly components["schemas"]["__schema0"][];
                        /** @enum {string|null} */
                        readonly numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | null;
                    };
                    readonly reportType: string;
                    readonly title: string;
                    readonly year: number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CycleRow"];
                };
            };
        };
    };
    readonly "cycle.show": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CycleView"];
                };
            };
        };
    };
    readonly "cycle.collections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["CollectionRow"][];
                };
            };
        };
    };
    readonly "cycle.collect": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly requestKey: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobRunRow"];
                };
            };
        };
    };
    readonly "dispatch.prepare": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    readonly classification?: "秘密" | "机密" | "绝密" | null;
                    readonly fields: {
                        readonly addressees: readonly string[];
                        readonly attachments: readonly string[];
                        readonly copies: readonly string[];
                        /** @enum {string} */
                        readonly disclosure: "open" | "onRequest" | "closed";
                        readonly draftingOffice: string;
                        /** @enum {string} */
                        readonly layout: "redHead" | "plain";
                        readonly organCode: string;
                        readonly printingOffice: string;
                        readonly upward: boolean;
                        /** @enum {string} */
                        readonly urgency: "none" | "urgent" | "mostUrgent";
                    };
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DispatchRow"];
                };
            };
        };
    };
    readonly "cycle.board": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["BoardRow"][];
                };
            };
        };
    };
    readonly "cycle.assign": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly assignments: readonly {
                        /** @default [] */
                        readonly coDepartments?: readonly string[];
                        /** Format: uuid */
                        readonly departmentId: string;
                        readonly dueOn?: string;
                        readonly nodeKey: string;
                        readonly startsParagraph: boolean;
                    }[];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["SectionRow"][];
                };
            };
        };
    };
    readonly "cycle.versions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["VersionSummary"][];
                };
            };
        };
    };
    readonly "cycle.merge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** Format: uuid */
                    readonly collectionId: string;
                    readonly requestKey: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobRunRow"];
                };
            };
        };
    };
    readonly "department.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DepartmentRow"][];
                };
            };
        };
    };
    readonly "department.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    readonly parentId?: string | null;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DepartmentRow"];
                };
            };
        };
    };
    readonly "dispatch.show": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DispatchView"];
                };
            };
        };
    };
    readonly "dispatch.file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
                readonly name: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description 文件内容 */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/octet-stream": string;
                };
            };
        };
    };
    readonly "dispatch.issue": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DispatchRow"];
                };
            };
        };
    };
    readonly "dispatch.assignNumber": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DispatchRow"];
                };
            };
        };
    };
    readonly "dispatch.voidNumber": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DispatchRow"];
                };
            };
        };
    };
    readonly "dispatch.recheck": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DispatchRow"];
                };
            };
        };
    };
    readonly "dispatch.render": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobRunRow"];
                };
            };
        };
    };
    readonly "dispatch.affixSeal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobRunRow"];
                };
            };
        };
    };
    readonly "dispatch.requestSeal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DispatchRow"];
                };
            };
        };
    };
    readonly "documentNumber.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["DocumentNumberRow"][];
                };
            };
        };
    };
    readonly "health.show": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @enum {string} */
                        readonly status: "ok";
                    };
                };
            };
        };
    };
    readonly "job.show": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    readonly "notice.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["NoticeRow"][];
                };
            };
        };
    };
    readonly "notice.markRead": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly ids: readonly string[] | null;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
        };
    };
    readonly "register.export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["RegisterEntry"][];
                };
            };
        };
    };
    readonly "reportType.list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["ReportType"][];
                };
            };
        };
    };
    readonly "section.show": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SectionView"];
                };
            };
        };
    };
    readonly "section.adopt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    readonly "section.decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    readonly "section.departmentApprove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default  */
                    readonly opinion?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    readonly "section.departmentReturn": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    readonly "section.saveDraft": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly content: {
                        readonly content: readonly {
                            readonly content?: readonly ({
                                readonly marks?: readonly {
                                    /** @enum {string} */
                                    readonly type: "strong" | "superscript" | "subscript";
                                }[];
                                readonly text: string;
                                /** @enum {string} */
                                readonly type: "text";
                            } | {
                                readonly attrs: {
                                    readonly indicator: string;
                                    readonly text: string;
                                    readonly valueVersion: string;
                                };
                                readonly marks?: readonly {
                                    /** @enum {string} */
                                    readonly type: "strong" | "superscript" | "subscript";
                                }[];
                                /** @enum {string} */
                                readonly type: "figureReference";
                            })[];
                            /** @enum {string} */
                            readonly type: "paragraph";
                        }[];
                        /** @enum {string} */
                        readonly type: "doc";
                    };
                    readonly draftVersion: number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly draftVersion: number;
                    };
                };
            };
        };
    };
    readonly "section.history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SectionHistory"];
                };
            };
        };
    };
    readonly "section.submitNil": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    readonly "section.adoptPartially": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly content: {
                        readonly content: readonly {
                            readonly content?: readonly ({
                                readonly marks?: readonly {
                                    /** @enum {string} */
                                    readonly type: "strong" | "superscript" | "subscript";
                                }[];
                                readonly text: string;
                                /** @enum {string} */
                                readonly type: "text";
                            } | {
                                readonly attrs: {
                                    readonly indicator: string;
                                    readonly text: string;
                                    readonly valueVersion: string;
                                };
                                readonly marks?: readonly {
                                    /** @enum {string} */
                                    readonly type: "strong" | "superscript" | "subscript";
                                }[];
                                /** @enum {string} */
                                readonly type: "figureReference";
                            })[];
                            /** @enum {string} */
                            readonly type: "paragraph";
                        }[];
                        /** @enum {string} */
                        readonly type: "doc";
                    };
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    readonly "section.acknowledgeReceipt": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    readonly "section.reopen": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    readonly "section.returnForRevision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly reason: string;
                    /** @default [] */
                    readonly spans?: readonly {
                        readonly end: number;
                        readonly reason: string;
                        readonly start: number;
                    }[];
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    readonly "section.rewrite": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly content: {
                        readonly content: readonly {
                            readonly content?: readonly ({
                                readonly marks?: readonly {
                                    /** @enum {string} */
                                    readonly type: "strong" | "superscript" | "subscript";
                                }[];
                                readonly text: string;
                                /** @enum {string} */
                                readonly type: "text";
                            } | {
                                readonly attrs: {
                                    readonly indicator: string;
                                    readonly text: string;
                                    readonly valueVersion: string;
                                };
                                readonly marks?: readonly {
                                    /** @enum {string} */
                                    readonly type: "strong" | "superscript" | "subscript";
                                }[];
                                /** @enum {string} */
                                readonly type: "figureReference";
                            })[];
                            /** @enum {string} */
                            readonly type: "paragraph";
                        }[];
                        /** @enum {string} */
                        readonly type: "doc";
                    };
                    readonly reason: string;
                    readonly version: number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    readonly "section.submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly draftVersion: number;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    readonly "section.withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    readonly "session.show": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly "session.login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly password: string;
                    readonly userName: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly "session.end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": Record<string, never>;
                };
            };
        };
    };
    readonly "session.changePassword": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly current: string;
                    readonly next: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    readonly "setup.createGovernment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly name: string;
                    readonly officers: {
                        readonly auditAdmin: {
                            readonly displayName: string;
                            readonly userName: string;
                        };
                        readonly securityAdmin: {
                            readonly displayName: string;
                            readonly userName: string;
                        };
                        readonly systemAdmin: {
                            readonly displayName: string;
                            readonly userName: string;
                        };
                    };
                    readonly setupCode: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreatedGovernment"];
                };
            };
        };
    };
    readonly "trust.export": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly pem: string;
                    };
                };
            };
        };
    };
    readonly "verification.create": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/octet-stream": string;
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FileVerification"];
                };
            };
        };
    };
    readonly "version.show": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    readonly "version.approve": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default false */
                    readonly acknowledgeStale?: boolean;
                    readonly digest: string;
                    /** @default  */
                    readonly opinion?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VersionRow"];
                };
            };
        };
    };
    readonly "version.provenance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ProvenanceView"];
                };
            };
        };
    };
    readonly "version.returnForRevision": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly digest: string;
                    readonly reason: string;
                    readonly to: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VersionRow"];
                };
            };
        };
    };
    readonly "version.sendForSignature": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    readonly digest: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VersionRow"];
                };
            };
        };
    };
    readonly "version.signOff": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": {
                    /** @default false */
                    readonly acknowledgeStale?: boolean;
                    readonly digest: string;
                    /** @default  */
                    readonly opinion?: string;
                };
            };
        };
        readonly responses: {
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VersionRow"];
                };
            };
        };
    };
}
