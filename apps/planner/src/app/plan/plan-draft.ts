import { computed, Injectable, signal } from '@angular/core';
import type {
  ClinicClosure,
  ClinicHours,
  Composition,
  Exercise,
  ExerciseId,
  PhaseNumber,
  PlanBasis,
  PlanDocument,
} from '@repattern/domain';
import { checkPlan } from '@repattern/domain/plan/check-plan';
import { composePlan } from '@repattern/domain/plan/compose-plan';
import { checkCalendar } from '@repattern/domain/schedule/check-calendar';
import { visitsOutsideHours } from '@repattern/domain/schedule/visits-outside-hours';
import { DocumentHistory } from '../draft/document-history';
import { PhaseSummaries } from './phase-summaries';
import { planNaming } from './plan-naming';
import type { PlanSelection } from './plan-selection';
import { unopenedBasis, unopenedPlan } from './unopened-plan';
import { withVisits } from './with-visits';

/** How a change is called when it is taken back: `Dose of clamshell`. */
export type PlanEditWords = string;

/** What a plan is opened with. */
export interface OpenedPlan {
  readonly document: PlanDocument;
  readonly basis: PlanBasis;
  readonly closures: readonly ClinicClosure[];
  /** When the clinic treats; null while nobody has told. */
  readonly hours?: ClinicHours | null;
  /** The revision by which the patient is treated, where there is one. */
  readonly inForce?: PlanDocument | null;
  /** The phase in which the patient is treated, where treatment has begun. */
  readonly standing?: PhaseNumber | null;
  /** Whether a working copy is open; what was signed is only read. */
  readonly draftOpen: boolean;
  /** Whether this person may change plans of this patient. */
  readonly mayChange: boolean;
}

interface Edit {
  readonly words: PlanEditWords;
  /** The field that is typed in, or null. */
  readonly typing: string | null;
}

/** The plan on the screen, with every change to it. Each plan screen provides its own. */
@Injectable()
export class PlanDraft {
  private readonly history = new DocumentHistory<PlanDocument, Edit>(
    (last, next) => next.typing !== null && last.typing === next.typing,
  );
  private readonly phaseSummaries = new PhaseSummaries();
  private readonly opened = signal<OpenedPlan>({
    document: unopenedPlan,
    basis: unopenedBasis,
    closures: [],
    draftOpen: false,
    mayChange: false,
  });
  private readonly current = signal<PlanDocument>(unopenedPlan);
  private readonly chosen = signal<PlanSelection | null>(null);
  /** By the assessment; undo leads back to one that the plan answered before. */
  private readonly bases = signal<ReadonlyMap<string, PlanBasis>>(new Map());

  readonly document = this.current.asReadonly();
  private readonly answeredId = computed(() => this.document().assessmentId);
  /** What the plan is checked against: the assessment that it answers. */
  readonly basis = computed<PlanBasis>(() => {
    const { basis, inForce = null } = this.opened();
    return { ...(this.bases().get(this.answeredId()) ?? basis), inForce };
  });
  readonly closures = computed(() => this.opened().closures);
  readonly hours = computed(() => this.opened().hours ?? null);
  /** Visits that were confirmed here to be outside the clinic’s hours, by their identifiers. */
  readonly outsideHours = signal<readonly string[]>([]);
  /** The phase in which the patient is treated, or null before that. */
  readonly standing = computed(() => this.opened().standing ?? null);
  /** Whether this person may change plans of this patient. */
  readonly mayChange = computed(() => this.opened().mayChange);
  /** Whether it may only be read: signed, ended, of an archived patient, or not of this role. */
  readonly readonly = computed(() => !this.opened().draftOpen || !this.opened().mayChange);
  /** What the plan may name, by id: what can be prescribed, and what was taken out of the library since. */
  readonly exercises = computed<ReadonlyMap<ExerciseId, Exercise>>(() => {
    const { archived = [], exercises } = this.basis();
    return new Map([...archived, ...exercises].map((exercise) => [exercise.id, exercise]));
  });
  /** What there is to say about the plan as it stands now, calendar included. */
  readonly findings = computed(() => [
    ...checkPlan(this.document(), this.basis()),
    ...checkCalendar(this.document(), this.closures()),
    ...visitsOutsideHours(this.document(), {
      ...{ hours: this.hours(), before: this.basis().inForce ?? null, confirmed: this.outsideHours() },
    }),
  ]);
  /** Of every phase, in their order. */
  readonly summaries = computed(() => this.phaseSummaries.of(this.document(), this.basis()));
  /** What everything in the plan is called. */
  readonly naming = computed(() => planNaming(this.document(), this.exercises()));
  readonly selected = this.chosen.asReadonly();
  /** What the next undo takes back, or null. */
  readonly undoable = computed(() => this.history.undoable()?.words ?? null);
  /** What the next redo repeats, or null. */
  readonly redoable = computed(() => this.history.redoable()?.words ?? null);

  /** Shows a plan from the start; what was undone before is forgotten. */
  open(plan: OpenedPlan): void {
    this.history.forget();
    this.opened.set(plan);
    this.know(plan.basis);
    this.current.set(plan.document);
  }

  /**
   * Changes the plan, for undo under these words. Changes under the same `typing`, such as the digits of one number, are one
   * step when they follow each other soon.
   */
  change(words: PlanEditWords, edit: (plan: PlanDocument) => PlanDocument, typing: string | null = null): void {
    const before = this.document();
    const after = edit(before);
    if (this.readonly() || after === before) return;
    this.history.record({ origin: { words, typing }, before, after, at: Date.now() });
    this.current.set(after);
  }

  /**
   * Composes again what is not pinned, in these phases or in all, and arranges the visits that no person chose. Answers what
   * composing had to say.
   */
  composeRest(only: readonly PhaseNumber[] | null = null): Composition {
    const { phases, excluded, limits, calendar } = this.document();
    const composition = composePlan(this.basis(), { phases, excluded, limits, calendar, only });
    if (composition.status === 'blocked') return composition;
    this.change('Compose the rest', (plan) => {
      const composed = { ...plan, phases: composition.plan.phases, versions: composition.plan.versions };
      return withVisits(composed, this.closures());
    });
    return composition;
  }

  /** Makes another assessment of the patient known, so that the plan can answer it. */
  know(basis: PlanBasis): void {
    this.bases.update((bases) => new Map(bases).set(basis.assessmentId, basis));
  }

  /** Checks the plan against other days and hours of the clinic; its visits stay where they are. */
  keepTo({ closures, hours }: Pick<OpenedPlan, 'closures' | 'hours'>): void {
    this.opened.update((opened) => ({ ...opened, closures, hours: hours ?? null }));
  }

  /** Another revision is in force now. */
  comeInForce(inForce: PlanDocument): void {
    this.opened.update((opened) => ({ ...opened, inForce }));
  }

  select(selection: PlanSelection | null): void {
    this.chosen.set(selection);
  }

  /** Shows the draft as it is after a merge. Earlier steps would take back what others changed, so they are forgotten. */
  rebase(document: PlanDocument): void {
    this.history.forget();
    this.current.set(document);
  }

  /** Shows a version that may only be read from now on. */
  lock(document: PlanDocument): void {
    this.opened.update((opened) => ({ ...opened, draftOpen: false }));
    this.rebase(document);
  }

  /** Shows a working copy that was opened just now. */
  unlock(document: PlanDocument): void {
    this.opened.update((opened) => ({ ...opened, draftOpen: true }));
    this.rebase(document);
  }

  undo(): void {
    this.show(this.history.undo());
  }

  redo(): void {
    this.show(this.history.redo());
  }

  private show(document: PlanDocument | null): void {
    if (document !== null && !this.readonly()) this.current.set(document);
  }
}
