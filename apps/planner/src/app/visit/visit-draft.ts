import { computed, DestroyRef, inject, Injectable, signal } from '@angular/core';
import type {
  Exercise,
  ExerciseId,
  ItemId,
  ItemVerdict,
  VisitContext,
  VisitDocument,
  VisitVerdicts,
} from '@repattern/domain';
import { assessmentOn } from '@repattern/domain/progression/evidence/assessment-on';
import { visitEvidence } from '@repattern/domain/progression/evidence/visit-evidence-of';
import { verdictsOf } from '@repattern/domain/progression/verdicts-of';
import { AfterPaint } from '../draft/after-paint';
import { DocumentHistory } from '../draft/document-history';
import { exerciseInWords } from './sheet/sheet-rows';
import { unopenedContext } from './unopened-visit';

/** How a change is called when it is taken back: `Quality of clamshell`. */
export type VisitEditWords = string;

/** What a visit is opened with. */
export interface OpenedVisit {
  readonly context: VisitContext;
  /** Those that were given when the visit was finished; null while it is not. */
  readonly given: VisitVerdicts | null;
  /** Whether it may only be read: finished, of an archived patient, or not of this role. */
  readonly readonly: boolean;
}

interface Edit {
  readonly words: VisitEditWords;
  /** The field that is typed in, or null. */
  readonly typing: string | null;
}

/**
 * The visit on the screen, with every change to it. A change is painted before it is judged, so that no entry waits for the rules;
 * whatever acts on a verdict settles first. Each visit screen provides its own.
 */
@Injectable()
export class VisitDraft {
  private readonly history = new DocumentHistory<VisitDocument, Edit>(
    (last, next) => next.typing !== null && last.typing === next.typing,
  );
  private readonly opened = signal<OpenedVisit>({ context: unopenedContext, given: null, readonly: true });
  private readonly current = signal<VisitDocument>(unopenedContext.visit);
  private readonly lastJudged = signal<VisitDocument>(unopenedContext.visit);
  private readonly judging = new AfterPaint(() => this.settle());

  readonly document = this.current.asReadonly();
  /** The visit that the verdicts are about: the one on the screen, but until a change to it is painted the one before. */
  readonly judged = this.lastJudged.asReadonly();
  /** All that went before, and the visit as it stands now. */
  readonly context = computed<VisitContext>(() => ({ ...this.opened().context, visit: this.document() }));
  /** What the verdicts are given about. */
  readonly judgedContext = computed<VisitContext>(() => ({ ...this.opened().context, visit: this.judged() }));
  /** What stays the same while the visit is recorded: the plan, what went before, and what everything is checked against. */
  readonly planContext = computed(() => this.opened().context);
  /** The assessment with what visits told since, this one included. */
  readonly assessmentToday = computed(() => assessmentOn(this.context()));
  /** What the verdicts rest on. Once for each change. */
  readonly evidence = computed(() => visitEvidence(this.judgedContext()));
  /** What is recommended about {@link judged}; of a finished visit what was recommended then. */
  readonly verdicts = computed<VisitVerdicts>(() => this.opened().given ?? verdictsOf(this.evidence()));
  /** By item. */
  readonly verdictByItem = computed<ReadonlyMap<ItemId, ItemVerdict>>(
    () => new Map(this.verdicts().items.map((verdict) => [verdict.item, verdict])),
  );
  readonly readonly = computed(() => this.opened().readonly);
  /** What the visit may name, by id: what can be prescribed, and what was taken out of the library since. */
  readonly exercises = computed<ReadonlyMap<ExerciseId, Exercise>>(() => {
    const { archived = [], exercises } = this.opened().context.basis;
    return new Map([...archived, ...exercises].map((exercise) => [exercise.id, exercise]));
  });
  /** What an item of the visit is called, by exercise and side. */
  readonly nameOf = (item: ItemId): string => {
    const row = this.document().items.find((one) => one.item === item);
    return row === undefined ? 'An item that is not in this visit' : exerciseInWords(this.exercises(), row);
  };
  /** What the next undo takes back, or null. */
  readonly undoable = computed(() => this.history.undoable()?.words ?? null);
  /** What the next redo repeats, or null. */
  readonly redoable = computed(() => this.history.redoable()?.words ?? null);

  constructor() {
    inject(DestroyRef).onDestroy(() => this.judging.cancel());
  }

  /** Shows a visit from the start; what was undone before is forgotten. */
  open(visit: OpenedVisit): void {
    this.history.forget();
    this.opened.set(visit);
    this.current.set(visit.context.visit);
    this.settle();
  }

  /** Judges the visit as it stands now, where that waits for the paint of a change. */
  settle(): void {
    this.judging.cancel();
    this.lastJudged.set(this.current());
  }

  /**
   * Changes the visit, for undo under these words. Changes under the same `typing`, such as the digits of one number, are one
   * step when they follow each other soon.
   */
  change(words: VisitEditWords, edit: (visit: VisitDocument) => VisitDocument, typing: string | null = null): void {
    const before = this.document();
    const after = edit(before);
    if (this.readonly() || after === before) return;
    this.history.record({ origin: { words, typing }, before, after, at: Date.now() });
    this.show(after);
  }

  /** Shows the draft as it is after a merge. Earlier steps would take back what others changed, so they are forgotten. */
  rebase(document: VisitDocument): void {
    this.history.forget();
    this.current.set(document);
    this.settle();
  }

  /** Shows a version that may only be read from now on. */
  lock(document: VisitDocument): void {
    this.opened.update((opened) => ({ ...opened, readonly: true }));
    this.rebase(document);
  }

  undo(): void {
    this.step(this.history.undo());
  }

  redo(): void {
    this.step(this.history.redo());
  }

  private step(document: VisitDocument | null): void {
    if (document !== null && !this.readonly()) this.show(document);
  }

  private show(document: VisitDocument): void {
    this.current.set(document);
    this.judging.ask();
  }
}
