import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AssessmentsController } from './assessments/assessments.controller';
import { PatientAssessmentsController } from './assessments/patient-assessments.controller';
import { AccessReportController } from './audit/access-report.controller';
import { CheckpointSigner } from './audit/checkpoint-signer';
import { EventsController } from './audit/events.controller';
import { VerificationController } from './audit/verification.controller';
import { CalendarController } from './calendar/calendar.controller';
import { ClinicController } from './clinic/clinic.controller';
import { PlanDutiesController } from './duties/plan-duties.controller';
import { ExercisesController } from './exercises/exercises.controller';
import { LibraryCache } from './exercises/library-cache';
import { PlanHistoryController } from './history/plan-history.controller';
import { PatientsController } from './patients/patients.controller';
import { PeopleController } from './people/people.controller';
import { PatientPlansController } from './plans/patient-plans.controller';
import { PlanStepsController } from './plans/plan-steps.controller';
import { PlansController } from './plans/plans.controller';
import { Database } from './platform/database/database';
import { ContractPipe } from './platform/http/contract.pipe';
import { HealthController } from './platform/http/health.controller';
import { ProblemFilter } from './platform/http/problem.filter';
import { PublicUrl } from './platform/http/public-url';
import { RequestTransactionInterceptor } from './platform/http/request-transaction.interceptor';
import { CodeCheck } from './platform/identity/code-check';
import { OwnPassword } from './platform/identity/own-password';
import { PasswordChange } from './platform/identity/password-change';
import { PasswordController } from './platform/identity/password.controller';
import { SecondFactor } from './platform/identity/second-factor';
import { SecondFactorController } from './platform/identity/second-factor.controller';
import { SecondFactorSeal } from './platform/identity/second-factor-seal';
import { SessionController } from './platform/identity/session.controller';
import { SessionCookie } from './platform/identity/session-cookie';
import { SignIn } from './platform/identity/sign-in';
import { Welcome } from './platform/identity/welcome';
import { ProtocolsController } from './protocols/protocols.controller';
import { PlanReviewsController } from './reviews/plan-reviews.controller';
import { ReviewThreadsController } from './reviews/review-threads.controller';
import { ReviewsController } from './reviews/reviews.controller';
import { RuleParametersController } from './rule-parameters/rule-parameters.controller';
import { PlanVisitsController } from './visits/plan-visits.controller';
import { VisitsController } from './visits/visits.controller';
import { WorklistController } from './worklist/worklist.controller';

/** What the routes work with. */
export interface ModuleParts {
  readonly database: Database;
  readonly cookie: SessionCookie;
  readonly publicUrl: URL;
  /** Secret of the installation, from which keys are derived. */
  readonly secret: Buffer;
}

/** The API: every route over one database. */
@Module({})
export class AppModule {
  static over({ database, cookie, publicUrl, secret }: ModuleParts): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        HealthController,
        SessionController,
        PasswordController,
        SecondFactorController,
        WorklistController,
        PeopleController,
        PatientsController,
        PatientAssessmentsController,
        AssessmentsController,
        PatientPlansController,
        PlansController,
        PlanStepsController,
        PlanHistoryController,
        PlanVisitsController,
        VisitsController,
        ReviewsController,
        PlanReviewsController,
        ReviewThreadsController,
        PlanDutiesController,
        CalendarController,
        ClinicController,
        RuleParametersController,
        ProtocolsController,
        ExercisesController,
        EventsController,
        AccessReportController,
        VerificationController,
      ],
      providers: [
        SignIn,
        CodeCheck,
        OwnPassword,
        PasswordChange,
        SecondFactor,
        Welcome,
        LibraryCache,
        { provide: Database, useValue: database },
        { provide: SessionCookie, useValue: cookie },
        { provide: PublicUrl, useValue: new PublicUrl(publicUrl) },
        { provide: SecondFactorSeal, useValue: new SecondFactorSeal(secret) },
        { provide: CheckpointSigner, useValue: new CheckpointSigner(secret) },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: RequestTransactionInterceptor },
        { provide: APP_PIPE, useClass: ContractPipe },
      ],
    };
  }
}
