import { Module, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE } from '@nestjs/core';
import { AssessmentsController } from './assessments/assessments.controller';
import { PatientAssessmentsController } from './assessments/patient-assessments.controller';
import { EventsController } from './audit/events.controller';
import { CalendarController } from './calendar/calendar.controller';
import { ClinicController } from './clinic/clinic.controller';
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
import { RequestTransactionInterceptor } from './platform/http/request-transaction.interceptor';
import { SessionController } from './platform/identity/session.controller';
import { SessionCookie } from './platform/identity/session-cookie';
import { SignIn } from './platform/identity/sign-in';
import { ProtocolsController } from './protocols/protocols.controller';
import { PlanReviewsController } from './reviews/plan-reviews.controller';
import { ReviewsController } from './reviews/reviews.controller';
import { RuleParametersController } from './rule-parameters/rule-parameters.controller';
import { PlanVisitsController } from './visits/plan-visits.controller';
import { VisitsController } from './visits/visits.controller';
import { WorklistController } from './worklist/worklist.controller';

/** The API: every route over one database. */
@Module({})
export class AppModule {
  static over(database: Database, cookie: SessionCookie): DynamicModule {
    return {
      module: AppModule,
      controllers: [
        HealthController,
        SessionController,
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
        CalendarController,
        ClinicController,
        RuleParametersController,
        ProtocolsController,
        ExercisesController,
        EventsController,
      ],
      providers: [
        SignIn,
        LibraryCache,
        { provide: Database, useValue: database },
        { provide: SessionCookie, useValue: cookie },
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_INTERCEPTOR, useClass: RequestTransactionInterceptor },
        { provide: APP_PIPE, useClass: ContractPipe },
      ],
    };
  }
}
