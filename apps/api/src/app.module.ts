import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import type { Clock } from '@chancery/identity';
import type { ServiceSettings } from '@chancery/runtime';
import { AttachmentsController } from './attachments/attachments.controller.js';
import { ImportsController } from './imports/imports.controller.js';
import { AuditController } from './audit/audit.controller.js';
import { InfrastructureModule } from './composition/infrastructure.module.js';
import { CyclesController } from './cycles/cycles.controller.js';
import { DeadlinesController } from './deadlines/deadlines.controller.js';
import { PlanningController } from './deadlines/planning.controller.js';
import { DispatchController } from './dispatch/dispatch.controller.js';
import { SealRegisterController } from './dispatch/seal-register.controller.js';
import { FiguresController } from './figures/figures.controller.js';
import { HealthController } from './health/health.controller.js';
import { OutcomeInterceptor } from './http/outcome.interceptor.js';
import { PermissionGuard } from './http/permission.guard.js';
import { PromptShutDown } from './http/prompt-shut-down.js';
import { RefusalFilter } from './http/refusal.filter.js';
import { JobsController } from './jobs/jobs.controller.js';
import { MailController } from './mail/mail.controller.js';
import { NoticesController } from './notices/notices.controller.js';
import { DepartmentsController } from './organisation/departments.controller.js';
import { OrganisationController } from './organisation/organisation.controller.js';
import { PastReportsController } from './past-reports/past-reports.controller.js';
import { ProofreadingController } from './proofreading/proofreading.controller.js';
import { ReportTypesController } from './report-types/report-types.controller.js';
import { PreviewsController } from './previews/previews.controller.js';
import { CommentsController } from './review/comments.controller.js';
import { ReviewController } from './review/review.controller.js';
import { SealController } from './seal/seal.controller.js';
import { LiveController } from './live/live.controller.js';
import { LiveStreams } from './live/live-streams.js';
import { OverviewController } from './overview/overview.controller.js';
import { SheetsController } from './organisation/sheets.controller.js';
import { SectionsController } from './sections/sections.controller.js';
import { LogInDesk } from './session/log-in-desk.js';
import { LogInsController } from './session/log-ins.controller.js';
import { SecondFactorController } from './session/second-factor.controller.js';
import { SignaturePictureController } from './session/signature-picture.controller.js';
import { SignOnController } from './session/sign-on.controller.js';
import { SessionController } from './session/session.controller.js';
import { SetupController } from './setup/setup.controller.js';
import { StatusController } from './status/status.controller.js';
import { VerificationController } from './verification/verification.controller.js';
import { VersionsController } from './versions/versions.controller.js';

@Module({})
export class AppModule {
  static forSettings(settings: ServiceSettings, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [InfrastructureModule.forSettings(settings, clock)],
      controllers: [
        HealthController,
        SetupController,
        SessionController,
        LogInsController,
        SecondFactorController,
        SignaturePictureController,
        SignOnController,
        DepartmentsController,
        OrganisationController,
        SheetsController,
        CyclesController,
        PlanningController,
        PastReportsController,
        DeadlinesController,
        SectionsController,
        AttachmentsController,
        ImportsController,
        PreviewsController,
        ReviewController,
        CommentsController,
        FiguresController,
        ProofreadingController,
        VersionsController,
        DispatchController,
        SealRegisterController,
        VerificationController,
        JobsController,
        NoticesController,
        AuditController,
        ReportTypesController,
        MailController,
        SealController,
        OverviewController,
        LiveController,
        StatusController,
      ],
      providers: [
        LiveStreams,
        LogInDesk,
        PromptShutDown,
        { provide: APP_GUARD, useClass: PermissionGuard },
        { provide: APP_INTERCEPTOR, useClass: OutcomeInterceptor },
        { provide: APP_FILTER, useClass: RefusalFilter },
      ],
    };
  }
}
