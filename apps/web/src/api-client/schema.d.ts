// Made by npm run openapi from docs/openapi.json; not edited by hand.
export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号列表;部门负责人只见本部门的 */
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
    "/api/accounts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 账号详情 */
        get: operations["account.show"];
        /** 修改人员信息 */
        put: operations["account.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 交接 */
        post: operations["account.handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/open-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未办结事项(交接预览) */
        get: operations["account.openWork"];
        put?: never;
        post?: never;
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
    "/api/accounts/{id}/second-factor/reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重置动态口令 */
        post: operations["account.resetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 某人的登录:设备、地址、时间 */
        get: operations["account.sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{id}/sessions/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束某人的全部登录 */
        post: operations["account.endSessions"];
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
    "/api/attachments/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载佐证材料或图片 */
        get: operations["attachment.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{id}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 移除佐证材料或图片 */
        post: operations["attachment.remove"];
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
    "/api/audit/labels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计记录:可筛选的操作、事项与人员 */
        get: operations["audit.labels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/audit/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审计记录:分页、释义与前后差异 */
        get: operations["audit.page"];
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
    "/api/authorisations/{id}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销授权 */
        post: operations["authorisation.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/authorisations/delegates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可受权代签的人员 */
        get: operations["authorisation.delegates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新打开 */
        post: operations["comment.reopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复批注 */
        post: operations["comment.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comments/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已处理 */
        post: operations["comment.resolve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/comparisons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 比较任意两稿(联络员只见本部门) */
        get: operations["comparison.show"];
        put?: never;
        post?: never;
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
    "/api/cycles/{id}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 进度总览:部门×部分(部门人员只见本部门) */
        get: operations["board.show"];
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
        /** 发文稿纸:内容与可选项 */
        get: operations["dispatch.form"];
        /** 拟发文稿纸 */
        put: operations["dispatch.prepare"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/figure-choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 选定数据 */
        post: operations["figure.choose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/figure-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提出新指标并填报 */
        post: operations["figure.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 数据台账(联络员只见本部门) */
        get: operations["figure.ledger"];
        put?: never;
        /** 填报数据(编辑代填须写明理由) */
        post: operations["figure.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/last-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 上年度提出的安排与问题 */
        get: operations["cycle.lastYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/late": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 逾期报送情况 */
        get: operations["cycle.late"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/late.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 逾期报送通报(DOCX) */
        get: operations["cycle.lateFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 调整时间节点 */
        put: operations["cycle.changeMilestones"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/next-year": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 以此年度为底本的下一年度任务 */
        get: operations["cycle.nextYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/notice.docx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 材料报送通知(DOCX) */
        get: operations["cycle.notice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 催报记录 */
        get: operations["cycle.reminders"];
        put?: never;
        /** 催报 */
        post: operations["cycle.remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cycles/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审阅清单:各部门报送、批注与建议 */
        get: operations["review.list"];
        put?: never;
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
    "/api/cycles/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务分解表 */
        get: operations["cycle.sheet"];
        /** 调整任务分解表 */
        put: operations["cycle.saveSheet"];
        post?: never;
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
    "/api/departments/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并入其他部门 */
        post: operations["department.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 部门更名 */
        post: operations["department.rename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/{id}/parent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调整上级部门 */
        post: operations["department.move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/{id}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销部门 */
        post: operations["department.stop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/departments/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 部门树:含曾用名与已撤并部门 */
        get: operations["department.tree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待办事项 */
        get: operations["desk.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 发文列表 */
        get: operations["dispatch.list"];
        put?: never;
        post?: never;
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
    "/api/dispatches/{id}/file-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认签名(领导在正本上签名) */
        post: operations["dispatch.confirmFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatches/{id}/file-confirmation-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回签名确认 */
        post: operations["dispatch.withdrawConfirmation"];
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
    "/api/dispatches/{id}/package.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载印发文件包(ZIP) */
        get: operations["dispatch.package"];
        put?: never;
        post?: never;
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
    "/api/dispatches/{id}/seal-withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回用印 */
        post: operations["dispatch.withdrawSeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/dispatches/{id}/signature-waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 免予签名(领导已不能签名) */
        post: operations["dispatch.waiveSignature"];
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
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 实时变更(text/event-stream;只有编号与状态,没有文字) */
        get: operations["event.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复延期申请 */
        post: operations["extension.answer"];
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
    "/api/indicators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 新建指标 */
        post: operations["indicator.define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** 修改指标 */
        put: operations["indicator.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{id}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 指标的历次数据与选定(联络员只见本部门) */
        get: operations["figure.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复指标 */
        post: operations["indicator.restore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/indicators/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用指标 */
        post: operations["indicator.retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/installation/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 系统状态 */
        get: operations["installation.status"];
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
    "/api/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 邮件设置 */
        get: operations["mail.show"];
        /** 保存邮件设置 */
        put: operations["mail.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/mail/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 发送测试邮件 */
        post: operations["mail.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按上报日倒排的时间节点 */
        get: operations["milestone.preview"];
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
    "/api/notices/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未读通知数 */
        get: operations["notice.countUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/past-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 往年报告列表 */
        get: operations["pastReport.list"];
        put?: never;
        /** 导入往年报告 */
        post: operations["pastReport.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/past-reports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 往年报告 */
        get: operations["pastReport.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/past-reports/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认往年报告 */
        post: operations["pastReport.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/past-reports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 往年报告原件 */
        get: operations["pastReport.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/past-reports/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看往年报告导入结果 */
        post: operations["pastReport.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofreading-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 校对用表:错敏词、任职、法规名录、白名单 */
        get: operations["proofreadingList.show"];
        /** 保存校对用表 */
        put: operations["proofreadingList.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proofreading-lists/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 校对用表:读入 CSV 或 XLSX 供核对 */
        post: operations["proofreadingList.preview"];
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
        /** 新建报告类型 */
        post: operations["reportType.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-types/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报告类型:提纲与审批环节 */
        get: operations["reportType.show"];
        /** 保存报告类型 */
        put: operations["reportType.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/report-types/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用报告类型 */
        post: operations["reportType.retire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 用印登记簿 */
        get: operations["sealRegister.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seal-register/sheet.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出用印登记簿(XLSX) */
        get: operations["sealRegister.exportSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 印章:在用的与其他的,各有经历 */
        get: operations["seal.show"];
        put?: never;
        /** 制作印章(上传图样与证书) */
        post: operations["seal.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}/destruction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 销毁印章 */
        post: operations["seal.destroy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}/disabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用印章 */
        post: operations["seal.disable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}/enabling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启用印章 */
        post: operations["seal.enable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}/enabling-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请重新启用印章 */
        post: operations["seal.requestEnabling"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}/filing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记印章备案 */
        post: operations["seal.file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 印章图样 */
        get: operations["seal.image"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不同意启用印章 */
        post: operations["seal.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记令牌或签章服务中的印章 */
        post: operations["seal.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/seals/held-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 密码令牌与签章服务中的证书 */
        get: operations["seal.heldKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的动态口令 */
        get: operations["secondFactor.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 绑定动态口令 */
        post: operations["secondFactor.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/enrolment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始绑定动态口令 */
        post: operations["secondFactor.enrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除绑定动态口令 */
        post: operations["secondFactor.remove"];
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
    "/api/sections/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 部分:佐证材料与图片 */
        get: operations["attachment.list"];
        put?: never;
        /** 上传佐证材料或图片 */
        post: operations["attachment.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 部分:批注(部门只见对其公开的) */
        get: operations["comment.list"];
        put?: never;
        /** 批注 */
        post: operations["comment.add"];
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
    "/api/sections/{id}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请延期 */
        post: operations["section.requestExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/finding-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审阅中处理校对发现 */
        post: operations["finding.settleInReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 部分:审阅中的校对发现 */
        get: operations["finding.inReview"];
        put?: never;
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
    "/api/sections/{id}/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入文件 */
        post: operations["section.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/imports/{attachmentId}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 查看导入结果 */
        post: operations["section.readImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/imports/{attachmentId}/taking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取用导入的文字 */
        post: operations["section.takeImport"];
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
    "/api/sections/{id}/outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 部分:采用情况、理由与历次修改 */
        get: operations["section.outcome"];
        put?: never;
        post?: never;
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
    "/api/sections/{id}/pastes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 整理粘贴的文字 */
        post: operations["section.paste"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/pictures/{digest}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 部分:正文中的图片 */
        get: operations["section.picture"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 排版预览:制到哪一步 */
        get: operations["section.preview"];
        put?: never;
        /** 看排版 */
        post: operations["section.requestPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/preview/pages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 排版预览(PDF) */
        get: operations["section.previewPages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/proofreading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 校对正在起草或修改的文字 */
        post: operations["finding.ofSection"];
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
    "/api/sections/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 建议稿 */
        get: operations["review.show"];
        /** 保存建议 */
        put: operations["review.save"];
        /** 开始审改 */
        post: operations["review.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/review/adoption": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采用审改结果 */
        post: operations["review.adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/review/discarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 作废建议稿 */
        post: operations["review.discard"];
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
    "/api/sections/{id}/suggestions/{suggestionId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采纳这条建议 */
        post: operations["review.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sections/{id}/suggestions/{suggestionId}/rejection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不采纳这条建议 */
        post: operations["review.reject"];
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
    "/api/security-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 安全设置 */
        get: operations["securitySettings.show"];
        /** 保存安全设置 */
        put: operations["securitySettings.save"];
        post?: never;
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
    "/api/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 前往统一身份认证 */
        get: operations["session.beginOidc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 从统一身份认证返回 */
        get: operations["session.endOidc"];
        put?: never;
        post?: never;
        delete?: never;
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
    "/api/session/re-authentication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 再次核对口令(签发、用印前) */
        post: operations["session.reAuthenticate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登录第二步:动态口令 */
        post: operations["session.giveSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/ways": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可用的登录方式 */
        get: operations["session.ways"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的登录:设备、地址、时间 */
        get: operations["session.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 结束本人在别处的登录 */
        post: operations["session.revoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 是否已建立政府 */
        get: operations["setup.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup/checklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 启用前还需办理的事项 */
        get: operations["setup.checklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/setup/demonstration/wipe": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 清除演示政府 */
        post: operations["setup.wipeDemonstration"];
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
    "/api/sheets/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出人员岗位表 */
        get: operations["account.exportSheet"];
        put?: never;
        /** 导入人员岗位表 */
        post: operations["account.importSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/accounts/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览导入人员岗位表 */
        post: operations["account.previewSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出部门表 */
        get: operations["department.exportSheet"];
        put?: never;
        /** 导入部门表 */
        post: operations["department.importSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sheets/departments/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览导入部门表 */
        post: operations["department.previewSheet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signature-picture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的签名图样 */
        get: operations["signaturePicture.show"];
        /** 提交签名图样 */
        put: operations["signaturePicture.replace"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signature-picture/image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的签名图样(图片) */
        get: operations["signaturePicture.image"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/signature-picture/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用签名图样 */
        post: operations["signaturePicture.remove"];
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
    "/api/versions/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 稿本:批注 */
        get: operations["comment.listOfVersion"];
        put?: never;
        /** 批注稿本 */
        post: operations["comment.addToVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/versions/{id}/finding-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 处理校对发现 */
        post: operations["finding.settle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/versions/{id}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 稿本:校对发现与数据论断 */
        get: operations["finding.ofVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/versions/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 清样(PDF) */
        get: operations["version.proof"];
        put?: never;
        /** 制清样 */
        post: operations["version.requestProof"];
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
    "/api/versions/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 审签:环节、意见、与上次所见相比、现在可用的操作 */
        get: operations["version.reading"];
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
    "/api/versions/{id}/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录已阅看 */
        post: operations["version.noteView"];
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
            block: "preamble" | "measures" | "firstResponsible" | "problems" | "nextSteps" | "closing" | "other" | "attachment";
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
            actions: components["schemas"]["AllowedAction"][];
            /** @description 所在部门; null for people of no department. */
            departmentId: null | string;
            /** @description The account’s own department and those of the posts, whose names are joined. */
            departmentName: null | string;
            displayName: string;
            id: string;
            /** @description Where notices are mailed; may be empty. */
            mailAddress: string;
            mustChangePassword: boolean;
            /** @description Masked in lists: first three and last two digits. */
            phone: string;
            posts: components["schemas"]["PostView"][];
            /** @description A second factor is bound. */
            secondFactor: boolean;
            /** @enum {string} */
            state: "active" | "stopped";
            stateLabel: string;
            userName: string;
            version: number;
        };
        AddedPastReport: {
            pastReport: components["schemas"]["PastReportView"];
            proposal: components["schemas"]["ProposedReport"];
            reading: components["schemas"]["ImportReading"];
        };
        AllowedAction: {
            /** @enum {string} */
            key: "account.assignPost" | "account.change" | "account.create" | "account.endPost" | "account.endSessions" | "account.exportSheet" | "account.handOver" | "account.importSheet" | "account.list" | "account.openWork" | "account.previewSheet" | "account.resetPassword" | "account.resetSecondFactor" | "account.sessions" | "account.show" | "account.stop" | "attachment.add" | "attachment.file" | "attachment.list" | "attachment.remove" | "audit.export" | "audit.labels" | "audit.list" | "audit.page" | "audit.verify" | "authorisation.delegates" | "authorisation.grant" | "authorisation.list" | "authorisation.revoke" | "board.show" | "comment.add" | "comment.addToVersion" | "comment.list" | "comment.listOfVersion" | "comment.reopen" | "comment.reply" | "comment.resolve" | "comparison.show" | "cycle.assign" | "cycle.board" | "cycle.changeMilestones" | "cycle.collect" | "cycle.collections" | "cycle.lastYear" | "cycle.late" | "cycle.lateFile" | "cycle.list" | "cycle.merge" | "cycle.nextYear" | "cycle.notice" | "cycle.open" | "cycle.remind" | "cycle.reminders" | "cycle.saveSheet" | "cycle.sheet" | "cycle.show" | "cycle.versions" | "department.create" | "department.exportSheet" | "department.importSheet" | "department.list" | "department.merge" | "department.move" | "department.previewSheet" | "department.rename" | "department.stop" | "department.tree" | "desk.show" | "dispatch.affixSeal" | "dispatch.assignNumber" | "dispatch.confirmFile" | "dispatch.file" | "dispatch.form" | "dispatch.issue" | "dispatch.list" | "dispatch.package" | "dispatch.prepare" | "dispatch.recheck" | "dispatch.render" | "dispatch.requestSeal" | "dispatch.show" | "dispatch.voidNumber" | "dispatch.waiveSignature" | "dispatch.withdrawConfirmation" | "dispatch.withdrawSeal" | "documentNumber.list" | "event.stream" | "extension.answer" | "figure.choose" | "figure.enter" | "figure.history" | "figure.ledger" | "figure.propose" | "finding.inReview" | "finding.ofSection" | "finding.ofVersion" | "finding.settle" | "finding.settleInReview" | "health.show" | "indicator.change" | "indicator.define" | "indicator.restore" | "indicator.retire" | "installation.status" | "job.show" | "mail.save" | "mail.show" | "mail.test" | "milestone.preview" | "notice.countUnread" | "notice.list" | "notice.markRead" | "pastReport.add" | "pastReport.confirm" | "pastReport.file" | "pastReport.list" | "pastReport.read" | "pastReport.show" | "proofreadingList.preview" | "proofreadingList.save" | "proofreadingList.show" | "register.export" | "reportType.create" | "reportType.list" | "reportType.retire" | "reportType.save" | "reportType.show" | "review.accept" | "review.adopt" | "review.begin" | "review.discard" | "review.list" | "review.reject" | "review.save" | "review.show" | "seal.decline" | "seal.destroy" | "seal.disable" | "seal.enable" | "seal.file" | "seal.heldKeys" | "seal.image" | "seal.register" | "seal.requestEnabling" | "seal.show" | "seal.upload" | "sealRegister.exportSheet" | "sealRegister.list" | "secondFactor.confirm" | "secondFactor.enrol" | "secondFactor.remove" | "secondFactor.show" | "section.acknowledgeReceipt" | "section.adopt" | "section.adoptPartially" | "section.decline" | "section.departmentApprove" | "section.departmentReturn" | "section.history" | "section.import" | "section.outcome" | "section.paste" | "section.picture" | "section.preview" | "section.previewPages" | "section.readImport" | "section.reopen" | "section.requestExtension" | "section.requestPreview" | "section.returnForRevision" | "section.rewrite" | "section.saveDraft" | "section.show" | "section.submit" | "section.submitNil" | "section.takeImport" | "section.withdraw" | "securitySettings.save" | "securitySettings.show" | "session.beginOidc" | "session.changePassword" | "session.end" | "session.endOidc" | "session.giveSecondFactor" | "session.list" | "session.login" | "session.reAuthenticate" | "session.revoke" | "session.show" | "session.ways" | "setup.checklist" | "setup.createGovernment" | "setup.show" | "setup.wipeDemonstration" | "signaturePicture.image" | "signaturePicture.remove" | "signaturePicture.replace" | "signaturePicture.show" | "trust.export" | "verification.create" | "version.approve" | "version.noteView" | "version.proof" | "version.provenance" | "version.reading" | "version.requestProof" | "version.returnForRevision" | "version.sendForSignature" | "version.show" | "version.signOff";
            label: string;
            method: string;
            path: string;
            /** @description The person is asked for the password again before this. */
            reAuthentication: boolean;
        };
        AllowedWords: {
            reason: string;
            /** @description Id of the rule; empty: every rule. */
            rule: string;
            /** @description Exactly the words that the rule would mark. */
            words: string;
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
        /** @enum {string} */
        AttachmentKind: "evidence" | "original" | "picture" | "reference";
        AttachmentView: {
            /** @description What the reader may do with it now. */
            actions: components["schemas"]["AllowedAction"][];
            addedAt: string;
            addedByName: string;
            digest: string;
            height: null | number;
            id: string;
            kind: components["schemas"]["AttachmentKind"];
            mediaType: string;
            /** @description As it was called where it came from, without path. */
            name: string;
            sectionId: string;
            size: number;
            /** @description Pixels; null unless it is a picture for the text. */
            width: null | number;
        };
        AuditDifference: {
            after: string;
            before: string;
            field: string;
            /** @enum {string} */
            kind: "changed" | "held" | "noted";
            label: string;
        };
        AuditEntryView: {
            accountId: string;
            action: string;
            actionLabel: string;
            address: string;
            at: string;
            correlationId: string;
            differences: components["schemas"]["AuditDifference"][];
            displayName: string;
            hash: string;
            objectId: string;
            objectLabel: string;
            objectType: string;
            posts: string[];
            seq: number;
        };
        AuditLabel: {
            label: string;
            value: string;
        };
        AuditLabels: {
            actions: components["schemas"]["AuditLabel"][];
            objects: components["schemas"]["AuditLabel"][];
            people: components["schemas"]["AuditLabel"][];
        };
        AuditPage: {
            /** @description The latest first. */
            entries: components["schemas"]["AuditEntryView"][];
            /** @description Ask for rows before this one to go on; null at the end. */
            nextBefore: null | number;
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
        /** @enum {string} */
        AuthorisationState: "ended" | "inForce" | "revoked" | "upcoming";
        AuthorisationView: {
            delegateId: string;
            delegateName: string;
            /** @description The written authorisation the paper file holds. */
            document: string;
            fromDate: string;
            governmentId: string;
            id: string;
            principalId: string;
            principalName: string;
            /** @description The reader gave it and may take it back. */
            revocable: boolean;
            revocationReason: string;
            revokedOn: null | string;
            state: components["schemas"]["AuthorisationState"];
            stateLabel: string;
            untilDate: string;
        };
        /** @enum {string} */
        BlockFate: "added" | "changed" | "movedAway" | "movedHere" | "removed" | "same";
        BlockNode: components["schemas"]["ParagraphNode"] | components["schemas"]["HeadingNode"] | components["schemas"]["ListNode"] | components["schemas"]["TableNode"] | components["schemas"]["ImageNode"];
        /** @enum {string} */
        BlockNumbering: "1." | "none" | "一、" | "一是" | "（1）" | "（一）";
        BoardDepartment: {
            id: string;
            /** @description Names of those who are its liaisons today. */
            liaisons: string[];
            name: string;
            totals: components["schemas"]["BoardTotals"];
        };
        BoardNode: {
            heading: string;
            key: string;
            /** @description Depth in the outline, from 1. */
            level: number;
            ordinal: string;
            totals: components["schemas"]["BoardTotals"];
        };
        BoardRow: {
            coDepartments: string[];
            /** @description Whole days until the due date; negative when late. */
            daysLeft: number;
            departmentId: string;
            departmentName: string;
            dueOn: string;
            /** @description The latest request for more time, answered or not. */
            extension: null | components["schemas"]["ExtensionView"];
            id: string;
            nodeKey: string;
            /** @description Order among the sections of one node. */
            position: number;
            state: components["schemas"]["SectionState"];
            stateLabel: string;
            version: number;
        };
        BoardSection: {
            /** @description Whole days until the due date; negative when it has passed. */
            daysLeft: number;
            departmentId: string;
            dueOn: string;
            dueSoon: boolean;
            /** @description A 申请延期 waits for its answer. */
            extensionOpen: boolean;
            id: string;
            /** @description The due date has passed and the department has not sent its text. */
            late: boolean;
            /** @description That submission is a 零报送. */
            nil: boolean;
            nodeKey: string;
            position: number;
            /** @description How often the office has returned it. */
            returned: number;
            returnedTwice: boolean;
            state: components["schemas"]["SectionState"];
            /** @description Of the submission that is looked at now; null while there is none. */
            submittedAt: null | string;
        };
        BoardTotals: {
            byState: {
                adopted: number;
                adoptedPartially: number;
                awaitingDepartment: number;
                declined: number;
                drafting: number;
                notAcknowledged: number;
                returned: number;
                submitted: number;
            };
            /** @description Due within three days and not sent. */
            dueSoon: number;
            extensionsOpen: number;
            late: number;
            nil: number;
            returnedTwice: number;
            sections: number;
            /** @description The department has sent its text, whatever became of it. */
            sent: number;
        };
        CertificateSummary: {
            algorithm: string;
            /** @description SHA-256, hex. */
            fingerprint: string;
            issuerName: string;
            subjectName: string;
            validFrom: string;
            validUntil: string;
        };
        ChainFinding: {
            /** @description Sequence number of the first row that does not fit. */
            brokenAt: null | number;
            rows: number;
            whole: boolean;
        };
        ChangesSinceSeen: {
            /** @description How many paragraphs differ. */
            changed: number;
            /** @description The person not only opened that version but decided on it. */
            decided: boolean;
            /** @description Every paragraph in order, the unchanged ones too: the web app folds them. */
            paragraphs: components["schemas"]["ParagraphChange"][];
            seenOn: string;
            seq: number;
            versionId: string;
        };
        Checklist: {
            actions: components["schemas"]["AllowedAction"][];
            demonstration: boolean;
            foundedAt: string;
            governmentName: string;
            items: components["schemas"]["ChecklistItem"][];
            /** @description Everything required is seen to: a cycle can be opened and go all its way. */
            ready: boolean;
        };
        ChecklistItem: {
            /** @description The officer whose business it is. */
            byLabel: string;
            /** @description What is there, or what is missing, in words. */
            detail: string;
            done: boolean;
            key: string;
            label: string;
            link: string;
            /** @description Without it no report gets from opening to issuing. */
            required: boolean;
            /** @description It is the asking person's. */
            yours: boolean;
        };
        ClaimView: {
            end: number;
            excerpt: string;
            /** @description How the sentence was read, and why the verdict is what it is; in Chinese. */
            explanation: string;
            /** @enum {string} */
            kind: "count" | "growth" | "ratio" | "subset" | "sum";
            start: number;
            verdict: components["schemas"]["Verdict"];
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
        CommentReply: {
            at: string;
            authorName: string;
            id: string;
            own: boolean;
            text: string;
        };
        /** @enum {string} */
        CommentState: "open" | "resolved";
        /** @enum {string} */
        CommentTarget: "draft" | "standing" | "submission" | "version";
        CommentView: {
            actions: components["schemas"]["AllowedAction"][];
            at: string;
            authorName: string;
            id: string;
            orphaned: boolean;
            own: boolean;
            /** @description Where they stand in the text that is looked at; null when they are there no longer (orphaned). */
            place: null | components["schemas"]["PlacedAnchor"];
            /** @description The words as they were marked. */
            quote: string;
            replies: components["schemas"]["CommentReply"][];
            resolvedBy: null | string;
            sectionId: string;
            state: components["schemas"]["CommentState"];
            stateLabel: string;
            target: components["schemas"]["CommentTarget"];
            targetLabel: string;
            text: string;
            visibleToDepartment: boolean;
        };
        ComparedText: {
            at: null | string;
            byName: string;
            label: string;
        };
        ComparisonView: {
            blocks: components["schemas"]["RedlineBlock"][];
            /** @description Blocks that are not the same. */
            changed: number;
            from: components["schemas"]["ComparedText"];
            to: components["schemas"]["ComparedText"];
        };
        CreatedGovernment: {
            government: components["schemas"]["GovernmentRow"];
            officers: {
                account: {
                    /** @description 所在部门; null for people of no department. */
                    departmentId: null | string;
                    displayName: string;
                    governmentId: string;
                    id: string;
                    /** @description Where notices are mailed; may be empty. */
                    mailAddress: string;
                    mustChangePassword: boolean;
                    /** @description The unit's office telephone, never a private one; may be empty. */
                    phone: string;
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
                post: "auditAdmin" | "chiefEditor" | "departmentHead" | "deputyLeader" | "editor" | "legalReviewer" | "liaison" | "officeReviewer" | "principalLeader" | "publisher" | "registrar" | "sealKeeper" | "securityAdmin" | "systemAdmin";
            }[];
        };
        CurrentSubmission: {
            id: string;
            /** @enum {string} */
            kind: "nil" | "text";
            reason: string;
            seq: number;
            submittedAt: string;
            submittedByName: string;
        };
        CycleBoard: {
            /** @description What the reader may do with the cycle now. */
            actions: components["schemas"]["AllowedAction"][];
            cycleId: string;
            cycleState: components["schemas"]["CycleState"];
            cycleStateLabel: string;
            departments: components["schemas"]["BoardDepartment"][];
            nodes: components["schemas"]["BoardNode"][];
            sections: components["schemas"]["BoardSection"][];
            states: {
                count: number;
                label: string;
                state: components["schemas"]["SectionState"];
            }[];
            title: string;
            today: string;
            totals: components["schemas"]["BoardTotals"];
            year: number;
        };
        CycleListItem: {
            actions: components["schemas"]["AllowedAction"][];
            /** @description Last year's cycle that this one began from; null when it began from its report type. */
            fromCycleId: null | string;
            governmentId: string;
            id: string;
            layoutVersion: string;
            milestoneDays: components["schemas"]["MilestoneView"][];
            milestones: components["schemas"]["Milestones"];
            openedBy: string;
            outline: components["schemas"]["Outline"];
            /** @description The imported report of last year that this one began from. */
            pastReportId: null | string;
            reportType: string;
            /** @description Sections given out, and those that were sent. */
            sections: number;
            sent: number;
            stages: components["schemas"]["Stage"][];
            state: components["schemas"]["CycleState"];
            stateLabel: string;
            title: string;
            version: number;
            year: number;
        };
        CycleRow: {
            /** @description Last year's cycle that this one began from; null when it began from its report type. */
            fromCycleId: null | string;
            governmentId: string;
            id: string;
            layoutVersion: string;
            milestones: components["schemas"]["Milestones"];
            openedBy: string;
            outline: components["schemas"]["Outline"];
            /** @description The imported report of last year that this one began from. */
            pastReportId: null | string;
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
            /** @description Last year's cycle that this one began from; null when it began from its report type. */
            fromCycleId: null | string;
            governmentId: string;
            id: string;
            layoutVersion: string;
            milestoneDays: components["schemas"]["MilestoneView"][];
            milestones: components["schemas"]["Milestones"];
            openedBy: string;
            outline: components["schemas"]["Outline"];
            /** @description The imported report of last year that this one began from. */
            pastReportId: null | string;
            reportType: string;
            stages: components["schemas"]["Stage"][];
            state: components["schemas"]["CycleState"];
            stateLabel: string;
            title: string;
            version: number;
            year: number;
        };
        /** @enum {string} */
        Decision: "accept" | "reject";
        DelegateCandidate: {
            accountId: string;
            displayName: string;
            posts: string[];
        };
        DepartmentRow: {
            governmentId: string;
            id: string;
            mergedInto: null | string;
            name: string;
            parentId: null | string;
            /** @enum {string} */
            state: "active" | "merged" | "stopped";
            version: number;
        };
        DepartmentView: {
            actions: components["schemas"]["AllowedAction"][];
            formerNames: {
                name: string;
                until: string;
            }[];
            heads: string[];
            id: string;
            lacksHead: boolean;
            /** @description Nobody here, above or below is liaison (or head): somebody is wanted. */
            lacksLiaison: boolean;
            liaisons: string[];
            mergedInto: null | string;
            mergedIntoName: null | string;
            name: string;
            /** @description Sections of cycles that have not been issued. */
            openSections: number;
            parentId: null | string;
            /** @description People whose department this is, by their account or by a post. */
            people: number;
            /** @enum {string} */
            state: "active" | "merged" | "stopped";
            stateLabel: string;
            version: number;
        };
        DepthChoice: {
            headings: number;
            level: number;
            runIn: number;
        };
        Desk: {
            /** @description The most pressing first. */
            items: components["schemas"]["DeskItem"][];
            today: string;
            unreadNotices: number;
        };
        DeskItem: {
            /** @description What is to be done, in the words of the buttons, e.g. 签收. */
            action: string;
            /** @description How many things stand behind the item. */
            count: number;
            daysLeft: null | number;
            detail: string;
            dueOn: null | string;
            /** @description Distinct within a desk. */
            key: string;
            kind: components["schemas"]["DeskItemKind"];
            /** @description Path in the web app. */
            link: string;
            /**
             * @description The post as which the person is asked.
             * @enum {string}
             */
            post: "auditAdmin" | "chiefEditor" | "departmentHead" | "deputyLeader" | "editor" | "legalReviewer" | "liaison" | "officeReviewer" | "principalLeader" | "publisher" | "registrar" | "sealKeeper" | "securityAdmin" | "systemAdmin";
            /** @description Since when it waits, ISO 8601; null when that is not kept. */
            since: null | string;
            title: string;
            /** @enum {string} */
            urgency: "late" | "normal" | "soon";
        };
        /** @enum {string} */
        DeskItemKind: "acknowledgeSection" | "advanceDispatch" | "answerExtensions" | "approveInDepartment" | "assignSections" | "checkChain" | "decideVersion" | "draftSection" | "lateSections" | "mergeVersion" | "returnedTwice" | "returnedVersion" | "reviewSections" | "reviseSection" | "sendVersion" | "setUp" | "versionGaps";
        DispatchConformance: {
            elements: components["schemas"]["MeasuredElement"][];
            /** @description Which face stands in for which. */
            substitutions: string[];
            /** @enum {string} */
            verdict: "met" | "notMet" | "substituted";
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
        DispatchFileView: {
            digest: string;
            label: string;
            mediaType: string;
            name: string;
            /** @description One of the sealed files that are, once issued, the document itself. */
            sealed: boolean;
            size: number;
        };
        DispatchFormView: {
            cycleId: string;
            cycleStateLabel: string;
            cycleTitle: string;
            dispatchId: null | string;
            editable: boolean;
            fields: components["schemas"]["DispatchFields"];
            /** @description Why it may not be changed; empty when it may. */
            frozenBecause: string;
            options: {
                /** @description 密级: choosing one stops the flow. */
                classifications: string[];
                disclosures: components["schemas"]["FormOption"][];
                layouts: components["schemas"]["FormOption"][];
                urgencies: components["schemas"]["FormOption"][];
            };
            state: ("issued" | "numbered" | "prepared" | "rechecked" | "rendered" | "rendering" | "sealRequested" | "sealed" | "sealing" | "signedOff" | "stopped") | null;
            stateLabel: string;
            /** @description Number or title of the document that the suggestion was taken from; null when the fields are the form's own. */
            suggestedFrom: null | string;
        };
        DispatchListRow: {
            cycleId: string;
            cycleTitle: string;
            documentNumber: null | string;
            id: string;
            issuedOn: null | string;
            signedOn: null | string;
            state: components["schemas"]["DispatchState"];
            stateLabel: string;
            year: number;
        };
        DispatchNumberView: {
            printed: string;
            reason: string;
            /** @enum {string} */
            state: "taken" | "voided";
        };
        DispatchRow: {
            /** @description Null until the original is made. */
            conformance: null | components["schemas"]["DispatchConformance"];
            /** @description Why the seal was asked for although an element is not met; null where none was needed. */
            conformanceReason: null | string;
            cycleId: string;
            documentNumber: null | string;
            fields: components["schemas"]["DispatchFields"];
            governmentId: string;
            id: string;
            issuedOn: null | string;
            printedOn: null | string;
            sealPlacement: null | components["schemas"]["SealPlacement"];
            sealRequestedBy: null | string;
            /** @description null where there is no room, and of originals made before. */
            signaturePlace: null | components["schemas"]["SignaturePlace"];
            signedOn: null | string;
            signerName: null | string;
            state: components["schemas"]["DispatchState"];
            version: number;
            versionId: null | string;
        };
        /** @enum {string} */
        DispatchState: "issued" | "numbered" | "prepared" | "rechecked" | "rendered" | "rendering" | "sealRequested" | "sealed" | "sealing" | "signedOff" | "stopped";
        DispatchStepView: {
            /** @description Who did it; empty where that is not kept, or not yet done. */
            by: string;
            key: string;
            label: string;
            on: null | string;
            /** @enum {string} */
            state: "current" | "done" | "waiting";
        };
        DispatchView: {
            actions: components["schemas"]["AllowedAction"][];
            /** @description Null until the original is made. */
            conformance: null | components["schemas"]["DispatchConformance"];
            /** @description Why the seal was asked for although an element is not met; null where none was needed. */
            conformanceReason: null | string;
            cycleId: string;
            cycleTitle: string;
            disclosureLabel: string;
            documentNumber: null | string;
            fields: components["schemas"]["DispatchFields"];
            files: components["schemas"]["DispatchFileView"][];
            /** @description Leaders who sign in the PDF; null where the report type asks for none. */
            fileSigning: null | components["schemas"]["FileSigningView"];
            governmentId: string;
            id: string;
            issuedOn: null | string;
            /** @description The latest rendering or sealing: its progress, or why it failed. */
            job: null | components["schemas"]["JobView"];
            numbers: components["schemas"]["DispatchNumberView"][];
            /** @description 印发文件包 can be fetched. */
            packageReady: boolean;
            printedOn: null | string;
            sealPlacement: null | components["schemas"]["SealPlacement"];
            sealRequestedBy: null | string;
            /** @description The reader asked for the seal: another person has to affix it. */
            secondPersonRequired: boolean;
            /** @description null where there is no room, and of originals made before. */
            signaturePlace: null | components["schemas"]["SignaturePlace"];
            signedOn: null | string;
            signerName: null | string;
            state: components["schemas"]["DispatchState"];
            stateLabel: string;
            steps: components["schemas"]["DispatchStepView"][];
            urgencyLabel: string;
            version: number;
            versionId: null | string;
        };
        Enrolment: {
            /** @description The same secret for typing, Base32. */
            secret: string;
            /** @description What the QR code says: `otpauth://totp/…`. */
            uri: string;
        };
        /** @enum {string} */
        ExtensionState: "asked" | "granted" | "refused";
        ExtensionView: {
            actions: components["schemas"]["AllowedAction"][];
            answer: string;
            answeredAt: null | string;
            answeredByName: null | string;
            askedAt: string;
            askedByName: string;
            /** @description The due date when it was asked for. */
            dueOn: string;
            id: string;
            reason: string;
            sectionId: string;
            state: components["schemas"]["ExtensionState"];
            stateLabel: string;
            until: string;
        };
        FailedSealingRow: {
            cycleTitle: string;
            documentNumber: string;
            id: string;
            on: string;
            reason: string;
            sealedByName: string;
        };
        /** @enum {string} */
        Fate: "department" | "lapses" | "successor";
        Fault: {
            /** @enum {string} */
            code: "FILE_CHANGED" | "FILE_EXPIRED_AT_SIGNING" | "FILE_INCOMPLETE" | "FILE_NOT_CURRENT" | "FILE_NOT_ISSUED" | "FILE_NOT_UNDERSTOOD" | "FILE_REVOKED" | "FILE_UNTRUSTED";
            /** @description One sentence in Chinese. */
            message: string;
        };
        FigureCandidate: {
            cutoffDate: string;
            departmentName: string;
            printed: string;
            valueId: string;
        };
        FigureChoiceRow: {
            accountId: string;
            at: string;
            cutoffDate: string;
            cycleId: string;
            displayName: string;
            governmentId: string;
            id: string;
            indicatorId: string;
            /** @description Values that differed and were put aside. */
            losers: string[];
            reason: string;
            seq: number;
            valueId: string;
            year: number;
        };
        FigureConflict: {
            /** @description The values that differ; or the one that stands now. */
            candidates: components["schemas"]["FigureCandidate"][];
            departmentName: string;
            indicatorId: string;
            indicatorName: string;
            /**
             * @description `unchosen`: values differ and nobody has chosen; `changed`: another value stands now; `unknown`: not in the ledger.
             * @enum {string}
             */
            kind: "changed" | "unchosen" | "unknown";
            /** @description The same in a sentence, with what to do. */
            message: string;
            nodeKey: string;
            /** @description As it stands in the version. */
            printed: string;
            sectionId: string;
            year: null | number;
        };
        FigureHistory: {
            choices: components["schemas"]["LedgerChoice"][];
            indicator: components["schemas"]["IndicatorView"];
            values: components["schemas"]["LedgerValue"][];
        };
        FigureLedger: {
            actions: components["schemas"]["AllowedAction"][];
            cycleId: string;
            cycleTitle: string;
            departments: components["schemas"]["LedgerDepartment"][];
            rows: components["schemas"]["LedgerRow"][];
            today: string;
            /** @description The reader sees every department's values; otherwise the own department's. */
            wholeGovernment: boolean;
            year: number;
        };
        FigureValueRow: {
            accountId: string;
            at: string;
            cutoffDate: string;
            departmentId: string;
            displayName: string;
            governmentId: string;
            id: string;
            indicatorId: string;
            /** @description Why, where it was not the department itself that entered it, or where it takes another's place. */
            reason: string;
            sectionId: null | string;
            seq: number;
            supersedes: null | string;
            /** @description Decimal digits as text; never a float. */
            value: string;
            year: number;
        };
        FileSignerView: {
            /** @description Waited for, but no longer able to sign. */
            cannotSign: boolean;
            name: string;
            on: null | string;
            /** @description Why it is done without; empty otherwise. */
            reason: string;
            stageKey: string;
            stageLabel: string;
            /**
             * @description `due`: the next in rank; `waived`: done without.
             * @enum {string}
             */
            state: "confirmed" | "due" | "waiting" | "waived";
        };
        FileSigningView: {
            /** @description SHA-256 of the original that is confirmed; null while it has not been made. */
            fileDigest: null | string;
            /** @description The reader signs, and as themselves: their own handwriting is shown, where they keep one. */
            ownHandwriting: boolean;
            /** @description From the lowest rank up. */
            signers: components["schemas"]["FileSignerView"][];
        };
        FileVerification: {
            certificateFingerprint: null | string;
            /** @description As claimed in the last signature; `signatures` tell what a time stamp proves. */
            claimedAt: null | string;
            /** @description The register's entry with this digest; null when the file is not the one issued. */
            entry: null | components["schemas"]["RegisterEntry"];
            /** @description Why not, by kind; empty when valid. */
            faults: components["schemas"]["Fault"][];
            fileDigest: string;
            /** @enum {string} */
            format: "docx" | "pdf" | "unknown";
            /** @description The messages of `faults`, in Chinese, one sentence each. */
            problems: string[];
            /** @description Subject name of the last signer's certificate, when there is one. */
            sealedBy: null | string;
            /** @description In the order of signing; the seal is the last. */
            signatures: components["schemas"]["SeenSignature"][];
            valid: boolean;
        };
        FindingDecisionRow: {
            accountId: string;
            after: string;
            at: string;
            before: string;
            cycleId: string;
            /** @enum {string} */
            decision: "adopt" | "allow" | "ask" | "dismiss" | "reopen";
            displayName: string;
            /** @description Empty for a systematic defect, which is one finding wherever its places are. */
            excerpt: string;
            governmentId: string;
            id: string;
            /** @enum {string} */
            level: "一般" | "严重" | "提示";
            message: string;
            reason: string;
            rule: string;
            /** @description Whose words it is about; null for headings and what is computed. */
            sectionId: null | string;
            /** @description The version on which it was taken; null: in the review of a section. */
            versionId: null | string;
        };
        FindingDecisionView: {
            at: string;
            /** @enum {string} */
            decision: "adopt" | "allow" | "ask" | "dismiss" | "reopen";
            displayName: string;
            label: string;
            reason: string;
            /** @description Number of the version on which it was taken; null: in the review of a section. */
            versionSeq: null | number;
        };
        Flow: {
            blocks: components["schemas"]["FlowBlock"][];
            /** @description Printed ordinal of each numbered node, by key: the only place ordinals are made. */
            ordinals: {
                [key: string]: string;
            };
        };
        FlowAttachment: {
            /** @enum {string} */
            kind: "attachment";
            title: components["schemas"]["FlowSpan"];
        };
        FlowBlock: components["schemas"]["FlowParagraph"] | components["schemas"]["FlowTable"] | components["schemas"]["FlowImage"] | components["schemas"]["FlowAttachment"];
        FlowCell: {
            colspan: number;
            /** @description What the cell is the header of; null for a cell of the body. */
            heads: ("column" | "row") | null;
            paragraphs: components["schemas"]["FlowSpan"][][];
            rowspan: number;
        };
        FlowImage: {
            /** @description Said to readers who do not see the picture. */
            alt: string;
            caption: null | components["schemas"]["FlowSpan"];
            digest: string;
            /** @enum {string} */
            kind: "image";
            source: components["schemas"]["SpanSource"];
            /** @description Millimetres */
            width: number;
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
        FlowTable: {
            caption: null | components["schemas"]["FlowSpan"];
            /** @description What each column takes of the table's width; together 1. */
            columns: number[];
            /** @description Rows at the top that stand again on every page. */
            headerRows: number;
            /** @enum {string} */
            kind: "table";
            rows: components["schemas"]["FlowCell"][][];
        };
        FollowingReport: {
            title: string;
            year: number;
        };
        FormOption: {
            label: string;
            value: string;
        };
        FoundPicture: {
            digest: string;
            height: number;
            width: number;
        };
        FragmentDoc: {
            content: components["schemas"]["BlockNode"][];
            /** @enum {string} */
            type: "doc";
        };
        Frame: {
            /** @description Left in the text as its first line as well. */
            addressees: null | string;
            attachments: string[];
            documentNumber: null | string;
            signoff: {
                date: null | string;
                issuer: null | string;
            };
            title: null | string;
        };
        GovernmentRow: {
            createdAt: string;
            /** @description Founded to be looked at and wiped again; a real government never is. */
            demonstration: boolean;
            id: string;
            /** @description 署名 and seal, e.g. 岭东区人民政府 */
            name: string;
        };
        HandoverProposal: {
            /** @description The asking officer is the second one, whose confirmation carries it out. */
            awaitsYou: boolean;
            proposedAsLabel: string;
            proposedAt: string;
            proposedByName: string;
            reason: string;
            successorId: string;
            successorName: string;
        };
        HandoverResult: {
            accountId: string;
            id: string;
            moved: components["schemas"]["MovedWork"][];
            /**
             * @description `proposed`: another officer has to confirm before anything moves.
             * @enum {string}
             */
            state: "done" | "proposed";
            successorId: string;
            successorName: string;
        };
        /** @enum {string} */
        HeadingChoice: "1." | "none" | "text" | "一、" | "一是" | "（1）" | "（一）";
        HeadingNode: {
            attrs: {
                numbering: components["schemas"]["BlockNumbering"];
            };
            content?: components["schemas"]["InlineNode"][];
            /** @enum {string} */
            type: "heading";
        };
        HealthReport: {
            parts: components["schemas"]["PartHealth"][];
            state: components["schemas"]["PartState"];
        };
        HeldSealKey: {
            certificate: components["schemas"]["CertificateSummary"];
            /** @description Why it cannot seal, in Chinese; empty when it can. */
            problems: string[];
            /** @description How the key is named there; no secret. */
            reference: string;
        };
        HeldSealKeys: {
            keys: components["schemas"]["HeldSealKey"][];
        };
        ImageNode: {
            attrs: {
                alt: string;
                caption: null | string;
                digest: string;
                /** @description Millimetres */
                width: number;
            };
            /** @enum {string} */
            type: "image";
        };
        ImportChoices: {
            /** @description Tracked changes and comments, by their id. */
            decisions: {
                [key: string]: components["schemas"]["Decision"];
            };
            /** @description What a line is, by its place in the source. */
            headings: {
                [key: string]: components["schemas"]["HeadingChoice"];
            };
            /** @description Automatic changes that are taken back, by their id. */
            undone: string[];
        };
        ImportedChange: {
            after: string;
            before: string;
            end: number;
            id: string;
            kind: string;
            /** @description What people call this kind. */
            label: string;
            start: number;
            undoable: boolean;
        };
        ImportedLine: {
            /** @description Names the line in the choices, whatever else is chosen. */
            at: number;
            end: number;
            /** @description Of a heading. */
            numbering: ("1." | "none" | "一、" | "一是" | "（1）" | "（一）") | null;
            start: number;
            /** @enum {string} */
            type: "heading" | "image" | "list" | "paragraph" | "table";
        };
        ImportedPeople: {
            counts: {
                changed: number;
                new: number;
                same: number;
                wrong: number;
            };
            /** @description Of the file and of what it would do; given back when confirming. */
            digest: string;
            /** @description Nothing is wrong and something would change. */
            importable: boolean;
            /** @description Shown once, to be handed to each person; kept nowhere in the clear. */
            issued: components["schemas"]["IssuedPassword"][];
            rows: components["schemas"]["SheetRowPlan"][];
        };
        ImportReading: {
            changes: components["schemas"]["ImportedChange"][];
            frame: components["schemas"]["Frame"];
            /** @description From a site that offers other people's reports: to be looked at, never taken. */
            isReference: boolean;
            lines: components["schemas"]["ImportedLine"][];
            outline: components["schemas"]["OutlineHeading"][];
            pictures: components["schemas"]["FoundPicture"][];
            /** @description Tracked changes and comments that wait for a decision. */
            revisions: components["schemas"]["Revision"][];
            text: string;
            warnings: components["schemas"]["Warning"][];
        };
        IndicatorRow: {
            /** @description 指标编号, given by the system. */
            code: string;
            decimals: number;
            definedBy: string;
            /** @description 口径: what is counted in and what is not. */
            definition: string;
            governmentId: string;
            id: string;
            /** @enum {string} */
            kind: "amount" | "count" | "percent";
            name: string;
            /** @description Departments that are expected to enter it. */
            owners: string[];
            /** @description The department that proposed it; null when an editor defined it. */
            proposedBy: null | string;
            /** @enum {string} */
            scope: "department" | "government";
            state: components["schemas"]["IndicatorState"];
            unit: string;
            version: number;
        };
        /** @enum {string} */
        IndicatorState: "active" | "proposed" | "retired";
        IndicatorView: {
            code: string;
            decimals: number;
            definition: string;
            id: string;
            /** @enum {string} */
            kind: "amount" | "count" | "percent";
            name: string;
            owners: string[];
            proposedBy: null | string;
            /** @enum {string} */
            scope: "department" | "government";
            state: components["schemas"]["IndicatorState"];
            stateLabel: string;
            unit: string;
            version: number;
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
        InstallationFigures: {
            /** @description Files found damaged or missing. */
            artifactsDamaged: null | number;
            /** @description The same of the authority that issues them. */
            authorityDays: null | number;
            /** @description Whole days until the first certificate of a seal or a person ends; null also when there is none. */
            certificateDays: null | number;
            /** @description Room left where the data folder is, bytes. */
            diskFreeBytes: null | number;
            /** @description Jobs that are waiting or running. */
            openRuns: null | number;
            /** @description Age of the oldest job not yet handed to the queue, whole seconds. */
            outboxOldestSeconds: null | number;
            /** @description Time since the last sign of life of the oldest open job, whole seconds. */
            runOldestSeconds: null | number;
        };
        InstallationStatus: {
            /** @description What stands behind the ports of this installation. */
            engines: {
                /** @enum {string} */
                chromium: "bundled" | "own";
                /** @enum {string} */
                files: "folder" | "s3";
                node: string;
                /** @enum {string} */
                queue: "postgres" | "redis";
                signOn: ("ldap" | "oidc")[];
            };
            figures: components["schemas"]["InstallationFigures"];
            parts: components["schemas"]["PartHealth"][];
            state: components["schemas"]["PartState"];
        };
        IssuedPassword: {
            departmentName: string;
            displayName: string;
            initialPassword: string;
            userName: string;
        };
        /** @enum {string} */
        JobName: "collect" | "mail" | "merge" | "preview" | "proof" | "render" | "seal";
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
        KeptComment: {
            id: string;
            sectionId: string;
        };
        LastYear: {
            origin: components["schemas"]["LastYearOrigin"];
            prompts: components["schemas"]["LastYearPrompt"][];
            title: string;
            year: number;
        };
        LastYearOrigin: {
            /** @enum {string} */
            kind: "cycle" | "pastReport";
            title: string;
            /** @description false: from a sharing site, to be looked at only (参考). */
            verified: boolean;
            year: number;
        };
        LastYearPrompt: {
            /** @enum {string} */
            block: "attachment" | "closing" | "firstResponsible" | "measures" | "nextSteps" | "other" | "preamble" | "problems";
            blockLabel: string;
            /** @description Empty with its name when the report was imported: everyone is asked. */
            departmentId: string;
            departmentName: string;
            origin: components["schemas"]["LastYearOrigin"];
            paragraphs: string[];
            place: string;
        };
        LastYearText: {
            origin: components["schemas"]["LastYearOrigin"];
            paragraphs: string[];
            year: number;
        };
        LastYearView: {
            /** @description null for the first year of a report. */
            lastYear: null | components["schemas"]["LastYear"];
        };
        LateDepartment: {
            departmentId: string;
            departmentName: string;
            missing: number;
            mostDaysLate: number;
            sections: components["schemas"]["LateSection"][];
            sentLate: number;
        };
        LateList: {
            /** @description What may be done with the cycle, 催报 among it. */
            actions: components["schemas"]["AllowedAction"][];
            asOf: string;
            cycleId: string;
            departments: components["schemas"]["LateDepartment"][];
            sections: number;
            sent: number;
            title: string;
            year: number;
        };
        /** @enum {string} */
        Lateness: "missing" | "sentLate";
        LateSection: {
            daysLate: number;
            dueOn: string;
            extension: null | {
                state: components["schemas"]["ExtensionState"];
                stateLabel: string;
                until: string;
            };
            id: string;
            kind: components["schemas"]["Lateness"];
            /** @description `（一）依法全面履行政府职能` */
            name: string;
            nodeKey: string;
            reminders: components["schemas"]["ReminderCount"];
            sentOn: null | string;
            stateLabel: string;
        };
        LedgerCell: {
            actions: components["schemas"]["AllowedAction"][];
            departmentId: string;
            departmentName: string;
            /** @description Against last year, e.g. +12.5%; null where there is nothing to compare. */
            growth: null | string;
            lastYear: null | components["schemas"]["LedgerValue"];
            thisYear: null | components["schemas"]["LedgerValue"];
        };
        LedgerChoice: {
            at: string;
            chosenBy: string;
            departmentName: string;
            id: string;
            printed: string;
            reason: string;
            valueId: string;
        };
        LedgerContest: {
            choice: null | components["schemas"]["LedgerChoice"];
            cutoffDate: string;
            /** @description To be sent with a new choice, so that nobody's is overruled unseen. */
            lastChoiceId: null | string;
            /** @enum {string} */
            state: "chosen" | "conflict";
            /** @description Only those that the reader may see. */
            values: components["schemas"]["LedgerValue"][];
            year: number;
        };
        LedgerDepartment: {
            id: string;
            name: string;
        };
        LedgerRow: {
            actions: components["schemas"]["AllowedAction"][];
            cells: components["schemas"]["LedgerCell"][];
            conflict: boolean;
            contests: components["schemas"]["LedgerContest"][];
            growth: null | string;
            indicator: components["schemas"]["IndicatorView"];
            lastYear: components["schemas"]["LedgerSum"];
            thisYear: components["schemas"]["LedgerSum"];
            uses: components["schemas"]["LedgerUse"][];
        };
        LedgerSum: {
            /** @description Values of several 截止日 are in it. */
            cutoffsDiffer: boolean;
            printed: null | string;
        };
        LedgerUse: {
            departmentName: string;
            /** @description Of the section or the version. */
            id: string;
            /** @enum {string} */
            kind: "section" | "version";
            label: string;
            nodeKey: string;
            /** @description As it stands there. */
            printed: string;
            /** @description The text prints what stands today. */
            upToDate: boolean;
            valueId: string;
        };
        LedgerValue: {
            at: string;
            cutoffDate: string;
            departmentId: string;
            departmentName: string;
            enteredBy: string;
            /** @description How it may stand in a sentence. */
            forms: components["schemas"]["PrintedForm"][];
            id: string;
            /** @description With its unit. */
            printed: string;
            reason: string;
            sectionId: null | string;
            /** @description 1 for the first; each correction is one more. */
            seq: number;
            standing: components["schemas"]["ValueStanding"];
            value: string;
            year: number;
        };
        ListEntry: components["schemas"]["WordEntry"] | components["schemas"]["OfficeHolder"] | components["schemas"]["NamedDocument"] | components["schemas"]["AllowedWords"];
        ListItemNode: {
            content: (components["schemas"]["ParagraphNode"] | components["schemas"]["ListNode"])[];
            /** @enum {string} */
            type: "listItem";
        };
        ListNode: {
            attrs: {
                numbering: components["schemas"]["BlockNumbering"];
            };
            content: components["schemas"]["ListItemNode"][];
            /** @enum {string} */
            type: "list";
        };
        ListPreview: {
            /** @enum {string} */
            kind: "allowed" | "documents" | "officeHolders" | "words";
            problems: components["schemas"]["RowProblem"][];
            /** @description The file's rows in the order of the list's columns; nothing is kept yet. */
            rows: string[][];
        };
        ListVersion: {
            at: string;
            displayName: string;
            entries: number;
            note: string;
            seq: number;
        };
        LogInView: {
            address: string;
            at: string;
            /** @description The session that asks. */
            current: boolean;
            device: string;
            id: string;
            /** @description The person's last request; what a page asks by itself does not count. */
            lastSeenAt: string;
            /** @enum {string} */
            way: "ldap" | "oidc" | "password";
            wayLabel: string;
        };
        MailOverview: {
            deliveries: {
                givenUp: number;
                refused: number;
                sent: number;
                skipped: number;
                waiting: number;
            };
            settings: components["schemas"]["MailSettingsView"];
            troubled: components["schemas"]["TroubledMail"][];
        };
        MailSettingsView: {
            enabled: boolean;
            fromAddress: string;
            fromName: string;
            hasPassword: boolean;
            host: string;
            port: number;
            /** @enum {string} */
            security: "none" | "starttls" | "tls";
            siteAddress: string;
            trustedCertificate: null | string;
            userName: string;
            /** @description 0: nothing has been saved yet. */
            version: number;
        };
        Mark: {
            /** @enum {string} */
            type: "strong" | "subscript" | "superscript";
        };
        MeasuredElement: {
            clause: string;
            /** @description What was found, beside what is asked for. */
            found: string;
            key: string;
            name: string;
            /** @enum {string} */
            verdict: "met" | "notMet" | "substituted";
        };
        MergedDepartment: {
            department: components["schemas"]["DepartmentRow"];
            movedPeople: number;
            movedSections: number;
        };
        MilestonePreview: {
            milestones: components["schemas"]["MilestoneView"][];
            today: string;
            year: number;
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
        MilestoneView: {
            date: string;
            /** @description Whole days until the date; negative when it has passed. */
            daysLeft: number;
            label: string;
            /** @description The law's date, which may not be passed; null for the government's own dates. */
            latest: null | string;
            /** @enum {string} */
            name: "departmentsBy" | "mergedBy" | "publishedBy" | "reportedBy";
        };
        MovedWork: {
            count: number;
            kind: string;
            label: string;
        };
        NamedDocument: {
            name: string;
            short: string[];
            source: string;
        };
        NewAccount: {
            account: {
                /** @description 所在部门; null for people of no department. */
                departmentId: null | string;
                displayName: string;
                governmentId: string;
                id: string;
                /** @description Where notices are mailed; may be empty. */
                mailAddress: string;
                mustChangePassword: boolean;
                /** @description The unit's office telephone, never a private one; may be empty. */
                phone: string;
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
        NextYearPreview: {
            departments: number;
            fromCycleId: string;
            fromYear: number;
            /** @description Headings that name a year: they are taken over as they are, and an editor looks at them. */
            headingsWithYear: string[];
            milestones: components["schemas"]["MilestoneView"][];
            sections: number;
            /** @description Departments that are no more and have no heir: their places are empty and are given out anew. */
            stoppedDepartments: string[];
            title: string;
            year: number;
        };
        NodeLabel: {
            /** @enum {string} */
            block: "attachment" | "closing" | "firstResponsible" | "measures" | "nextSteps" | "other" | "preamble" | "problems";
            heading: string;
            key: string;
            /** @description Depth in the outline, from 1. */
            level: number;
            ordinal: string;
        };
        NodeMend: {
            /** @enum {string} */
            block?: "attachment" | "closing" | "firstResponsible" | "measures" | "nextSteps" | "other" | "preamble" | "problems";
            /** @description Its words with the closing mark, in place of those of the source. */
            heading?: string;
            /** @description false: these words are text of the node before them. */
            isHeading?: boolean;
            key: string;
        };
        NodePlace: {
            end: number;
            nodeKey: string;
            start: number;
            textStart: number;
        };
        NoteView: {
            at: string;
            byName: string;
            /** @enum {string} */
            kind: "adopt" | "adoptPartially" | "decline" | "departmentApprove" | "departmentReturn" | "reopen" | "returnForRevision";
            label: string;
            reason: string;
            spans: components["schemas"]["SpanReasonView"][];
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
        NumberRegisterRow: {
            at: string;
            cycleTitle: string;
            dispatchId: string;
            dispatchState: components["schemas"]["DispatchState"];
            dispatchStateLabel: string;
            governmentId: string;
            id: string;
            organCode: string;
            printed: string;
            reason: string;
            serial: number;
            /** @enum {string} */
            state: "taken" | "voided";
            stateLabel: string;
            takenBy: string;
            takenByName: string;
            takenOn: string;
            version: number;
            year: number;
        };
        OfferedHeading: {
            accepted: boolean;
            /** @enum {string} */
            block: "attachment" | "closing" | "firstResponsible" | "measures" | "nextSteps" | "other" | "preamble" | "problems";
            heading: string;
            nodeKey: string;
        };
        OfficeHolder: {
            from: null | string;
            name: string;
            post: string;
            to: null | string;
        };
        OpenItem: {
            /** @description Path in the web app; empty when there is none. */
            link: string;
            text: string;
        };
        OpenWorkKind: {
            fate: components["schemas"]["Fate"];
            fateLabel: string;
            items: components["schemas"]["OpenItem"][];
            kind: string;
            label: string;
        };
        OpenWorkView: {
            accountId: string;
            displayName: string;
            kinds: components["schemas"]["OpenWorkKind"][];
            /** @description The asking person's word alone does not carry it out: another officer confirms. */
            needsSecondOfficer: boolean;
            /** @description Two officers are needed, and one has named a successor. */
            proposal: null | components["schemas"]["HandoverProposal"];
            /** @description People who may take over. */
            successors: components["schemas"]["SuccessorChoice"][];
        };
        Outline: {
            nodes: components["schemas"]["OutlineNode"][];
            /** @description Numbering of the top-level group. */
            numbering: ("1." | "一、" | "一是" | "（1）" | "（一）") | null;
        };
        OutlineHeading: {
            end: number;
            /** @description Its words with the mark that ends it. */
            heading: string;
            /** @description Depth from 1. */
            level: number;
            /** @description As printed. */
            numbering: string;
            /** @description Its text follows in the same paragraph. */
            runIn: boolean;
            start: number;
            /** @description Null for a heading without a number. */
            style: ("1." | "①" | "一、" | "一是" | "第一章" | "第一部分" | "第一，" | "首先" | "（1）" | "（一）") | null;
        };
        OutlineNode: {
            /** @enum {string} */
            block: "attachment" | "closing" | "firstResponsible" | "measures" | "nextSteps" | "other" | "preamble" | "problems";
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
        OutlineRemark: {
            message: string;
            nodeKey: null | string;
        };
        ParagraphChange: {
            changes: components["schemas"]["TextChange"][];
            /** @enum {string} */
            kind: "added" | "changed" | "removed" | "same";
        };
        ParagraphNode: {
            content?: components["schemas"]["InlineNode"][];
            /** @enum {string} */
            type: "paragraph";
        };
        /** @enum {string} */
        PartFate: "added" | "changed" | "removed" | "same";
        PartHealth: {
            /** @description Why, in a sentence for the operator; empty when there is nothing to tell. No secrets, no report text. */
            message: string;
            part: string;
            state: components["schemas"]["PartState"];
        };
        /** @enum {string} */
        PartState: "failed" | "ok" | "warning";
        PastedText: {
            content: components["schemas"]["FragmentDoc"];
            leftOut: string[];
            reading: components["schemas"]["ImportReading"];
        };
        PastPart: {
            nodeKey: string;
            paragraphs: string[];
        };
        PastReportDetails: {
            /** @description `pastReport.confirm` before, `cycle.open` after. */
            actions: components["schemas"]["AllowedAction"][];
            addedAt: string;
            addedByName: string;
            digest: string;
            /** @description null until it is confirmed. */
            following: null | components["schemas"]["FollowingReport"];
            id: string;
            /** @description From a site that offers other people's reports: nothing of it is a promise. */
            isReference: boolean;
            /** @description What the file was called, or what was pasted. */
            name: string;
            outline: null | components["schemas"]["Outline"];
            parts: null | components["schemas"]["PastPart"][];
            plan: null | components["schemas"]["PastReportPlan"];
            reportType: null | string;
            /** @description Bytes */
            size: number;
            state: components["schemas"]["PastReportState"];
            stateLabel: string;
            /** @description Until it is confirmed, title and year are what was read in it. */
            title: string;
            year: null | number;
        };
        PastReportPlan: {
            /** @description Words of the offered headings that are taken. */
            acceptedOffers: string[];
            choices: components["schemas"]["ImportChoices"];
            /** @description Headings down to this level become nodes, from 1; null leaves it to the proposal. */
            depth: null | number;
            mends: components["schemas"]["NodeMend"][];
        };
        PastReportReading: {
            proposal: components["schemas"]["ProposedReport"];
            reading: components["schemas"]["ImportReading"];
        };
        /** @enum {string} */
        PastReportState: "confirmed" | "read";
        PastReportView: {
            /** @description `pastReport.confirm` before, `cycle.open` after. */
            actions: components["schemas"]["AllowedAction"][];
            addedAt: string;
            addedByName: string;
            digest: string;
            /** @description null until it is confirmed. */
            following: null | components["schemas"]["FollowingReport"];
            id: string;
            /** @description From a site that offers other people's reports: nothing of it is a promise. */
            isReference: boolean;
            /** @description What the file was called, or what was pasted. */
            name: string;
            reportType: null | string;
            /** @description Bytes */
            size: number;
            state: components["schemas"]["PastReportState"];
            stateLabel: string;
            /** @description Until it is confirmed, title and year are what was read in it. */
            title: string;
            year: null | number;
        };
        PastSubmission: {
            /** @description Files handed in with the section when it was sent. */
            attachments: components["schemas"]["SubmittedAttachment"][];
            content: null | components["schemas"]["FragmentDoc"];
            /** @description The department that sent it, by the name it bore then. */
            departmentName: string;
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
            submittedByName: string;
        };
        Place: {
            end: number;
            start: number;
        };
        PlacedAnchor: {
            end: number;
            exact: boolean;
            start: number;
        };
        PlainMark: {
            /** @enum {string} */
            type: "strong" | "subscript" | "superscript";
        };
        PostRow: {
            accountId: string;
            departmentId: null | string;
            /** @description B岗: stands in for the holder. */
            deputy: boolean;
            endedAt: null | string;
            /** @description First and last day; null is without that bound. */
            fromDate: null | string;
            governmentId: string;
            id: string;
            /** @enum {string} */
            post: "auditAdmin" | "chiefEditor" | "departmentHead" | "deputyLeader" | "editor" | "legalReviewer" | "liaison" | "officeReviewer" | "principalLeader" | "publisher" | "registrar" | "sealKeeper" | "securityAdmin" | "systemAdmin";
            untilDate: null | string;
        };
        PostView: {
            /** @description Counts today; false for a post that begins later. */
            current: boolean;
            departmentId: null | string;
            departmentName: null | string;
            deputy: boolean;
            fromDate: null | string;
            id: string;
            label: string;
            /** @enum {string} */
            post: "auditAdmin" | "chiefEditor" | "departmentHead" | "deputyLeader" | "editor" | "legalReviewer" | "liaison" | "officeReviewer" | "principalLeader" | "publisher" | "registrar" | "sealKeeper" | "securityAdmin" | "systemAdmin";
            untilDate: null | string;
        };
        PreviewState: {
            code: string;
            /** @description Of the pages that there are; unless `ready` they are of an older text. Null when there are none. */
            digest: null | string;
            jobId: null | string;
            /** @description Why it failed, and the code of that; what the job does. */
            note: string;
            pages: null | number;
            printedAt: null | string;
            /**
             * @description `empty`: nothing is written; `none`: nobody has asked for the pages of this text.
             * @enum {string}
             */
            state: "empty" | "failed" | "making" | "none" | "ready";
        };
        PrintedForm: {
            /** @enum {string} */
            form: "number" | "tenThousands" | "withUnit";
            label: string;
            text: string;
        };
        ProofreadingListRow: {
            accountId: string;
            at: string;
            displayName: string;
            entries: components["schemas"]["ListEntry"][];
            governmentId: string;
            id: string;
            /** @enum {string} */
            kind: "allowed" | "documents" | "officeHolders" | "words";
            /** @description What was changed and why. */
            note: string;
            /** @description 1 for the first. */
            seq: number;
        };
        ProofreadingListsView: {
            actions: components["schemas"]["AllowedAction"][];
            lists: components["schemas"]["ProofreadingListView"][];
        };
        ProofreadingListView: {
            /** @description Columns of the table and of a file to be imported, in order. */
            columns: {
                key: string;
                needed: boolean;
                title: string;
            }[];
            /** @description Newest first. */
            history: components["schemas"]["ListVersion"][];
            /** @enum {string} */
            kind: "allowed" | "documents" | "officeHolders" | "words";
            name: string;
            /** @description A cell for each column. */
            rows: string[][];
            /** @description Of the version that is shown; 0 while nobody has kept any. */
            seq: number;
        };
        ProofState: {
            digest: null | string;
            jobId: null | string;
            /** @description What the job is doing, or why it failed. */
            note: string;
            pages: null | number;
            /** @enum {string} */
            state: "failed" | "making" | "none" | "ready";
        };
        ProposedReport: {
            depth: number;
            depths: components["schemas"]["DepthChoice"][];
            offers: components["schemas"]["OfferedHeading"][];
            outline: components["schemas"]["Outline"];
            parts: components["schemas"]["PastPart"][];
            places: components["schemas"]["NodePlace"][];
            remarks: components["schemas"]["OutlineRemark"][];
            title: string;
            /** @description null when neither title nor first words name it. */
            year: null | number;
        };
        ProvenanceSource: {
            departmentName: string;
            /** @description Editors who changed words of it. */
            editedByNames: string[];
            sectionId: string;
            /** @description Number of the submission whose words these are. */
            seq: number;
            spans: components["schemas"]["ProvenanceSpan"][];
            submissionId: string;
            submittedAt: string;
            submittedByName: string;
            /** @description The section's words as they stand in the version; spans and comments count along them. */
            text: string;
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
            /** @description The same in names, with the words that the spans count along. */
            sources: components["schemas"]["ProvenanceSource"][];
        };
        ReadingOpinion: {
            at: string;
            decidedOn: string;
            /** @enum {string} */
            decision: "approve" | "return" | "signOff";
            decisionLabel: string;
            displayName: string;
            id: string;
            onBehalfOf: null | string;
            opinion: string;
            /** @description Number of the version that was decided on. */
            seq: number;
            stageLabel: string;
        };
        ReadingStage: {
            key: string;
            label: string;
            opinionRequired: boolean;
            /** @enum {string} */
            state: "done" | "due" | "waiting";
        };
        ReadingView: {
            actions: components["schemas"]["AllowedAction"][];
            changesSinceSeen: null | components["schemas"]["ChangesSinceSeen"];
            cycleId: string;
            cycleTitle: string;
            /** @description What a decision binds. */
            digest: string;
            id: string;
            /** @description A newer version of the same report, when there is one. */
            newerVersionId: null | string;
            /** @description In whose place the reader would sign today (代签). */
            onBehalfOf: null | string;
            /** @description Of this version and of those before it, the latest first. */
            opinions: components["schemas"]["ReadingOpinion"][];
            proof: components["schemas"]["ProofState"];
            /** @description Where the version may be returned to. */
            returnTargets: {
                key: string;
                label: string;
            }[];
            seq: number;
            stages: components["schemas"]["ReadingStage"][];
            /** @description Departments that have sent something newer since this version was merged. */
            staleDepartments: string[];
            state: components["schemas"]["VersionState"];
            stateLabel: string;
            title: string;
        };
        ReAuthenticationView: {
            /** @description ISO 8601 */
            validUntil: string;
        };
        RecoveryCodes: {
            /** @description Shown once; each is good for one log-in without the device. */
            recoveryCodes: string[];
        };
        Redirection: {
            /** @enum {number} */
            statusCode: 302;
            url: string;
        };
        RedlineBlock: components["schemas"]["RedlineWords"] | components["schemas"]["RedlineTable"] | components["schemas"]["RedlineImage"];
        RedlineCell: {
            fate: components["schemas"]["PartFate"];
            isHeader: boolean;
            parts: components["schemas"]["TextChange"][];
        };
        RedlineImage: {
            after: null | number;
            /** @description Places among the blocks before and after; of a block that moved, both at both places. */
            before: null | number;
            fate: components["schemas"]["BlockFate"];
            is: null | components["schemas"]["RedlinePicture"];
            /** @enum {string} */
            kind: "image";
            was: null | components["schemas"]["RedlinePicture"];
        };
        RedlinePicture: {
            alt: string;
            caption: null | string;
            digest: string;
            /** @description Millimetres */
            width: number;
        };
        RedlineRow: {
            /** @description One for each column; null where a neighbour reaches over the place, or nothing ever was. */
            cells: (null | components["schemas"]["RedlineCell"])[];
            fate: components["schemas"]["PartFate"];
        };
        RedlineTable: {
            after: null | number;
            /** @description Places among the blocks before and after; of a block that moved, both at both places. */
            before: null | number;
            caption: components["schemas"]["TextChange"][];
            columns: components["schemas"]["PartFate"][];
            fate: components["schemas"]["BlockFate"];
            /** @enum {string} */
            kind: "table";
            rows: components["schemas"]["RedlineRow"][];
        };
        RedlineWords: {
            after: null | number;
            /** @description Places among the blocks before and after; of a block that moved, both at both places. */
            before: null | number;
            fate: components["schemas"]["BlockFate"];
            /** @enum {string} */
            form: "body" | "heading";
            /** @enum {string} */
            kind: "words";
            /** @description The ordinal that opens the paragraph: computed, so not among the changes of its words. */
            ordinal: {
                after: string;
                before: string;
            };
            parts: components["schemas"]["TextChange"][];
        };
        RegisteredSigner: {
            /** @description SHA-256 of the certificate, hex. */
            certificateFingerprint: string;
            name: string;
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
            /** @description Leaders whose signatures the file has to bear before the seal. */
            signers: components["schemas"]["RegisteredSigner"][];
            /**
             * @description Only a current file is the version in force.
             * @enum {string}
             */
            status: "current" | "superseded" | "withdrawn";
            title: string;
        };
        RemindedDepartment: {
            departmentId: string;
            departmentName: string;
            recipients: string[];
            sections: number;
        };
        ReminderCount: {
            automatic: number;
            byHand: number;
            lastAt: null | string;
        };
        ReminderView: {
            at: string;
            departmentId: string;
            dueOn: string;
            id: string;
            /** @enum {string} */
            kind: "automatic" | "byHand";
            kindLabel: string;
            /** @description Days from the due date on which it was sent: negative before it. */
            offsetDays: number;
            /** @description `李文博(部门联络员)` */
            recipients: string[];
            sectionId: string;
            /** @description Empty when the system sent it. */
            sentByName: string;
            sentOn: string;
            text: string;
        };
        RemindResult: {
            reminded: components["schemas"]["RemindedDepartment"][];
            /** @description Departments that were not reminded, and why: just reminded, nobody there, nothing to send. */
            spared: components["schemas"]["SpareDepartment"][];
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
            block: "attachment" | "closing" | "firstResponsible" | "measures" | "nextSteps" | "other" | "preamble" | "problems";
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
        ReportTypeDetail: {
            actions: components["schemas"]["AllowedAction"][];
            changedAt: null | string;
            changedByName: null | string;
            /** @description Of the government's own types the row's id; of a bundled one its key. */
            id: string;
            key: string;
            layoutVersion: string;
            /** @description Required contents for which the outline has no place yet. */
            missingBlocks: ("attachment" | "closing" | "firstResponsible" | "measures" | "nextSteps" | "other" | "preamble" | "problems")[];
            name: string;
            /** @description A new cycle with this key takes this type. */
            offered: boolean;
            outline: components["schemas"]["Outline"];
            requiredBlocks: ("attachment" | "closing" | "firstResponsible" | "measures" | "nextSteps" | "other" | "preamble" | "problems")[];
            /** @description Every post that may stand in a stage. */
            seats: components["schemas"]["Seat"][];
            /** @enum {string} */
            source: "bundled" | "own";
            stages: components["schemas"]["Stage"][];
            /** @enum {string} */
            state: "active" | "retired";
            /** @description 0: bundled, never changes. */
            version: number;
        };
        ReportTypeView: {
            changedAt: null | string;
            changedByName: null | string;
            /** @description Of the government's own types the row's id; of a bundled one its key. */
            id: string;
            key: string;
            layoutVersion: string;
            /** @description Required contents for which the outline has no place yet. */
            missingBlocks: ("attachment" | "closing" | "firstResponsible" | "measures" | "nextSteps" | "other" | "preamble" | "problems")[];
            name: string;
            /** @description A new cycle with this key takes this type. */
            offered: boolean;
            outline: components["schemas"]["Outline"];
            requiredBlocks: ("attachment" | "closing" | "firstResponsible" | "measures" | "nextSteps" | "other" | "preamble" | "problems")[];
            /** @enum {string} */
            source: "bundled" | "own";
            stages: components["schemas"]["Stage"][];
            /** @enum {string} */
            state: "active" | "retired";
            /** @description 0: bundled, never changes. */
            version: number;
        };
        ReviewAnswer: {
            actions: components["schemas"]["AllowedAction"][];
            /** @description null while nobody has begun. */
            document: null | components["schemas"]["ReviewDocumentView"];
            /** @description A review may be begun (anew). */
            mayBegin: boolean;
        };
        ReviewDoc: {
            content: components["schemas"]["ReviewNode"][];
            /** @enum {string} */
            type: "doc";
        };
        ReviewDocumentView: {
            accepted: number;
            /** @description 第2次报送, or 报告中的文字 */
            baseLabel: string;
            content: components["schemas"]["ReviewDoc"];
            id: string;
            /** @description The reader's post may take and refuse suggestions, also those that are not written yet. */
            maySettle: boolean;
            rejected: number;
            savedAt: string;
            savedByName: string;
            settled: components["schemas"]["FragmentDoc"];
            /** @description The text beneath has been replaced meanwhile: what was suggested can be read, and a new review begun. */
            stale: boolean;
            stateLabel: string;
            suggestions: components["schemas"]["SuggestionView"][];
            version: number;
        };
        ReviewFinding: {
            citation: null | string;
            decision: null | components["schemas"]["FindingDecisionView"];
            excerpt: string;
            /** @description Names the finding in this text: SHA-256 over rule, words and the words around. */
            key: string;
            /** @enum {string} */
            level: "一般" | "严重" | "提示";
            message: string;
            /** @description Which decisions the reader may take on it now. */
            offers: ("adopt" | "allow" | "ask" | "dismiss" | "reopen")[];
            /** @description Nobody has decided, or what was decided does not settle it. */
            open: boolean;
            /** @description All places, at least one. */
            places: components["schemas"]["Place"][];
            rule: string;
            /** @description What to write instead; null where only a person can say. */
            suggestion: null | string;
        };
        ReviewList: {
            cycleId: string;
            cycleTitle: string;
            rows: components["schemas"]["ReviewRow"][];
        };
        ReviewMark: {
            attrs: {
                id: string | number;
            };
            /** @enum {string} */
            type: "deletion" | "insertion";
        } | {
            attrs: {
                attrName?: null | string;
                id: string | number;
                newValue?: null | string | number | number[] | boolean;
                previousValue?: null | string | number | number[] | boolean;
                /**
                 * @description `attr`: another value of one attribute; `nodeType`: another kind of block.
                 * @enum {string}
                 */
                type: "attr" | "nodeType";
            };
            /** @enum {string} */
            type: "modification";
        } | components["schemas"]["PlainMark"];
        ReviewNode: {
            attrs?: {
                [key: string]: components["schemas"]["ReviewValue"];
            };
            content?: components["schemas"]["ReviewNode"][];
            marks?: components["schemas"]["ReviewMark"][];
            text?: string;
            /** @enum {string} */
            type: "doc" | "figureReference" | "heading" | "image" | "list" | "listItem" | "paragraph" | "table" | "tableCell" | "tableHeader" | "tableRow" | "text";
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
        ReviewRow: {
            daysLeft: number;
            departmentId: string;
            departmentName: string;
            dueOn: string;
            openComments: number;
            /** @description Suggestions not yet accepted or rejected; null while nobody reviews. */
            pendingSuggestions: null | number;
            place: string;
            /** @description How often it was returned for revision. */
            returns: number;
            sectionId: string;
            state: components["schemas"]["SectionState"];
            stateLabel: string;
            submission: null | {
                /** @enum {string} */
                kind: "nil" | "text";
                seq: number;
                submittedAt: string;
            };
            /** @description Waits for the editor's decision. */
            waiting: boolean;
        };
        ReviewValue: null | string | number | number[] | boolean;
        Revision: {
            author: string;
            /** @description As written in the file; empty when it is not. */
            date: string;
            end: number;
            /** @description Stable for the same file: kind and place in reading order, e.g. `insertion-3`. */
            id: string;
            /** @enum {string} */
            kind: "comment" | "deletion" | "insertion" | "move";
            /** @description UTF-16 units of the result's text: the words concerned. */
            start: number;
            /** @description The words inserted or deleted; of a comment what it says. */
            words: string;
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
        RewritingView: {
            at: string;
            byName: string;
            reason: string;
            redline: components["schemas"]["RedlineBlock"][];
        };
        /** @enum {string} */
        RowOutcome: "changed" | "new" | "same" | "wrong";
        RowProblem: {
            column: string;
            message: string;
            row: number;
        };
        SavedReview: {
            savedAt: string;
            version: number;
        };
        SealDeedView: {
            /** @enum {string} */
            action: "decline" | "destroy" | "disable" | "enable" | "file" | "make" | "requestEnabling";
            at: string;
            by: string;
            label: string;
            reason: string;
        };
        SealFiling: {
            authority: string;
            number: string;
        };
        SealOverview: {
            actions: components["schemas"]["AllowedAction"][];
            /** @description Newest first. */
            seals: components["schemas"]["SealView"][];
        };
        SealPeriod: {
            /** @description ISO 8601, UTC */
            from: string;
            /** @description null: it still is. */
            until: null | string;
        };
        SealPlacement: {
            centreX: number;
            centreY: number;
            page: number;
        };
        SealRegister: {
            actions: components["schemas"]["AllowedAction"][];
            /** @description The latest first. */
            entries: components["schemas"]["SealRegisterRow"][];
            failures: components["schemas"]["FailedSealingRow"][];
            /** @description The reader may also read dispatches: an auditor reads the register alone. */
            opensDispatches: boolean;
            waiting: components["schemas"]["SealRequestRow"][];
        };
        SealRegisterRow: {
            at: string;
            certificateFingerprint: string;
            contentDigest: string;
            dispatchId: string;
            documentNumber: string;
            fileDigest: string;
            fileName: string;
            governmentId: string;
            id: string;
            issued: boolean;
            requestedByName: string;
            /** @description 已印发, 未印发, or that it is no longer the version in force. */
            resultLabel: string;
            sealedByName: string;
            sealedOn: string;
            sealName: string;
            /** @description Leaders whose signatures the file bears before the seal, in their order; of most files nobody. */
            signers: components["schemas"]["RegisteredSigner"][];
            /** @enum {string} */
            status: "current" | "superseded" | "withdrawn";
            title: string;
        };
        SealRequestRow: {
            cycleTitle: string;
            dispatchId: string;
            documentNumber: string;
            requestedByName: string;
            state: components["schemas"]["DispatchState"];
            stateLabel: string;
        };
        /** @enum {string} */
        SealState: "destroyed" | "disabled" | "enabled" | "enablingRequested" | "filed" | "made";
        SealView: {
            actions: components["schemas"]["AllowedAction"][];
            certificate: components["schemas"]["CertificateSummary"];
            /** @description Whole days that the certificate is still valid; negative when it has expired. */
            daysLeft: number;
            diameterMm: null | number;
            filing: null | components["schemas"]["SealFiling"];
            /** @description Everything done with it, the first deed first. */
            history: components["schemas"]["SealDeedView"][];
            id: string;
            /** @description The drawn test seal with a certificate of the installation's own authority. */
            isTest: boolean;
            name: string;
            /** @description From when till when it, and with it its picture, was in use. */
            periods: components["schemas"]["SealPeriod"][];
            state: components["schemas"]["SealState"];
            stateLabel: string;
        };
        Seat: {
            holders: string[];
            label: string;
            /** @enum {string} */
            post: "auditAdmin" | "chiefEditor" | "departmentHead" | "deputyLeader" | "editor" | "legalReviewer" | "liaison" | "officeReviewer" | "principalLeader" | "publisher" | "registrar" | "sealKeeper" | "securityAdmin" | "systemAdmin";
        };
        SecondFactorView: {
            active: boolean;
            recoveryLeft: number;
            /** @description The office asks for it at 签发 and 用印. */
            requiredForSigning: boolean;
            /** @description When it was bound; null without one. */
            since: null | string;
        };
        SectionAttachments: {
            /** @description `attachment.add`, while the reader may. */
            actions: components["schemas"]["AllowedAction"][];
            attachments: components["schemas"]["AttachmentView"][];
        };
        SectionComments: {
            actions: components["schemas"]["AllowedAction"][];
            comments: components["schemas"]["CommentView"][];
            target: components["schemas"]["SectionTarget"];
        };
        SectionFinding: {
            citation: null | string;
            excerpt: string;
            /** @enum {string} */
            level: "一般" | "严重" | "提示";
            message: string;
            /** @description All places, at least one. */
            places: components["schemas"]["Place"][];
            rule: string;
            /** @description What to write instead; null where only a person can say. */
            suggestion: null | string;
        };
        SectionFindingsView: {
            claims: components["schemas"]["ClaimView"][];
            findings: components["schemas"]["ReviewFinding"][];
            /** @description Which of the section's texts was read; null when it has none to be reviewed. */
            target: ("standing" | "submission") | null;
        };
        SectionHistory: {
            notes: components["schemas"]["ReviewNoteRow"][];
            /** @description From what the department sent to what stands; empty while nothing stands. */
            redline: components["schemas"]["TextChange"][];
            rewritings: components["schemas"]["RewritingRow"][];
            submissions: components["schemas"]["PastSubmission"][];
        };
        SectionOutcome: {
            /** @description The decision that holds now; null while none was taken. */
            decision: null | components["schemas"]["NoteView"];
            /** @description From what was sent to what stands in the report; null while nothing stands. */
            redline: null | components["schemas"]["RedlineBlock"][];
            /** @description The return that the department has to answer, with its words in the draft; null when none is open. */
            returned: null | components["schemas"]["NoteView"];
            returns: number;
            rewritings: components["schemas"]["RewritingView"][];
            rounds: components["schemas"]["SubmissionRound"][];
            sectionId: string;
            /** @description The latest merged version in which the text stands. */
            standsIn: null | {
                seq: number;
                versionId: string;
            };
            state: components["schemas"]["SectionState"];
            stateLabel: string;
            unchanged: boolean;
        };
        SectionProof: {
            claims: components["schemas"]["ClaimView"][];
            findings: components["schemas"]["SectionFinding"][];
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
            /** @description When an editor took the section back; such a row is seen nowhere. */
            removedAt: null | string;
            /** @description What is asked of the department here, in the editors' words. */
            requirement: string;
            /** @description The text that stands in the report once adopted. */
            standing: null | components["schemas"]["FragmentDoc"];
            standingSubmissionId: null | string;
            startsParagraph: boolean;
            state: components["schemas"]["SectionState"];
            version: number;
        };
        /** @enum {string} */
        SectionState: "adopted" | "adoptedPartially" | "awaitingDepartment" | "declined" | "drafting" | "notAcknowledged" | "returned" | "submitted";
        /** @enum {string} */
        SectionTarget: "draft" | "standing" | "submission";
        SectionView: {
            actions: components["schemas"]["AllowedAction"][];
            coDepartments: string[];
            current: null | components["schemas"]["CurrentSubmission"];
            currentSubmissionId: null | string;
            cycleId: string;
            cycleTitle: string;
            /** @description Whole days until the due date; negative when late. */
            daysLeft: number;
            departmentId: string;
            departmentName: string;
            draft: null | components["schemas"]["FragmentDoc"];
            draftSavedBy: null | string;
            draftVersion: number;
            dueOn: string;
            /** @description Oldest first; at most the last is open. */
            extensions: components["schemas"]["ExtensionView"][];
            governmentId: string;
            id: string;
            lastYear: null | components["schemas"]["LastYearText"];
            mergedBy: string;
            nodeKey: string;
            /** @description `（一）依法全面履行政府职能` */
            place: string;
            /** @description Order among the sections of one node. */
            position: number;
            /** @description The department's own promises and problems of last year, or those of nobody in particular. */
            prompts: components["schemas"]["LastYearPrompt"][];
            reminders: components["schemas"]["ReminderView"][];
            /** @description When an editor took the section back; such a row is seen nowhere. */
            removedAt: null | string;
            /** @description What is asked of the department here, in the editors' words. */
            requirement: string;
            /** @description The text that stands in the report once adopted. */
            standing: null | components["schemas"]["FragmentDoc"];
            standingSubmissionId: null | string;
            startsParagraph: boolean;
            state: components["schemas"]["SectionState"];
            version: number;
            year: number;
        };
        SecuritySettingsView: {
            secondFactorForSigning: boolean;
            /** @description 0 when nothing has been saved. */
            version: number;
        };
        SeenSignature: {
            certificateFingerprint: null | string;
            /** @description As claimed in the signature. */
            claimedAt: null | string;
            /** @description Name of its field; of a DOCX empty. */
            field: string;
            /** @enum {string} */
            level: "B-B" | "B-LT" | "B-LTA" | "B-T";
            /** @description Subject name of the signer's certificate; null when it could not be read. */
            signedBy: null | string;
            /** @description As a trusted time stamp proves it. */
            stampedAt: null | string;
        };
        SessionView: {
            accountId: string;
            displayName: string;
            government: {
                demonstration: boolean;
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
            /** @description A second factor is bound: whoever is asked for the password again is asked for a code too. */
            secondFactor: boolean;
            userName: string;
            /** @enum {string} */
            way: "ldap" | "oidc" | "password";
        };
        SetupState: {
            /** @description One of the governments is a demonstration. */
            demonstration: boolean;
            /** @description A government has been founded; false means that the first-run wizard is next. */
            founded: boolean;
        };
        SheetDepartment: {
            id: string;
            name: string;
        };
        SheetPreview: {
            counts: {
                changed: number;
                new: number;
                same: number;
                wrong: number;
            };
            /** @description Of the file and of what it would do; given back when confirming. */
            digest: string;
            /** @description Nothing is wrong and something would change. */
            importable: boolean;
            rows: components["schemas"]["SheetRowPlan"][];
        };
        SheetRow: {
            /** @description The department has begun: a change needs a reason, which it is told. */
            begun: boolean;
            coDepartments: string[];
            departmentId: string;
            departmentName: string;
            dueOn: string;
            id: string;
            nodeKey: string;
            position: number;
            /** @description Nothing was ever sent: the line may still be taken away. */
            removable: boolean;
            requirement: string;
            startsParagraph: boolean;
            state: components["schemas"]["SectionState"];
            stateLabel: string;
        };
        SheetRowPlan: {
            /** @description What would change, or why the row is wrong. */
            notes: string[];
            outcome: components["schemas"]["RowOutcome"];
            outcomeLabel: string;
            /** @description As numbered in the sheet. */
            row: number;
            /** @description Who or what the row is about. */
            subject: string;
        };
        SheetView: {
            actions: components["schemas"]["AllowedAction"][];
            cycleId: string;
            /** @description Departments that a place may be given to. */
            departments: components["schemas"]["SheetDepartment"][];
            milestones: components["schemas"]["MilestoneView"][];
            /** @description Places of the outline in reading order, those without a line included. */
            nodes: components["schemas"]["NodeLabel"][];
            /** @description In reading order of the outline, within a place by position. */
            rows: components["schemas"]["SheetRow"][];
            state: components["schemas"]["CycleState"];
            title: string;
            today: string;
            year: number;
        };
        SignaturePictureView: {
            /** @description SHA-256 of the picture; null: none is kept, the name is printed. */
            digest: null | string;
            /** @description ISO 8601 */
            since: null | string;
        };
        SignaturePlace: {
            bottom: number;
            left: number;
            page: number;
            right: number;
            top: number;
        };
        SpanReason: {
            end: number;
            reason: string;
            start: number;
        };
        SpanReasonView: {
            end: number;
            inDraft: null | components["schemas"]["PlacedAnchor"];
            quote: string;
            reason: string;
            start: number;
        };
        /** @enum {string} */
        SpanRole: "figure" | "gap" | "heading" | "ordinal" | "text";
        SpanSource: {
            departmentId?: string;
            nodeKey: string;
            /** @description Offset of the span's first UTF-16 unit in `plainText` of the fragment; absent for computed words. */
            offset?: number;
            /** @description Absent for ordinals and headings of the outline. */
            sectionId?: string;
        };
        SpareDepartment: {
            departmentId: string;
            departmentName: string;
            why: string;
        };
        Stage: {
            key: string;
            label: string;
            /** @description The deciding opinion must be written, not only given by the button (条例第二十二条 for 签发). */
            opinionRequired: boolean;
            /** @enum {string} */
            post: "auditAdmin" | "chiefEditor" | "departmentHead" | "deputyLeader" | "editor" | "legalReviewer" | "liaison" | "officeReviewer" | "principalLeader" | "publisher" | "registrar" | "sealKeeper" | "securityAdmin" | "systemAdmin";
            /** @description Whoever decides here signs the PDF too, before the seal, in the order of the stages; absent: on the dispatch form alone. */
            signsInFile?: boolean;
        };
        StartedImport: {
            original: components["schemas"]["AttachmentView"];
            reading: components["schemas"]["ImportReading"];
        };
        SubmissionRound: {
            changes: null | components["schemas"]["RedlineBlock"][];
            /** @enum {string} */
            kind: "nil" | "text";
            notes: components["schemas"]["NoteView"][];
            reason: string;
            seq: number;
            submissionId: string;
            submittedAt: string;
            submittedByName: string;
        };
        SubmittedAttachment: {
            attachmentId: string;
            digest: string;
            kind: components["schemas"]["AttachmentKind"];
            mediaType: string;
            name: string;
            size: number;
        };
        SuccessorChoice: {
            departmentName: null | string;
            displayName: string;
            id: string;
            userName: string;
        };
        SuggestionAuthor: {
            accountId: string;
            at: string;
            displayName: string;
        };
        SuggestionView: {
            authors: components["schemas"]["SuggestionAuthor"][];
            /** @description The words just before it, to find it by. */
            context: string;
            deleted: string;
            id: string;
            /** @description Words put in and words taken out; a `¶` where a paragraph is split or joined. */
            inserted: string;
            /** @enum {string} */
            kind: "change" | "deletion" | "insertion" | "replacement";
        };
        TableCellNode: {
            attrs: {
                colspan: number;
                colwidth: null | number[];
                rowspan: number;
            };
            content: components["schemas"]["ParagraphNode"][];
            /** @enum {string} */
            type: "tableCell" | "tableHeader";
        };
        TableNode: {
            attrs: {
                caption: null | string;
            };
            content: components["schemas"]["TableRowNode"][];
            /** @enum {string} */
            type: "table";
        };
        TableRowNode: {
            content?: components["schemas"]["TableCellNode"][];
            /** @enum {string} */
            type: "tableRow";
        };
        TakenImport: {
            content: components["schemas"]["FragmentDoc"];
            /** @description Why pictures were left out. */
            leftOut: string[];
        };
        TestMailAnswer: {
            /** @description What the server answered when it took the mail over. */
            said: string;
        };
        TextChange: {
            /** @enum {string} */
            kind: "added" | "removed" | "same";
            text: string;
        };
        TroubledMail: {
            attempts: number;
            displayName: string;
            id: string;
            /** @description null: it is not tried again. */
            nextAt: null | string;
            /** @enum {string} */
            state: "givenUp" | "refused" | "sent" | "skipped" | "waiting";
            words: string;
        };
        TrustAnchors: {
            pem: string;
        };
        UnreadNotices: {
            unread: number;
        };
        UploadedSeal: {
            /** @description What could be better about the picture or the certificate. */
            advice: string[];
            seal: components["schemas"]["SealView"];
        };
        /** @enum {string} */
        ValueStanding: "contested" | "putAside" | "stands" | "superseded";
        /** @enum {string} */
        Verdict: "fails" | "holds" | "unknown";
        VersionComments: {
            actions: components["schemas"]["AllowedAction"][];
            comments: components["schemas"]["CommentView"][];
        };
        VersionFinding: {
            after: string;
            /** @description The words around it, for reading. */
            before: string;
            citation: null | string;
            count: number;
            decision: null | components["schemas"]["FindingDecisionView"];
            departmentName: string;
            end: number;
            excerpt: string;
            /** @description Names the finding in this version: SHA-256 over rule, words and the words around. */
            key: string;
            /** @enum {string} */
            level: "一般" | "严重" | "提示";
            message: string;
            /** @description Which decisions the reader may take on it now. */
            offers: ("adopt" | "allow" | "ask" | "dismiss" | "reopen")[];
            /** @description Nobody has decided, or what was decided does not settle it. */
            open: boolean;
            path: string;
            rule: string;
            /** @description Whose words they are; null for headings and what is computed. */
            sectionId: null | string;
            /** @description In the version's text, UTF-16 units. */
            start: number;
            suggestion: null | string;
        };
        VersionFindingsView: {
            claims: components["schemas"]["ClaimView"][];
            cycleId: string;
            digest: string;
            findings: components["schemas"]["VersionFinding"][];
            /** @description Open findings by level; 严重 above nought keeps the version from 核稿. */
            open: {
                "\u4E00\u822C": number;
                "\u4E25\u91CD": number;
                "\u63D0\u793A": number;
            };
            seq: number;
            state: components["schemas"]["VersionState"];
            title: string;
            versionId: string;
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
            /** @description Figures on which the ledger does not agree with the text; they stop 送签. */
            figureConflicts: components["schemas"]["FigureConflict"][];
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
        Warning: {
            code: components["schemas"]["WarningCode"];
            end: number;
            /** @description In Chinese: what was found, and where that helps, what to do. */
            message: string;
            /** @description For an offered heading: its words. */
            offer?: string;
            start: number;
        };
        /** @enum {string} */
        WarningCode: "COMMENT_UNRESOLVED" | "DELETION_UNRESOLVED" | "FIELD_NEUTRALISED" | "FOOTNOTE_MOVED" | "FORMATTING_CHANGE" | "HEADING_BY_FACE" | "HEADING_OFFERED" | "INSERTION_UNRESOLVED" | "LINK_LEFT_OUT" | "MOVE_UNRESOLVED" | "NOTHING_FOUND" | "NUMBER_SKIPPED" | "NUMBER_TWICE" | "OBJECT_LEFT_OUT" | "PICTURE_LEFT_OUT" | "SHARING_SITE" | "TABLE_FLATTENED";
        WaysView: {
            /** @description What the log-in page calls the way; null: not offered. */
            ldap: null | string;
            oidc: null | string;
        };
        WordEntry: {
            /** @description Words of which at least one must stand near the wrong one; empty: anywhere. */
            context: string[];
            from: null | string;
            /** @enum {string} */
            level: "一般" | "严重" | "提示";
            /** @description Empty: only a person can say what is right. */
            right: string;
            source: string;
            to: null | string;
            /** @description Words that contain the wrong one and are right. */
            unless?: string[];
            wrong: string;
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
                    /**
                     * Format: uuid
                     * @default null
                     */
                    departmentId?: string | null;
                    displayName: string;
                    /** @default  */
                    mailAddress?: string;
                    /** @default  */
                    phone?: string;
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
    "account.show": {
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
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    "account.change": {
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
                    departmentId: string | null;
                    displayName: string;
                    mailAddress: string;
                    phone: string;
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
                    "application/json": {
                        /** @description 所在部门; null for people of no department. */
                        departmentId: null | string;
                        displayName: string;
                        governmentId: string;
                        id: string;
                        /** @description Where notices are mailed; may be empty. */
                        mailAddress: string;
                        mustChangePassword: boolean;
                        /** @description The unit's office telephone, never a private one; may be empty. */
                        phone: string;
                        /** @description Raised whenever sessions must end: stopped, posts changed, password changed. */
                        sessionEpoch: number;
                        /** @enum {string} */
                        state: "active" | "stopped";
                        userName: string;
                        version: number;
                    };
                };
            };
        };
    };
    "account.handOver": {
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
                    /** Format: uuid */
                    successorId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverResult"];
                };
            };
        };
    };
    "account.openWork": {
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
                    "application/json": components["schemas"]["OpenWorkView"];
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
                    /** @default false */
                    deputy?: boolean;
                    /** @default null */
                    fromDate?: string | null;
                    /** @enum {string} */
                    post: "liaison" | "departmentHead" | "editor" | "chiefEditor" | "legalReviewer" | "officeReviewer" | "deputyLeader" | "principalLeader" | "registrar" | "sealKeeper" | "publisher" | "systemAdmin" | "securityAdmin" | "auditAdmin";
                    /** @default null */
                    untilDate?: string | null;
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
    "account.resetSecondFactor": {
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
    "account.sessions": {
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
                    "application/json": components["schemas"]["LogInView"][];
                };
            };
        };
    };
    "account.endSessions": {
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
    "attachment.file": {
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
    "attachment.remove": {
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
                    "application/json": components["schemas"]["AttachmentView"];
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
                objectType?: string;
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
                objectType?: string;
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
    "audit.labels": {
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
                    "application/json": components["schemas"]["AuditLabels"];
                };
            };
        };
    };
    "audit.page": {
        parameters: {
            query?: {
                accountId?: string;
                action?: string;
                beforeSeq?: number;
                from?: string;
                limit?: number;
                objectId?: string;
                objectType?: string;
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
                    "application/json": components["schemas"]["AuditPage"];
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
                    "application/json": components["schemas"]["AuthorisationView"][];
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
    "authorisation.revoke": {
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "authorisation.delegates": {
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
                    "application/json": components["schemas"]["DelegateCandidate"][];
                };
            };
        };
    };
    "comment.reopen": {
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
                    "application/json": components["schemas"]["KeptComment"];
                };
            };
        };
    };
    "comment.reply": {
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
                    text: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptComment"];
                };
            };
        };
    };
    "comment.resolve": {
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
                    "application/json": components["schemas"]["KeptComment"];
                };
            };
        };
    };
    "comparison.show": {
        parameters: {
            query: {
                from: string;
                to: string;
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
                    "application/json": components["schemas"]["ComparisonView"];
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
                    "application/json": components["schemas"]["CycleListItem"][];
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
                } | {
                    /** Format: uuid */
                    fromCycleId: string;
                    milestones?: {
                        departmentsBy: string;
                        mergedBy: string;
                        publishedBy: string;
                        reportedBy: string;
                    };
                    title?: string;
                    year?: number;
                } | {
                    milestones?: {
                        departmentsBy: string;
                        mergedBy: string;
                        publishedBy: string;
                        reportedBy: string;
                    };
                    /** Format: uuid */
                    pastReportId: string;
                    title?: string;
                    year?: number;
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
    "board.show": {
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
                    "application/json": components["schemas"]["CycleBoard"];
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
    "dispatch.form": {
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
                    "application/json": components["schemas"]["DispatchFormView"];
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
    "figure.choose": {
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
                    indicatorId: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    previousChoiceId?: string | null;
                    reason: string;
                    /** Format: uuid */
                    valueId: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureChoiceRow"];
                };
            };
        };
    };
    "figure.propose": {
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
                    cutoffDate: string;
                    decimals: number;
                    definition: string;
                    /** Format: uuid */
                    departmentId: string;
                    /** @enum {string} */
                    kind: "count" | "percent" | "amount";
                    name: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    sectionId?: string | null;
                    unit: string;
                    value: string;
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
                    "application/json": components["schemas"]["FigureValueRow"];
                };
            };
        };
    };
    "figure.ledger": {
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
                    "application/json": components["schemas"]["FigureLedger"];
                };
            };
        };
    };
    "figure.enter": {
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
                    cutoffDate: string;
                    /** Format: uuid */
                    departmentId: string;
                    /** Format: uuid */
                    indicatorId: string;
                    /** @default  */
                    reason?: string;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    sectionId?: string | null;
                    /**
                     * Format: uuid
                     * @default null
                     */
                    supersedes?: string | null;
                    value: string;
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
                    "application/json": components["schemas"]["FigureValueRow"];
                };
            };
        };
    };
    "cycle.lastYear": {
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
                    "application/json": components["schemas"]["LastYearView"];
                };
            };
        };
    };
    "cycle.late": {
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
                    "application/json": components["schemas"]["LateList"];
                };
            };
        };
    };
    "cycle.lateFile": {
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
    "cycle.changeMilestones": {
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
                    milestones: {
                        departmentsBy: string;
                        mergedBy: string;
                        publishedBy: string;
                        reportedBy: string;
                    };
                    /** @default true */
                    moveDueDates?: boolean;
                    /** @default  */
                    reason?: string;
                    was: {
                        departmentsBy: string;
                        mergedBy: string;
                        publishedBy: string;
                        reportedBy: string;
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
                    "application/json": components["schemas"]["CycleRow"];
                };
            };
        };
    };
    "cycle.nextYear": {
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
                    "application/json": components["schemas"]["NextYearPreview"];
                };
            };
        };
    };
    "cycle.notice": {
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
    "cycle.reminders": {
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
                    "application/json": components["schemas"]["ReminderView"][];
                };
            };
        };
    };
    "cycle.remind": {
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
                    /** @default [] */
                    departmentIds?: string[];
                    /** @default [] */
                    sectionIds?: string[];
                    /** @default  */
                    text?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemindResult"];
                };
            };
        };
    };
    "review.list": {
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
                    "application/json": components["schemas"]["ReviewList"];
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
                        requirement?: string;
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
    "cycle.sheet": {
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
                    "application/json": components["schemas"]["SheetView"];
                };
            };
        };
    };
    "cycle.saveSheet": {
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
                    /** @default [] */
                    add?: {
                        /** @default [] */
                        coDepartments?: string[];
                        /** Format: uuid */
                        departmentId: string;
                        dueOn?: string;
                        nodeKey: string;
                        position?: number;
                        /** @default  */
                        requirement?: string;
                        startsParagraph: boolean;
                    }[];
                    /** @default [] */
                    change?: {
                        /** Format: uuid */
                        id: string;
                        /** @default  */
                        reason?: string;
                        to: {
                            coDepartments?: string[];
                            dueOn?: string;
                            position?: number;
                            requirement?: string;
                            startsParagraph?: boolean;
                        };
                        was: {
                            coDepartments?: string[];
                            dueOn?: string;
                            position?: number;
                            requirement?: string;
                            startsParagraph?: boolean;
                        };
                    }[];
                    /** @default [] */
                    remove?: {
                        /** Format: uuid */
                        id: string;
                        /** @default  */
                        reason?: string;
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
                    "application/json": components["schemas"]["SheetView"];
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
    "department.merge": {
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
                    intoId: string;
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
                    "application/json": components["schemas"]["MergedDepartment"];
                };
            };
        };
    };
    "department.rename": {
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
                    name: string;
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
                    "application/json": components["schemas"]["DepartmentRow"];
                };
            };
        };
    };
    "department.move": {
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
                    parentId: string | null;
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
                    "application/json": components["schemas"]["DepartmentRow"];
                };
            };
        };
    };
    "department.stop": {
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "department.tree": {
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
                    "application/json": components["schemas"]["DepartmentView"][];
                };
            };
        };
    };
    "desk.show": {
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
                    "application/json": components["schemas"]["Desk"];
                };
            };
        };
    };
    "dispatch.list": {
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
                    "application/json": components["schemas"]["DispatchListRow"][];
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
    "dispatch.confirmFile": {
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
                    "application/json": components["schemas"]["DispatchRow"];
                };
            };
        };
    };
    "dispatch.withdrawConfirmation": {
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
    "dispatch.package": {
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
            /** @description 印发文件包 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
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
        requestBody: {
            content: {
                "application/json": {
                    /** @default  */
                    reason?: string | "";
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
    "dispatch.withdrawSeal": {
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
    "dispatch.waiveSignature": {
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
                    stageKey: string;
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
    "documentNumber.list": {
        parameters: {
            query?: {
                organCode?: string;
                state?: "taken" | "voided";
                year?: number;
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
                    "application/json": components["schemas"]["NumberRegisterRow"][];
                };
            };
        };
    };
    "event.stream": {
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
                    "text/event-stream": string;
                };
            };
        };
    };
    "extension.answer": {
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
                    confirmBeyondMerge?: boolean;
                    grant: boolean;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
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
                    "application/json": components["schemas"]["HealthReport"];
                };
            };
        };
    };
    "indicator.define": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    decimals: number;
                    definition: string;
                    /** @enum {string} */
                    kind: "count" | "percent" | "amount";
                    name: string;
                    owners: string[];
                    /** @enum {string} */
                    scope: "government" | "department";
                    unit: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorRow"];
                };
            };
        };
    };
    "indicator.change": {
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
                    decimals: number;
                    definition: string;
                    /** @enum {string} */
                    kind: "count" | "percent" | "amount";
                    name: string;
                    owners: string[];
                    /** @enum {string} */
                    scope: "government" | "department";
                    unit: string;
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
                    "application/json": components["schemas"]["IndicatorRow"];
                };
            };
        };
    };
    "figure.history": {
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
                    "application/json": components["schemas"]["FigureHistory"];
                };
            };
        };
    };
    "indicator.restore": {
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
                    "application/json": components["schemas"]["IndicatorRow"];
                };
            };
        };
    };
    "indicator.retire": {
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
                    "application/json": components["schemas"]["IndicatorRow"];
                };
            };
        };
    };
    "installation.status": {
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
                    "application/json": components["schemas"]["InstallationStatus"];
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
    "mail.show": {
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
                    "application/json": components["schemas"]["MailOverview"];
                };
            };
        };
    };
    "mail.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    enabled: boolean;
                    fromAddress: string;
                    fromName: string;
                    host: string;
                    password: string | null;
                    port: number;
                    /** @enum {string} */
                    security: "none" | "starttls" | "tls";
                    siteAddress: string;
                    trustedCertificate: string | null;
                    userName: string;
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
                    "application/json": components["schemas"]["MailSettingsView"];
                };
            };
        };
    };
    "mail.test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": components["schemas"]["TestMailAnswer"];
                };
            };
        };
    };
    "milestone.preview": {
        parameters: {
            query?: {
                reportedBy?: string;
                year?: number;
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
                    "application/json": components["schemas"]["MilestonePreview"];
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
    "notice.countUnread": {
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
                    "application/json": components["schemas"]["UnreadNotices"];
                };
            };
        };
    };
    "pastReport.list": {
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
                    "application/json": components["schemas"]["PastReportView"][];
                };
            };
        };
    };
    "pastReport.add": {
        parameters: {
            query: {
                name: string;
            };
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
                    "application/json": components["schemas"]["AddedPastReport"];
                };
            };
        };
    };
    "pastReport.show": {
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
                    "application/json": components["schemas"]["PastReportDetails"];
                };
            };
        };
    };
    "pastReport.confirm": {
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
                     * @default {
                     *       "choices": {
                     *         "decisions": {},
                     *         "undone": [],
                     *         "headings": {}
                     *       },
                     *       "depth": null,
                     *       "acceptedOffers": [],
                     *       "mends": []
                     *     }
                     */
                    plan?: {
                        /** @default [] */
                        acceptedOffers?: string[];
                        /**
                         * @default {
                         *       "decisions": {},
                         *       "undone": [],
                         *       "headings": {}
                         *     }
                         */
                        choices?: {
                            /** @default {} */
                            decisions?: {
                                [key: string]: "accept" | "reject";
                            };
                            /** @default {} */
                            headings?: {
                                [key: string]: "text" | "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                            };
                            /** @default [] */
                            undone?: string[];
                        };
                        /** @default null */
                        depth?: number | null;
                        /** @default [] */
                        mends?: {
                            /** @enum {string} */
                            block?: "preamble" | "measures" | "firstResponsible" | "problems" | "nextSteps" | "closing" | "other" | "attachment";
                            heading?: string;
                            isHeading?: boolean;
                            key: string;
                        }[];
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
                    "application/json": components["schemas"]["PastReportView"];
                };
            };
        };
    };
    "pastReport.file": {
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
    "pastReport.read": {
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
                    /** @default [] */
                    acceptedOffers?: string[];
                    /**
                     * @default {
                     *       "decisions": {},
                     *       "undone": [],
                     *       "headings": {}
                     *     }
                     */
                    choices?: {
                        /** @default {} */
                        decisions?: {
                            [key: string]: "accept" | "reject";
                        };
                        /** @default {} */
                        headings?: {
                            [key: string]: "text" | "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                        };
                        /** @default [] */
                        undone?: string[];
                    };
                    /** @default null */
                    depth?: number | null;
                    /** @default [] */
                    mends?: {
                        /** @enum {string} */
                        block?: "preamble" | "measures" | "firstResponsible" | "problems" | "nextSteps" | "closing" | "other" | "attachment";
                        heading?: string;
                        isHeading?: boolean;
                        key: string;
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
                    "application/json": components["schemas"]["PastReportReading"];
                };
            };
        };
    };
    "proofreadingList.show": {
        parameters: {
            query?: {
                kind?: "words" | "officeHolders" | "documents" | "allowed";
                seq?: number;
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
                    "application/json": components["schemas"]["ProofreadingListsView"];
                };
            };
        };
    };
    "proofreadingList.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @enum {string} */
                    kind: "words" | "officeHolders" | "documents" | "allowed";
                    /** @default  */
                    note?: string;
                    rows: string[][];
                    seq: number;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProofreadingListRow"];
                };
            };
        };
    };
    "proofreadingList.preview": {
        parameters: {
            query: {
                kind: "words" | "officeHolders" | "documents" | "allowed";
            };
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
                    "application/json": components["schemas"]["ListPreview"];
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
                    "application/json": components["schemas"]["ReportTypeView"][];
                };
            };
        };
    };
    "reportType.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    from: {
                        id: string;
                        /** @enum {string} */
                        kind: "bundled" | "own" | "cycle";
                    };
                    name: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportTypeDetail"];
                };
            };
        };
    };
    "reportType.show": {
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
                    "application/json": components["schemas"]["ReportTypeDetail"];
                };
            };
        };
    };
    "reportType.save": {
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
                    name: string;
                    outline: {
                        nodes: components["schemas"]["__schema0"][];
                        /** @enum {string|null} */
                        numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | null;
                    };
                    requiredBlocks: ("preamble" | "measures" | "firstResponsible" | "problems" | "nextSteps" | "closing" | "other")[];
                    stages: {
                        key: string;
                        label: string;
                        opinionRequired: boolean;
                        /** @enum {string} */
                        post: "chiefEditor" | "legalReviewer" | "officeReviewer" | "deputyLeader" | "principalLeader";
                        signsInFile?: boolean;
                    }[];
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
                    "application/json": components["schemas"]["ReportTypeDetail"];
                };
            };
        };
    };
    "reportType.retire": {
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
    "sealRegister.list": {
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
                    "application/json": components["schemas"]["SealRegister"];
                };
            };
        };
    };
    "sealRegister.exportSheet": {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "seal.show": {
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
                    "application/json": components["schemas"]["SealOverview"];
                };
            };
        };
    };
    "seal.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    diameterMm: 42 | 45;
                    password: string;
                    /** Format: base64 */
                    picture: string;
                    /** Format: base64 */
                    pkcs12: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedSeal"];
                };
            };
        };
    };
    "seal.destroy": {
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "seal.disable": {
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "seal.enable": {
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
    "seal.requestEnabling": {
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "seal.file": {
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
                    authority: string;
                    number: string;
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
    "seal.image": {
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
            /** @description 印章图样 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
        };
    };
    "seal.decline": {
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
    "seal.register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    diameterMm: 42 | 45;
                    /** Format: base64 */
                    picture: string;
                    reference: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadedSeal"];
                };
            };
        };
    };
    "seal.heldKeys": {
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
                    "application/json": components["schemas"]["HeldSealKeys"];
                };
            };
        };
    };
    "secondFactor.show": {
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
                    "application/json": components["schemas"]["SecondFactorView"];
                };
            };
        };
    };
    "secondFactor.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    "secondFactor.enrol": {
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
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
        };
    };
    "secondFactor.remove": {
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
        requestBody: {
            content: {
                "application/json": {
                    /** Format: uuid */
                    submissionId?: string;
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
    "attachment.list": {
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
                    "application/json": components["schemas"]["SectionAttachments"];
                };
            };
        };
    };
    "attachment.add": {
        parameters: {
            query: {
                kind: "evidence" | "picture";
                name: string;
            };
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
        };
    };
    "comment.list": {
        parameters: {
            query?: {
                target?: "submission" | "draft" | "standing";
            };
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
                    "application/json": components["schemas"]["SectionComments"];
                };
            };
        };
    };
    "comment.add": {
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
                    anchor: {
                        end: number;
                        quote: string;
                        start: number;
                    };
                    /** @enum {string} */
                    target: "submission" | "draft" | "standing";
                    text: string;
                    /** @default false */
                    visibleToDepartment?: boolean;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptComment"];
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
                    /** Format: uuid */
                    submissionId?: string;
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
                        content: ({
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
                        } | {
                            attrs: {
                                /** @enum {string} */
                                numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                            };
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
                            type: "heading";
                        } | {
                            attrs: {
                                /** @enum {string} */
                                numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                            };
                            content: {
                                content: ({
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
                                } | {
                                    attrs: {
                                        /** @enum {string} */
                                        numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                                    };
                                    content: {
                                        content: ({
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
                                        } | {
                                            attrs: {
                                                /** @enum {string} */
                                                numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                                            };
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
                                                type: "listItem";
                                            }[];
                                            /** @enum {string} */
                                            type: "list";
                                        })[];
                                        /** @enum {string} */
                                        type: "listItem";
                                    }[];
                                    /** @enum {string} */
                                    type: "list";
                                })[];
                                /** @enum {string} */
                                type: "listItem";
                            }[];
                            /** @enum {string} */
                            type: "list";
                        } | {
                            attrs: {
                                /** @default null */
                                caption?: string | null;
                            };
                            content: {
                                content?: ({
                                    attrs: {
                                        /** @default 1 */
                                        colspan?: number;
                                        /** @default null */
                                        colwidth?: number[] | null;
                                        /** @default 1 */
                                        rowspan?: number;
                                    };
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
                                    type: "tableCell";
                                } | {
                                    attrs: {
                                        /** @default 1 */
                                        colspan?: number;
                                        /** @default null */
                                        colwidth?: number[] | null;
                                        /** @default 1 */
                                        rowspan?: number;
                                    };
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
                                    type: "tableHeader";
                                })[];
                                /** @enum {string} */
                                type: "tableRow";
                            }[];
                            /** @enum {string} */
                            type: "table";
                        } | {
                            attrs: {
                                alt: string;
                                /** @default null */
                                caption?: string | null;
                                digest: string;
                                /** @default 120 */
                                width?: number;
                            };
                            /** @enum {string} */
                            type: "image";
                        })[];
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
    "section.requestExtension": {
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
                    until: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
                };
            };
        };
    };
    "finding.settleInReview": {
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
                    /** @enum {string} */
                    decision: "adopt" | "dismiss" | "ask" | "allow" | "reopen";
                    key: string;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDecisionRow"];
                };
            };
        };
    };
    "finding.inReview": {
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
                    "application/json": components["schemas"]["SectionFindingsView"];
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
    "section.import": {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["StartedImport"];
                };
            };
        };
    };
    "section.readImport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    decisions?: {
                        [key: string]: "accept" | "reject";
                    };
                    /** @default {} */
                    headings?: {
                        [key: string]: "text" | "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                    };
                    /** @default [] */
                    undone?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportReading"];
                };
            };
        };
    };
    "section.takeImport": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attachmentId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @default {} */
                    decisions?: {
                        [key: string]: "accept" | "reject";
                    };
                    /** @default {} */
                    headings?: {
                        [key: string]: "text" | "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                    };
                    /** @default [] */
                    undone?: string[];
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenImport"];
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
    "section.outcome": {
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
                    "application/json": components["schemas"]["SectionOutcome"];
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
                        content: ({
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
                        } | {
                            attrs: {
                                /** @enum {string} */
                                numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                            };
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
                            type: "heading";
                        } | {
                            attrs: {
                                /** @enum {string} */
                                numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                            };
                            content: {
                                content: ({
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
                                } | {
                                    attrs: {
                                        /** @enum {string} */
                                        numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                                    };
                                    content: {
                                        content: ({
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
                                        } | {
                                            attrs: {
                                                /** @enum {string} */
                                                numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                                            };
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
                                                type: "listItem";
                                            }[];
                                            /** @enum {string} */
                                            type: "list";
                                        })[];
                                        /** @enum {string} */
                                        type: "listItem";
                                    }[];
                                    /** @enum {string} */
                                    type: "list";
                                })[];
                                /** @enum {string} */
                                type: "listItem";
                            }[];
                            /** @enum {string} */
                            type: "list";
                        } | {
                            attrs: {
                                /** @default null */
                                caption?: string | null;
                            };
                            content: {
                                content?: ({
                                    attrs: {
                                        /** @default 1 */
                                        colspan?: number;
                                        /** @default null */
                                        colwidth?: number[] | null;
                                        /** @default 1 */
                                        rowspan?: number;
                                    };
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
                                    type: "tableCell";
                                } | {
                                    attrs: {
                                        /** @default 1 */
                                        colspan?: number;
                                        /** @default null */
                                        colwidth?: number[] | null;
                                        /** @default 1 */
                                        rowspan?: number;
                                    };
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
                                    type: "tableHeader";
                                })[];
                                /** @enum {string} */
                                type: "tableRow";
                            }[];
                            /** @enum {string} */
                            type: "table";
                        } | {
                            attrs: {
                                alt: string;
                                /** @default null */
                                caption?: string | null;
                                digest: string;
                                /** @default 120 */
                                width?: number;
                            };
                            /** @enum {string} */
                            type: "image";
                        })[];
                        /** @enum {string} */
                        type: "doc";
                    };
                    reason: string;
                    /** Format: uuid */
                    submissionId?: string;
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
    "section.paste": {
        parameters: {
            query: {
                form: "html" | "text";
                undone?: string;
            };
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["PastedText"];
                };
            };
        };
    };
    "section.picture": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                digest: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 图片 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/*": string;
                };
            };
        };
    };
    "section.preview": {
        parameters: {
            query: {
                target: "submission" | "draft" | "standing";
            };
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
                    "application/json": components["schemas"]["PreviewState"];
                };
            };
        };
    };
    "section.requestPreview": {
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
                    /** @enum {string} */
                    target: "submission" | "draft" | "standing";
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewState"];
                };
            };
        };
    };
    "section.previewPages": {
        parameters: {
            query: {
                target: "submission" | "draft" | "standing";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 排版预览 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "finding.ofSection": {
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
                        content: ({
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
                        } | {
                            attrs: {
                                /** @enum {string} */
                                numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                            };
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
                            type: "heading";
                        } | {
                            attrs: {
                                /** @enum {string} */
                                numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                            };
                            content: {
                                content: ({
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
                                } | {
                                    attrs: {
                                        /** @enum {string} */
                                        numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                                    };
                                    content: {
                                        content: ({
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
                                        } | {
                                            attrs: {
                                                /** @enum {string} */
                                                numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                                            };
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
                                                type: "listItem";
                                            }[];
                                            /** @enum {string} */
                                            type: "list";
                                        })[];
                                        /** @enum {string} */
                                        type: "listItem";
                                    }[];
                                    /** @enum {string} */
                                    type: "list";
                                })[];
                                /** @enum {string} */
                                type: "listItem";
                            }[];
                            /** @enum {string} */
                            type: "list";
                        } | {
                            attrs: {
                                /** @default null */
                                caption?: string | null;
                            };
                            content: {
                                content?: ({
                                    attrs: {
                                        /** @default 1 */
                                        colspan?: number;
                                        /** @default null */
                                        colwidth?: number[] | null;
                                        /** @default 1 */
                                        rowspan?: number;
                                    };
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
                                    type: "tableCell";
                                } | {
                                    attrs: {
                                        /** @default 1 */
                                        colspan?: number;
                                        /** @default null */
                                        colwidth?: number[] | null;
                                        /** @default 1 */
                                        rowspan?: number;
                                    };
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
                                    type: "tableHeader";
                                })[];
                                /** @enum {string} */
                                type: "tableRow";
                            }[];
                            /** @enum {string} */
                            type: "table";
                        } | {
                            attrs: {
                                alt: string;
                                /** @default null */
                                caption?: string | null;
                                digest: string;
                                /** @default 120 */
                                width?: number;
                            };
                            /** @enum {string} */
                            type: "image";
                        })[];
                        /** @enum {string} */
                        type: "doc";
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
                    "application/json": components["schemas"]["SectionProof"];
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
                    /** Format: uuid */
                    submissionId?: string;
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
    "review.show": {
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
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
        };
    };
    "review.save": {
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
                    content: unknown;
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
                    "application/json": components["schemas"]["SavedReview"];
                };
            };
        };
    };
    "review.begin": {
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
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
        };
    };
    "review.adopt": {
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
    "review.discard": {
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
                    "application/json": components["schemas"]["ReviewAnswer"];
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
                        content: ({
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
                        } | {
                            attrs: {
                                /** @enum {string} */
                                numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                            };
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
                            type: "heading";
                        } | {
                            attrs: {
                                /** @enum {string} */
                                numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                            };
                            content: {
                                content: ({
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
                                } | {
                                    attrs: {
                                        /** @enum {string} */
                                        numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                                    };
                                    content: {
                                        content: ({
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
                                        } | {
                                            attrs: {
                                                /** @enum {string} */
                                                numbering: "一、" | "（一）" | "1." | "（1）" | "一是" | "none";
                                            };
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
                                                type: "listItem";
                                            }[];
                                            /** @enum {string} */
                                            type: "list";
                                        })[];
                                        /** @enum {string} */
                                        type: "listItem";
                                    }[];
                                    /** @enum {string} */
                                    type: "list";
                                })[];
                                /** @enum {string} */
                                type: "listItem";
                            }[];
                            /** @enum {string} */
                            type: "list";
                        } | {
                            attrs: {
                                /** @default null */
                                caption?: string | null;
                            };
                            content: {
                                content?: ({
                                    attrs: {
                                        /** @default 1 */
                                        colspan?: number;
                                        /** @default null */
                                        colwidth?: number[] | null;
                                        /** @default 1 */
                                        rowspan?: number;
                                    };
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
                                    type: "tableCell";
                                } | {
                                    attrs: {
                                        /** @default 1 */
                                        colspan?: number;
                                        /** @default null */
                                        colwidth?: number[] | null;
                                        /** @default 1 */
                                        rowspan?: number;
                                    };
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
                                    type: "tableHeader";
                                })[];
                                /** @enum {string} */
                                type: "tableRow";
                            }[];
                            /** @enum {string} */
                            type: "table";
                        } | {
                            attrs: {
                                alt: string;
                                /** @default null */
                                caption?: string | null;
                                digest: string;
                                /** @default 120 */
                                width?: number;
                            };
                            /** @enum {string} */
                            type: "image";
                        })[];
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
    "review.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                suggestionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": components["schemas"]["ReviewAnswer"];
                };
            };
        };
    };
    "review.reject": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                suggestionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
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
                    "application/json": components["schemas"]["ReviewAnswer"];
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
    "securitySettings.show": {
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
                    "application/json": components["schemas"]["SecuritySettingsView"];
                };
            };
        };
    };
    "securitySettings.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    secondFactorForSigning: boolean;
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
                    "application/json": components["schemas"]["SecuritySettingsView"];
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
                    /**
                     * @default password
                     * @enum {string}
                     */
                    way?: "password" | "ldap";
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
    "session.beginOidc": {
        parameters: {
            query?: {
                again?: "true" | "false";
                next?: string;
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
                    "application/json": components["schemas"]["Redirection"];
                };
            };
        };
    };
    "session.endOidc": {
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
                    "application/json": components["schemas"]["Redirection"];
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
    "session.reAuthenticate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code?: string;
                    password: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReAuthenticationView"];
                };
            };
        };
    };
    "session.giveSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    code: string;
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
    "session.ways": {
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
                    "application/json": components["schemas"]["WaysView"];
                };
            };
        };
    };
    "session.list": {
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
                    "application/json": components["schemas"]["LogInView"][];
                };
            };
        };
    };
    "session.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    ids: string[];
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
    "setup.show": {
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
                    "application/json": components["schemas"]["SetupState"];
                };
            };
        };
    };
    "setup.checklist": {
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
                    "application/json": components["schemas"]["Checklist"];
                };
            };
        };
    };
    "setup.wipeDemonstration": {
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
    "account.exportSheet": {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "account.importSheet": {
        parameters: {
            query: {
                digest: string;
            };
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
                    "application/json": components["schemas"]["ImportedPeople"];
                };
            };
        };
    };
    "account.previewSheet": {
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
                    "application/json": components["schemas"]["SheetPreview"];
                };
            };
        };
    };
    "department.exportSheet": {
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
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
        };
    };
    "department.importSheet": {
        parameters: {
            query: {
                digest: string;
            };
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
                    "application/json": components["schemas"]["SheetPreview"];
                };
            };
        };
    };
    "department.previewSheet": {
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
                    "application/json": components["schemas"]["SheetPreview"];
                };
            };
        };
    };
    "signaturePicture.show": {
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
                    "application/json": components["schemas"]["SignaturePictureView"];
                };
            };
        };
    };
    "signaturePicture.replace": {
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
                    "application/json": components["schemas"]["SignaturePictureView"];
                };
            };
        };
    };
    "signaturePicture.image": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 签名图样 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": string;
                };
            };
        };
    };
    "signaturePicture.remove": {
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
                    "application/json": components["schemas"]["TrustAnchors"];
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
    "comment.listOfVersion": {
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
                    "application/json": components["schemas"]["VersionComments"];
                };
            };
        };
    };
    "comment.addToVersion": {
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
                    anchor: {
                        end: number;
                        quote: string;
                        start: number;
                    };
                    /** Format: uuid */
                    sectionId: string;
                    text: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptComment"];
                };
            };
        };
    };
    "finding.settle": {
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
                    /** @enum {string} */
                    decision: "adopt" | "dismiss" | "ask" | "allow" | "reopen";
                    key: string;
                    /** @default  */
                    reason?: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FindingDecisionRow"];
                };
            };
        };
    };
    "finding.ofVersion": {
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
                    "application/json": components["schemas"]["VersionFindingsView"];
                };
            };
        };
    };
    "version.proof": {
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
            /** @description 清样 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "version.requestProof": {
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
                    "application/json": components["schemas"]["ProofState"];
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
    "version.reading": {
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
                    "application/json": components["schemas"]["ReadingView"];
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
    "version.noteView": {
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
                    "application/json": Record<string, never>;
                };
            };
        };
    };
}
