import type {
  AssessmentView,
  ClinicView,
  PatientView,
  PlanView,
  SessionView,
  VisitPage,
  VisitVerdictsView,
  VisitView,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import {
  addDays,
  calendarDateIn,
  nothingNew,
  sameAsPrescribed,
  verdictKey,
  verdictsOf,
  visitEvidence,
  type CalendarDate,
  type Dose,
  type ExerciseId,
  type PlanDocument,
  type VisitContext,
  type VisitDocument,
} from '@repattern/domain';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { askServer } from './ask-server';
import { kneeAssessment, kneeBasis, kneePatient, kneePlan } from './knee-plan';
import { newPatient, origin, type Visitor } from './visitor';

const exerciseById = new Map(shippedExercises.map((exercise) => [exercise.id, exercise]));

interface Dosed {
  readonly exerciseId: ExerciseId;
  readonly dose: Dose;
}

/** A patient that only one journey knows, whose plan is in force from today on. Everything is made by the server’s own ways. */
export class TreatedKnee {
  private constructor(
    private readonly visitor: Visitor,
    private readonly patient: PatientView,
    private readonly planId: string,
    readonly today: CalendarDate,
  ) {}

  /** Assesses, plans and signs in the name of whoever is signed in; the plan may be changed before it is signed. */
  static async signedBy(
    visitor: Visitor,
    changed: (plan: PlanDocument) => PlanDocument = (plan) => plan,
  ): Promise<TreatedKnee> {
    const { clinic } = await askServer<SessionView>(visitor, ['GET', routes.session]);
    const today = calendarDateIn(clinic.timeZone, new Date());
    const patient = await askServer<PatientView>(visitor, ['POST', routes.patients], {
      body: { ...newPatient(), ...kneePatient },
    });
    const assessment = await signedAssessment(visitor, patient, today);
    const { closures } = await askServer<ClinicView>(visitor, ['GET', routes.clinic]);
    const document = changed(kneePlan(assessment.id, today, closures));
    const plan = await askServer<PlanView>(visitor, ['POST', routes.patientPlans(patient.id)], {
      body: { assessmentId: assessment.id, document },
    });
    const { id, version } = plan;
    await askServer(visitor, ['POST', routes.planStep(id, 'sign-off')], { body: {}, version });
    return new TreatedKnee(visitor, patient, id, today);
  }

  get patientAddress(): string {
    return `${origin()}/patients/${this.patient.id}`;
  }

  get planAddress(): string {
    return `${this.patientAddress}/plans/${this.planId}`;
  }

  /** Where a supervisor reviews it. */
  get reviewAddress(): string {
    return `${origin()}/review/plans/${this.planId}`;
  }

  get familyName(): string {
    return this.patient.familyName;
  }

  plan(): Promise<PlanView> {
    return askServer<PlanView>(this.visitor, ['GET', routes.plan(this.planId)]);
  }

  /** All visits, newest first. */
  async visits(): Promise<readonly VisitView[]> {
    return (await askServer<VisitPage>(this.visitor, ['GET', `${routes.planVisits(this.planId)}?limit=200`])).items;
  }

  /** The exercises of the plan as it is in force, each with its dose. */
  async treatment(): Promise<readonly Dosed[]> {
    const { head } = await this.plan();
    const items = head?.document.phases.flatMap(({ clinic, home }) => [...clinic, ...home]) ?? [];
    return items.map(({ exerciseId, dose }) => ({ exerciseId, dose }));
  }

  /** The exercises that were accepted at the newest visit, each with its next dose. */
  async accepted(): Promise<readonly Dosed[]> {
    const [newest] = await this.visits();
    if (newest === undefined) throw new Error('There is no visit.');
    const exerciseOf = new Map(newest.document?.items.map(({ item, exerciseId }) => [item, exerciseId]));
    const { decisions } = await askServer<VisitVerdictsView>(this.visitor, ['GET', routes.visitVerdicts(newest.id)]);
    return decisions.flatMap(({ item, decision, next }) => {
      const exerciseId = next.kind === 'exercise' ? next.exerciseId : exerciseOf.get(item);
      if (decision !== 'accepted' || !('dose' in next) || exerciseId === undefined) return [];
      return [{ exerciseId, dose: next.dose }];
    });
  }

  /** Begins the visit that is planned for today; answers its address. */
  async beginToday(): Promise<string> {
    const visit = await this.open(this.today, 'visit-1');
    return `${this.planAddress}/visits/${visit.id}`;
  }

  /** A visit some days ago at which nothing was new, little hurt and everything was done as prescribed; all is accepted. */
  async treated(daysAgo: number): Promise<void> {
    const visit = await this.open(addDays(this.today, -daysAgo), null);
    const quiet = quietRecord(visit);
    const { items } = verdictsOf(visitEvidence(await this.contextOf(visit, quiet)));
    const decisions = items.map((verdict) => ({
      ...{ item: verdict.item, verdict: verdictKey(verdict), kind: 'accepted' as const },
    }));
    const body = { document: { ...quiet, decisions } };
    await askServer(this.visitor, ['POST', routes.visitStep(visit.id, 'finish')], { body, version: visit.version });
  }

  private open(on: CalendarDate, plannedVisitId: string | null): Promise<VisitView> {
    const body = { plannedVisitId, on, step: 'start' };
    return askServer<VisitView>(this.visitor, ['POST', routes.planVisits(this.planId)], { body });
  }

  private async contextOf(visit: VisitView, document: VisitDocument): Promise<VisitContext> {
    const { head, phase, assessmentId } = await this.plan();
    if (head === null || phase === null) throw new Error('Nothing is in force.');
    const history = (await this.visits()).toReversed().flatMap(({ id, on, document: recorded, verdicts }) => {
      return recorded === null || verdicts === null ? [] : [{ id, on, document: recorded, verdicts }];
    });
    return {
      ...{ plan: head.document, phase: phase.number, phaseSince: phase.since },
      ...{
        basis: kneeBasis(assessmentId, this.today),
        history,
        visit: document,
        on: visit.on,
        parameters: { version: 0, values: {} },
      },
    };
  }
}

async function signedAssessment(visitor: Visitor, { id }: PatientView, today: CalendarDate): Promise<AssessmentView> {
  const opened = await askServer<AssessmentView>(visitor, ['POST', routes.patientAssessments(id)], { body: {} });
  const path = routes.assessment(opened.id);
  const body = { document: kneeAssessment(today) };
  const { version } = await askServer<AssessmentView>(visitor, ['PUT', path], { body, version: opened.version });
  return askServer(visitor, ['POST', routes.assessmentSign(opened.id)], { body: {}, version });
}

function quietRecord({ document }: VisitView): VisitDocument {
  if (document === null) throw new Error('The visit did not begin.');
  const done = nothingNew(sameAsPrescribed(document, 'all', exerciseById), true);
  return {
    ...done,
    pain: { rest: 1, before: 1, during: 1, after: 1 },
    time: { ...done.time, timedMinutes: 40, totalMinutes: 45 },
  };
}
