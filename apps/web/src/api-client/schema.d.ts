// Made by npm run openapi from docs/openapi.json; not edited by hand.
export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号列表 */
        get: operations["account.list"];
        put?: never;
        /** 新建账号 */
        post: operations["account.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置口令 */
        post: operations["account.resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/posts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 授予岗位 */
        post: operations["account.assignPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/posts/{postId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 免去岗位 */
        post: operations["account.endPost"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用账号 */
        post: operations["account.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计记录 */
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出审计记录(JSON Lines) */
        get: operations["audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 校验审计链 */
        post: operations["audit.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authorisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 代签授权 */
        get: operations["authorisation.list"];
        put?: never;
        /** 授权代签 */
        post: operations["authorisation.grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度任务列表 */
        get: operations["cycle.list"];
        put?: never;
        /** 建立年度任务 */
        post: operations["cycle.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度任务 */
        get: operations["cycle.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/collections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 收集清单 */
        get: operations["cycle.collections"];
        put?: never;
        /** 收集 */
        post: operations["cycle.collect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/dispatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 拟发文稿纸 */
        put: operations["dispatch.prepare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/sections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报送进度(联络员只见本部门) */
        get: operations["cycle.board"];
        put?: never;
        /** 任务分解 */
        post: operations["cycle.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 稿本列表 */
        get: operations["cycle.versions"];
        put?: never;
        /** 汇总 */
        post: operations["cycle.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 部门列表 */
        get: operations["department.list"];
        put?: never;
        /** 新建部门 */
        post: operations["department.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发文:状态、文件与现在可用的操作 */
        get: operations["dispatch.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatches/{id}/files/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载发文文件 */
        get: operations["dispatch.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatches/{id}/issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 印发 */
        post: operations["dispatch.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatches/{id}/number": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 编号 */
        post: operations["dispatch.assignNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatches/{id}/number-voiding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废文号 */
        post: operations["dispatch.voidNumber"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatches/{id}/recheck": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核 */
        post: operations["dispatch.recheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatches/{id}/rendering": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 排版(制成正本) */
        post: operations["dispatch.render"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatches/{id}/seal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用印 */
        post: operations["dispatch.affixSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatches/{id}/seal-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请用印 */
        post: operations["dispatch.requestSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/document-numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文号登记 */
        get: operations["documentNumber.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 健康状况 */
        get: operations["health.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务进度 */
        get: operations["job.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 给我的通知 */
        get: operations["notice.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 通知已读 */
        post: operations["notice.markRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用印登记(供别处验证) */
        get: operations["register.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报告类型 */
        get: operations["reportType.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 部分:要求、稿件与现在可用的操作 */
        get: operations["section.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采用 */
        post: operations["section.adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不采用 */
        post: operations["section.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/department-approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 部门审核同意 */
        post: operations["section.departmentApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/department-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 部门退回 */
        post: operations["section.departmentReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 暂存 */
        put: operations["section.saveDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 部分:历次报送、意见与改写 */
        get: operations["section.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/nil-submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 零报送 */
        post: operations["section.submitNil"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/partial-adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 部分采用 */
        post: operations["section.adoptPartially"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签收 */
        post: operations["section.acknowledgeReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新审阅 */
        post: operations["section.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改 */
        post: operations["section.returnForRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/rewritings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 改写 */
        post: operations["section.rewrite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送 */
        post: operations["section.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回 */
        post: operations["section.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 当前登录人 */
        get: operations["session.show"];
        put?: never;
        /** 登录 */
        post: operations["session.login"];
        /** 退出 */
        delete: operations["session.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改口令 */
        post: operations["session.changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup/governments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 凭一次性设置码建立政府及三员账号 */
        post: operations["setup.createGovernment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/trust": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 信任锚证书 */
        get: operations["trust.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 验证文件是否为已印发文件 */
        post: operations["verification.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/versions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 稿本:全文、意见与现在可用的操作 */
        get: operations["version.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/versions/{id}/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意 */
        post: operations["version.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/versions/{id}/provenance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 稿本:每段文字的来源 */
        get: operations["version.provenance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/versions/{id}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回修改 */
        post: operations["version.returnForRevision"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/versions/{id}/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送签 */
        post: operations["version.sendForSignature"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/versions/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发(受书面授权者为代签) */
        post: operations["version.signOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        __schema0: {
            /** @enum {string} */
            block: "preamble" | "measures" | "firstResponsible" | "problems" | "nextSteps" | "closing" | "other";
            /** @enum {string|null} */
            childNumbering: "一、" | "（一）" | "1." | "（1）" | "一是" | null;
            children: components["schemas"]["__schema0"][];
            heading: string;
            /** @enum {string} */
            headingForm: "ownLine" | "runIn" | "none";
            key: string;
            numbered: boolean;
            startsParagraph: boolean;
        };
        AccountView: {
            displayName: string;
            governmentId: string;
            id: string;
            mustChangePassword: boolean;
            posts: components["schemas"]["PostRow"][];
            /** @description Raised whenever sessions must end: stopped, posts changed, password changed. */
            sessionEpoch: number;
            /** @enum {string} */
            state: "active" | "stopped";
            userName: string;
            version: number;
        };
        AllowedAction: {
            /** @enum {string} */
            key: "account.assignPost" | "account.create" | "account.endPost" | "account.list" | "account.resetPassword" | "account.stop" | "audit.export" | "audit.list" | "audit.verify" | "authorisation.grant" | "authorisation.list" | "cycle.assign" | "cycle.board" | "cycle.collect" | "cycle.collections" | "cycle.list" | "cycle.merge" | "cycle.open" | "cycle.show" | "cycle.versions" | "department.create" | "department.list" | "dispatch.affixSeal" | "dispatch.assignNumber" | "dispatch.file" | "dispatch.issue" | "dispatch.prepare" | "dispatch.recheck" | "dispatch.render" | "dispatch.requestSeal" | "dispatch.show" | "dispatch.voidNumber" | "documentNumber.list" | "health.show" | "job.show" | "notice.list" | "notice.markRead" | "register.export" | "reportType.list" | "section.acknowledgeReceipt" | "section.adopt" | "section.adoptPartially" | "section.decline" | "section.departmentApprove" | "section.departmentReturn" | "section.history" | "section.reopen" | "section.returnForRevision" | "section.rewrite" | "section.saveDraft" | "section.show" | "section.submit" | "section.submitNil" | "section.withdraw" | "session.changePassword" | "session.end" | "session.login" | "session.show" | "setup.createGovernment" | "trust.export" | "verification.create" | "version.approve" | "version.provenance" | "version.returnForRevision" | "version.sendForSignature" | "version.show" | "version.signOff";
            label: string;
            method: string;
            path: string;
        };
        ApprovalRow: {
            accountId: string;
            at: string;
            /** @description Detached CMS over content digest and dispatch fields, PEM; sign-off only. */
            cms: null | string;
            decidedOn: string;
            /** @enum {string} */
            decision: "approve" | "return" | "signOff";
            digest: string;
            displayName: string;
            governmentId: string;
            id: string;
            /** @description Name of the leader in whose place this was decided (代). */
            onBehalfOf: null | string;
            opinion: string;
            signedStatement: null | string;
            stageKey: string;
            stageLabel: string;
            versionId: string;
        };
        AuditRow: {
            accountId: string;
            action: string;
            address: string;
            after: unknown;
            at: string;
            before: unknown;
            correlationId: string;
            displayName: string;
            governmentId: string;
            hash: string;
            id: string;
            objectId: string;
            objectType: string;
            posts: string[];
            previousHash: string;
            seq: number;
        };
        AuthorisationRow: {
            delegateId: string;
            /** @description The written authorisation the paper file holds. */
            document: string;
            fromDate: string;
            governmentId: string;
            id: string;
            principalId: string;
            untilDate: string;
        };
        BoardRow: {
            coDepartments: string[];
            /** @description Whole days until the due date; negative when late. */
            daysLeft: number;
            departmentId: string;
            departmentName: string;
            dueOn: string;
            id: string;
            nodeKey: string;
            /** @description Order among the sections of one node. */
            position: number;
            state: components["schemas"]["SectionState"];
            stateLabel: string;
            version: number;
        };
        ChainFinding: {
            /** @description Sequence number of the first row that does not fit. */
            brokenAt: null | number;
            rows: number;
            whole: boolean;
        };
        CollectionItem: {
            daysLate: number;
            departmentId: string;
            digest: null | string;
            gap: boolean;
            sectionId: string;
            state: components["schemas"]["SectionState"];
            submissionId: null | string;
        };
        CollectionRow: {
            at: string;
            cycleId: string;
            governmentId: string;
            id: string;
            items: components["schemas"]["CollectionItem"][];
            takenOn: string;
        };
        CreatedGovernment: {
            government: components["schemas"]["GovernmentRow"];
            officers: {
                account: {
                    displayName: string;
                    governmentId: string;
                    id: string;
                    mustChangePassword: boolean;
                    /** @description Raised whenever sessions must end: stopped, posts changed, password changed. */
                    sessionEpoch: number;
                    /** @enum {string} */
                    state: "active" | "stopped";
                    userName: string;
                    version: number;
                };
                /** @description Shown once to whoever made the account; it must be changed at the first log-in. */
                initialPassword: string;
                /** @enum {string} */
                post: "auditAdmin" | "chiefEditor" | "departmentHead" | "deputyLeader" | "editor" | "legalReviewer" | "liaison" | "officeReviewer" | "principalLeader" | "registrar" | "sealKeeper" | "securityAdmin" | "systemAdmin";
            }[];
        };
        CycleRow: {
            governmentId: string;
            id: string;
            layoutVersion: string;
            milestones: components["schemas"]["Milestones"];
            openedBy: string;
            outline: components["schemas"]["Outline"];
            reportType: string;
            stages: components["schemas"]["Stage"][];
            state: components["schemas"]["CycleState"];
            title: string;
            version: number;
            year: number;
        };
        /** @enum {string} */
        CycleState: "drafting" | "inApproval" | "issued" | "signedOff";
        CycleView: {
            actions: components["schemas"]["AllowedAction"][];
            dispatch: null | {
                id: string;
                state: components["schemas"]["DispatchState"];
            };
            governmentId: string;
            id: string;
            layoutVersion: string;
            milestones: components["schemas"]["Milestones"];
            openedBy: string;
            outline: components["schemas"]["Outline"];
            reportType: string;
            stages: components["schemas"]["Stage"][];
            state: components["schemas"]["CycleState"];
            title: string;
            version: number;
            year: number;
        };
        DepartmentRow: {
            governmentId: string;
            id: string;
            name: string;
            parentId: null | string;
        };
        DispatchFields: {
            /** @description 主送; empty for a published report without addressee */
            addressees: string[];
            /** @description 附件 names, in order */
            attachments: string[];
            /** @description 抄送 */
            copies: string[];
            /**
             * @description 公开属性
             * @enum {string}
             */
            disclosure: "closed" | "onRequest" | "open";
            /** @description 拟稿单位 */
            draftingOffice: string;
            /**
             * @description 红头公文 or plain 公开稿
             * @enum {string}
             */
            layout: "plain" | "redHead";
            /** @description 机关代字 */
            organCode: string;
            /** @description 印发机关 */
            printingOffice: string;
            /** @description 上行文: number to the left, 签发人 to the right */
            upward: boolean;
            /**
             * @description 缓急
             * @enum {string}
             */
            urgency: "mostUrgent" | "none" | "urgent";
        };
        DispatchRow: {
            cycleId: string;
            documentNumber: null | string;
            fields: components["schemas"]["DispatchFields"];
            governmentId: string;
            id: string;
            issuedOn: null | string;
            printedOn: null | string;
            sealPlacement: null | components["schemas"]["SealPlacement"];
            sealRequestedBy: null | string;
            signedOn: null | string;
            signerName: null | string;
            state: components["schemas"]["DispatchState"];
            version: number;
            versionId: null | string;
        };
        /** @enum {string} */
        DispatchState: "issued" | "numbered" | "prepared" | "rechecked" | "rendered" | "rendering" | "sealRequested" | "sealed" | "sealing" | "signedOff" | "stopped";
        DispatchView: {
            actions: components["schemas"]["AllowedAction"][];
            cycleId: string;
            documentNumber: null | string;
            fields: components["schemas"]["DispatchFields"];
            files: {
                digest: string;
                mediaType: string;
                name: string;
                size: number;
            }[];
            governmentId: string;
            id: string;
            issuedOn: null | string;
            printedOn: null | string;
            sealPlacement: null | components["schemas"]["SealPlacement"];
            sealRequestedBy: null | string;
            signedOn: null | string;
            signerName: null | string;
            state: components["schemas"]["DispatchState"];
            version: number;
            versionId: null | string;
        };
        DocumentNumberRow: {
            at: string;
            dispatchId: string;
            governmentId: string;
            id: string;
            organCode: string;
            printed: string;
            reason: string;
            serial: number;
            /** @enum {string} */
            state: "taken" | "voided";
            takenBy: string;
            version: number;
            year: number;
        };
        FileVerification: {
            certificateFingerprint: null | string;
            /** @description As claimed in the signature; no time stamp proves it. */
            claimedAt: null | string;
            /** @description The register's entry with this digest; null when the file is not the one issued. */
            entry: null | components["schemas"]["RegisterEntry"];
            fileDigest: string;
            /** @enum {string} */
            format: "docx" | "pdf" | "unknown";
            /** @description In Chinese, one sentence each; empty when valid. */
            problems: string[];
            /** @description Subject name of the signer's certificate, when there is one. */
            sealedBy: null | string;
            valid: boolean;
        };
        Flow: {
            /** @description Printed ordinal of each numbered node, by key: the only place ordinals are made. */
            ordinals: {
                [key: string]: string;
            };
            paragraphs: components["schemas"]["FlowParagraph"][];
        };
        FlowParagraph: {
            /** @enum {string} */
            kind: "body" | "heading";
            /** @description Depth in the outline, 1 for 一、; 0 where a body paragraph opens no heading. */
            level: number;
            spans: components["schemas"]["FlowSpan"][];
        };
        FlowSpan: {
            marks: ("strong" | "subscript" | "superscript")[];
            role: components["schemas"]["SpanRole"];
            source: components["schemas"]["SpanSource"];
            /** @description Numbering style of the heading the span belongs to; decides its face. */
            style: ("1." | "一、" | "一是" | "（1）" | "（一）") | null;
            text: string;
        };
        FragmentDoc: {
            content: components["schemas"]["ParagraphNode"][];
            /** @enum {string} */
            type: "doc";
        };
        GovernmentRow: {
            createdAt: string;
            id: string;
            /** @description 署名 and seal, e.g. 岭东区人民政府 */
            name: string;
        };
        InlineNode: {
            marks?: components["schemas"]["Mark"][];
            text: string;
            /** @enum {string} */
            type: "text";
        } | {
            attrs: {
                indicator: string;
                text: string;
                valueVersion: string;
            };
            marks?: components["schemas"]["Mark"][];
            /** @enum {string} */
            type: "figureReference";
        };
        /** @enum {string} */
        JobName: "collect" | "merge" | "render" | "seal";
        JobRunRow: {
            attempts: number;
            attemptToken: null | string;
            correlationId: string;
            createdAt: string;
            error: null | string;
            governmentId: string;
            id: string;
            job: components["schemas"]["JobName"];
            /** @description Unique per government: the same request made twice is one run. */
            key: string;
            parameters: {
                [key: string]: string;
            };
            progress: string;
            requestedBy: string;
            /** @enum {string} */
            state: "done" | "failed" | "queued" | "running";
            subjectId: string;
            version: number;
        };
        JobView: {
            attempts: number;
            createdAt: string;
            error: null | string;
            id: string;
            job: components["schemas"]["JobName"];
            progress: string;
            /** @enum {string} */
            state: "done" | "failed" | "queued" | "running";
            subjectId: string;
        };
        Mark: {
            /** @enum {string} */
            type: "strong" | "subscript" | "superscript";
        };
        Milestones: {
            /** @description 部门报送 */
            departmentsBy: string;
            /** @description 汇总 */
            mergedBy: string;
            /** @description 公开 */
            publishedBy: string;
            /** @description 上报 */
            reportedBy: string;
        };
        NewAccount: {
            account: {
                displayName: string;
                governmentId: string;
                id: string;
                mustChangePassword: boolean;
                /** @description Raised whenever sessions must end: stopped, posts changed, password changed. */
                sessionEpoch: number;
                /** @enum {string} */
                state: "active" | "stopped";
                userName: string;
                version: number;
            };
            /** @description Shown once to whoever made the account; it must be changed at the first log-in. */
            initialPassword: string;
        };
        NoticeRow: {
            accountId: string;
            at: string;
            governmentId: string;
            id: string;
            /** @description The same key is told a person once, however often it is asked for; null for what may be told again. */
            key: null | string;
            /** @description What the notice is about, e.g. `reminder`, `returned`; the web app groups by it. */
            kind: string;
            /** @description Path in the web app that leads to the thing, e.g. `/sections/…`; empty when there is none. */
            link: string;
            readAt: null | string;
            subjectId: string;
            subjectType: string;
            text: string;
        };
        Outline: {
            nodes: components["schemas"]["OutlineNode"][];
            /** @description Numbering of the top-level group. */
            numbering: ("1." | "一、" | "一是" | "（1）" | "（一）") | null;
        };
        OutlineNode: {
            /** @enum {string} */
            block: "closing" | "firstResponsible" | "measures" | "nextSteps" | "other" | "preamble" | "problems";
            /** @description Numbering of this node's children as a group; null when they carry none. */
            childNumbering: ("1." | "一、" | "一是" | "（1）" | "（一）") | null;
            children: components["schemas"]["OutlineNode"][];
            /** @description Verbatim, with its closing mark; empty when the form is `none`. */
            heading: string;
            /** @enum {string} */
            headingForm: "none" | "ownLine" | "runIn";
            key: string;
            /** @description Takes an ordinal of its parent's `childNumbering`. */
            numbered: boolean;
            /** @description Starts a printed paragraph; false continues the paragraph before it. */
            startsParagraph: boolean;
        };
        ParagraphNode: {
            content?: components["schemas"]["InlineNode"][];
            /** @enum {string} */
            type: "paragraph";
        };
        PostRow: {
            accountId: string;
            departmentId: null | string;
            endedAt: null | string;
            governmentId: string;
            id: string;
            /** @enum {string} */
            post: "auditAdmin" | "chiefEditor" | "departmentHead" | "deputyLeader" | "editor" | "legalReviewer" | "liaison" | "officeReviewer" | "principalLeader" | "registrar" | "sealKeeper" | "securityAdmin" | "systemAdmin";
        };
        ProvenanceSpan: {
            end: number;
            /** @enum {string} */
            origin: "edited" | "submitted";
            start: number;
        };
        ProvenanceView: {
            flow: components["schemas"]["Flow"];
            sections: components["schemas"]["SectionProvenance"][];
        };
        RegisterEntry: {
            certificateFingerprint: string;
            contentDigest: string;
            documentNumber: string;
            fileDigest: string;
            fileName: string;
            issued: boolean;
            sealedAt: string;
            sealName: string;
            title: string;
        };
        ReportFragment: {
            content: null | components["schemas"]["FragmentDoc"];
            departmentId: string;
            gap: null | string;
            sectionId: string;
            startsParagraph: boolean;
        };
        ReportModel: {
            addressees: string[];
            nodes: components["schemas"]["ReportNode"][];
            numbering: ("1." | "一、" | "一是" | "（1）" | "（一）") | null;
            title: string;
        };
        ReportNode: {
            /** @enum {string} */
            block: "closing" | "firstResponsible" | "measures" | "nextSteps" | "other" | "preamble" | "problems";
            /** @description Numbering of this node's children as a group; null when they carry none. */
            childNumbering: ("1." | "一、" | "一是" | "（1）" | "（一）") | null;
            children: components["schemas"]["ReportNode"][];
            fragments: components["schemas"]["ReportFragment"][];
            /** @description Verbatim, with its closing mark; empty when the form is `none`. */
            heading: string;
            /** @enum {string} */
            headingForm: "none" | "ownLine" | "runIn";
            key: string;
            /** @description Takes an ordinal of its parent's `childNumbering`. */
            numbered: boolean;
            /** @description Starts a printed paragraph; false continues the paragraph before it. */
            startsParagraph: boolean;
        };
        ReportType: {
            key: string;
            layoutVersion: string;
            name: string;
            outline: components["schemas"]["Outline"];
            requiredBlocks: string[];
            stages: components["schemas"]["Stage"][];
        };
        ReviewNoteRow: {
            accountId: string;
            at: string;
            displayName: string;
            governmentId: string;
            id: string;
            /** @enum {string} */
            kind: "adopt" | "adoptPartially" | "decline" | "departmentApprove" | "departmentReturn" | "reopen" | "returnForRevision";
            reason: string;
            sectionId: string;
            spans: components["schemas"]["SpanReason"][];
            submissionId: string;
        };
        RewritingRow: {
            accountId: string;
            after: components["schemas"]["FragmentDoc"];
            at: string;
            before: components["schemas"]["FragmentDoc"];
            displayName: string;
            governmentId: string;
            id: string;
            reason: string;
            sectionId: string;
            submissionId: string;
        };
        SealPlacement: {
            centreX: number;
            centreY: number;
            page: number;
        };
        SectionHistory: {
            notes: components["schemas"]["ReviewNoteRow"][];
            /** @description From what the department sent to what stands; empty while nothing stands. */
            redline: components["schemas"]["TextChange"][];
            rewritings: components["schemas"]["RewritingRow"][];
            submissions: components["schemas"]["SubmissionRow"][];
        };
        SectionProvenance: {
            departmentId: string;
            departmentName: string;
            editedBy: string[];
            sectionId: string;
            spans: components["schemas"]["ProvenanceSpan"][];
            submissionId: string;
            submittedBy: string;
        };
        SectionRow: {
            coDepartments: string[];
            currentSubmissionId: null | string;
            cycleId: string;
            departmentId: string;
            draft: null | components["schemas"]["FragmentDoc"];
            draftSavedBy: null | string;
            draftVersion: number;
            dueOn: string;
            governmentId: string;
            id: string;
            nodeKey: string;
            /** @description Order among the sections of one node. */
            position: number;
            /** @description The text that stands in the report once adopted. */
            standing: null | components["schemas"]["FragmentDoc"];
            standingSubmissionId: null | string;
            startsParagraph: boolean;
            state: components["schemas"]["SectionState"];
            version: number;
        };
        /** @enum {string} */
        SectionState: "adopted" | "adoptedPartially" | "awaitingDepartment" | "declined" | "drafting" | "notAcknowledged" | "returned" | "submitted";
        SectionView: {
            actions: components["schemas"]["AllowedAction"][];
            coDepartments: string[];
            currentSubmissionId: null | string;
            cycleId: string;
            departmentId: string;
            departmentName: string;
            draft: null | components["schemas"]["FragmentDoc"];
            draftSavedBy: null | string;
            draftVersion: number;
            dueOn: string;
            governmentId: string;
            id: string;
            nodeKey: string;
            /** @description Order among the sections of one node. */
            position: number;
            /** @description The text that stands in the report once adopted. */
            standing: null | components["schemas"]["FragmentDoc"];
            standingSubmissionId: null | string;
            startsParagraph: boolean;
            state: components["schemas"]["SectionState"];
            version: number;
        };
        SessionView: {
            accountId: string;
            displayName: string;
            government: {
                id: string;
                name: string;
            };
            /** @description Rows of the permission table that the person's posts may enter: what the web app shows in its navigation. */
            may: string[];
            mustChangePassword: boolean;
            posts: {
                departmentId: null | string;
                label: string;
                post: string;
            }[];
            userName: string;
        };
        SpanReason: {
            end: number;
            reason: string;
            start: number;
        };
        /** @enum {string} */
        SpanRole: "figure" | "gap" | "heading" | "ordinal" | "text";
        SpanSource: {
            departmentId?: string;
            nodeKey: string;
            /** @description Offset of the span's first UTF-16 unit in `plainText` of the fragment. */
            offset?: number;
            /** @description Absent for ordinals and headings, which belong to the outline. */
            sectionId?: string;
        };
        Stage: {
            key: string;
            label: string;
            /** @description The deciding opinion must be written, not only given by the button (条例第二十二条 for 签发). */
            opinionRequired: boolean;
            /** @enum {string} */
            post: "auditAdmin" | "chiefEditor" | "departmentHead" | "deputyLeader" | "editor" | "legalReviewer" | "liaison" | "officeReviewer" | "principalLeader" | "registrar" | "sealKeeper" | "securityAdmin" | "systemAdmin";
        };
        SubmissionRow: {
            content: null | components["schemas"]["FragmentDoc"];
            digest: string;
            governmentId: string;
            id: string;
            /** @enum {string} */
            kind: "nil" | "text";
            /** @description 零报送 or 补报 reason */
            reason: string;
            sectionId: string;
            seq: number;
            submittedAt: string;
            submittedBy: string;
        };
        TextChange: {
            /** @enum {string} */
            kind: "added" | "removed" | "same";
            text: string;
        };
        VersionRow: {
            collectionId: string;
            cycleId: string;
            digest: string;
            drafters: string[];
            gaps: string[];
            governmentId: string;
            id: string;
            layoutVersion: string;
            model: components["schemas"]["ReportModel"];
            provenance: components["schemas"]["SectionProvenance"][];
            seq: number;
            /** @description Index into the cycle's stages of the decision that is due. */
            stage: number;
            /** @description Sections for which a department has sent something newer. */
            staleSections: string[];
            state: components["schemas"]["VersionState"];
            version: number;
        };
        /** @enum {string} */
        VersionState: "frozen" | "inApproval" | "returned" | "signedOff" | "superseded";
        VersionSummary: {
            collectionId: string;
            cycleId: string;
            digest: string;
            drafters: string[];
            gaps: string[];
            governmentId: string;
            id: string;
            layoutVersion: string;
            seq: number;
            /** @description Index into the cycle's stages of the decision that is due. */
            stage: number;
            /** @description Sections for which a department has sent something newer. */
            staleSections: string[];
            state: components["schemas"]["VersionState"];
            version: number;
        };
        VersionView: {
            actions: components["schemas"]["AllowedAction"][];
            addressees: string[];
            approvals: components["schemas"]["ApprovalRow"][];
            /** @description Against the version before it; empty for the first. */
            changesFromPrevious: components["schemas"]["TextChange"][];
            collectionId: string;
            cycleId: string;
            digest: string;
            drafters: string[];
            gaps: string[];
            governmentId: string;
            id: string;
            layoutVersion: string;
            seq: number;
            /** @description Index into the cycle's stages of the decision that is due. */
            stage: number;
            /** @description Sections for which a department has sent something newer. */
            staleSections: string[];
            state: components["schemas"]["VersionState"];
            /** @description The body, one paragraph a line. */
            text: string;
            title: string;
            version: number;
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
    "account.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"][];
                };
            };
        };
    };
    "account.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    displayName: string;
                    userName: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewAccount"];
                };
            };
        };
    };
    "account.resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        initialPassword: string;
                    };
                };
            };
        };
    };
    "account.assignPost": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * Format: uuid
                     * @default null
                     */
                    departmentId?: string | null;
                    /** @enum {string} */
                    post: "liaison" | "departmentHead" | "editor" | "chiefEditor" | "legalReviewer" | "officeReviewer" | "deputyLeader" | "principalLeader" | "registrar" | "sealKeeper" | "systemAdmin" | "securityAdmin" | "auditAdmin";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PostRow"];
                };
            };
        };
    };
    "account.endPost": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                postId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "account.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "audit.list": {
        parameters: {
            query?: {
                accountId?: string;
                action?: string;
                afterSeq?: number;
                from?: string;
                limit?: number;
                objectId?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditRow"][];
                };
            };
        };
    };
    "audit.export": {
        parameters: {
            query?: {
                accountId?: string;
                action?: string;
                afterSeq?: number;
                from?: string;
                limit?: number;
                objectId?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 每行一条 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
        };
    };
    "audit.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChainFinding"];
                };
            };
        };
    };
    "authorisation.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorisationRow"][];
                };
            };
        };
    };
    "authorisation.grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    delegateId: string;
                    document: string;
                    fromDate: string;
                    untilDate: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthorisationRow"];
                };
            };
        };
    };
    "cycle.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleRow"][];
                };
            };
        };
    };
    "cycle.open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    milestones?: {
                        departmentsBy: string;
                        mergedBy: string;
                        publishedBy: string;
                        reportedBy: string;
                    };
                    outline?: {
                        nodes: components["schemas"]["__schema0"][];
                        /** @enum {string|null} */
                        numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | null;
                    };
                    reportType: string;
                    title: string;
                    year: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleRow"];
                };
            };
        };
    };
    "cycle.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CycleView"];
                };
            };
        };
    };
    "cycle.collections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CollectionRow"][];
                };
            };
        };
    };
    "cycle.collect": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    requestKey: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRunRow"];
                };
            };
        };
    };
    "dispatch.prepare": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /**
                     * @default null
                     * @enum {string|null}
                     */
                    classification?: "秘密" | "机密" | "绝密" | null;
                    fields: {
                        addressees: string[];
                        attachments: string[];
                        copies: string[];
                        /** @enum {string} */
                        disclosure: "open" | "onRequest" | "closed";
                        draftingOffice: string;
                        /** @enum {string} */
                        layout: "redHead" | "plain";
                        organCode: string;
                        printingOffice: string;
                        upward: boolean;
                        /** @enum {string} */
                        urgency: "none" | "urgent" | "mostUrgent";
                    };
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchRow"];
                };
            };
        };
    };
    "cycle.board": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BoardRow"][];
                };
            };
        };
    };
    "cycle.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    assignments: {
                        /** @default [] */
                        coDepartments?: string[];
                        /** Format: uuid */
                        departmentId: string;
                        dueOn?: string;
                        nodeKey: string;
                        startsParagraph: boolean;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRow"][];
                };
            };
        };
    };
    "cycle.versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionSummary"][];
                };
            };
        };
    };
    "cycle.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    collectionId: string;
                    requestKey: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRunRow"];
                };
            };
        };
    };
    "department.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentRow"][];
                };
            };
        };
    };
    "department.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    parentId?: string | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DepartmentRow"];
                };
            };
        };
    };
    "dispatch.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchView"];
                };
            };
        };
    };
    "dispatch.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 文件内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "dispatch.issue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchRow"];
                };
            };
        };
    };
    "dispatch.assignNumber": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchRow"];
                };
            };
        };
    };
    "dispatch.voidNumber": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchRow"];
                };
            };
        };
    };
    "dispatch.recheck": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchRow"];
                };
            };
        };
    };
    "dispatch.render": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRunRow"];
                };
            };
        };
    };
    "dispatch.affixSeal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobRunRow"];
                };
            };
        };
    };
    "dispatch.requestSeal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispatchRow"];
                };
            };
        };
    };
    "documentNumber.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DocumentNumberRow"][];
                };
            };
        };
    };
    "health.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @enum {string} */
                        status: "ok";
                    };
                };
            };
        };
    };
    "job.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    "notice.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeRow"][];
                };
            };
        };
    };
    "notice.markRead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[] | null;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "register.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntry"][];
                };
            };
        };
    };
    "reportType.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportType"][];
                };
            };
        };
    };
    "section.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionView"];
                };
            };
        };
    };
    "section.adopt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    "section.decline": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    "section.departmentApprove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    opinion?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    "section.departmentReturn": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    "section.saveDraft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        content: {
                            content?: ({
                                marks?: {
                                    /** @enum {string} */
                                    type: "strong" | "superscript" | "subscript";
                                }[];
                                text: string;
                                /** @enum {string} */
                                type: "text";
                            } | {
                                attrs: {
                                    indicator: string;
                                    text: string;
                                    valueVersion: string;
                                };
                                marks?: {
                                    /** @enum {string} */
                                    type: "strong" | "superscript" | "subscript";
                                }[];
                                /** @enum {string} */
                                type: "figureReference";
                            })[];
                            /** @enum {string} */
                            type: "paragraph";
                        }[];
                        /** @enum {string} */
                        type: "doc";
                    };
                    draftVersion: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        draftVersion: number;
                    };
                };
            };
        };
    };
    "section.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionHistory"];
                };
            };
        };
    };
    "section.submitNil": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    "section.adoptPartially": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        content: {
                            content?: ({
                                marks?: {
                                    /** @enum {string} */
                                    type: "strong" | "superscript" | "subscript";
                                }[];
                                text: string;
                                /** @enum {string} */
                                type: "text";
                            } | {
                                attrs: {
                                    indicator: string;
                                    text: string;
                                    valueVersion: string;
                                };
                                marks?: {
                                    /** @enum {string} */
                                    type: "strong" | "superscript" | "subscript";
                                }[];
                                /** @enum {string} */
                                type: "figureReference";
                            })[];
                            /** @enum {string} */
                            type: "paragraph";
                        }[];
                        /** @enum {string} */
                        type: "doc";
                    };
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    "section.acknowledgeReceipt": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    "section.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    "section.returnForRevision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                    /** @default [] */
                    spans?: {
                        end: number;
                        reason: string;
                        start: number;
                    }[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    "section.rewrite": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    content: {
                        content: {
                            content?: ({
                                marks?: {
                                    /** @enum {string} */
                                    type: "strong" | "superscript" | "subscript";
                                }[];
                                text: string;
                                /** @enum {string} */
                                type: "text";
                            } | {
                                attrs: {
                                    indicator: string;
                                    text: string;
                                    valueVersion: string;
                                };
                                marks?: {
                                    /** @enum {string} */
                                    type: "strong" | "superscript" | "subscript";
                                }[];
                                /** @enum {string} */
                                type: "figureReference";
                            })[];
                            /** @enum {string} */
                            type: "paragraph";
                        }[];
                        /** @enum {string} */
                        type: "doc";
                    };
                    reason: string;
                    version: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    "section.submit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    draftVersion: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    "section.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionRow"];
                };
            };
        };
    };
    "session.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    "session.login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    password: string;
                    userName: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    "session.end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "session.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    current: string;
                    next: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    "setup.createGovernment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    name: string;
                    officers: {
                        auditAdmin: {
                            displayName: string;
                            userName: string;
                        };
                        securityAdmin: {
                            displayName: string;
                            userName: string;
                        };
                        systemAdmin: {
                            displayName: string;
                            userName: string;
                        };
                    };
                    setupCode: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedGovernment"];
                };
            };
        };
    };
    "trust.export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        pem: string;
                    };
                };
            };
        };
    };
    "verification.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileVerification"];
                };
            };
        };
    };
    "version.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    "version.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    acknowledgeStale?: boolean;
                    digest: string;
                    /** @default  */
                    opinion?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionRow"];
                };
            };
        };
    };
    "version.provenance": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProvenanceView"];
                };
            };
        };
    };
    "version.returnForRevision": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    digest: string;
                    reason: string;
                    to: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionRow"];
                };
            };
        };
    };
    "version.sendForSignature": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    digest: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionRow"];
                };
            };
        };
    };
    "version.signOff": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default false */
                    acknowledgeStale?: boolean;
                    digest: string;
                    /** @default  */
                    opinion?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionRow"];
                };
            };
        };
    };
}
