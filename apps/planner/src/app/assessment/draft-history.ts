import { computed, signal } from '@angular/core';
import type { AssessmentDocument, AssessmentSection } from '@repattern/domain';

/** What one step changed, for the words of undo. */
export type StepOrigin = AssessmentSection | 'quick-entry';

interface Step {
  readonly origin: StepOrigin;
  readonly before: AssessmentDocument;
  readonly after: AssessmentDocument;
  readonly at: number;
}

const togetherMilliseconds = 1500;
const keptSteps = 200;

/** The steps that led to a document, to take back and to repeat. Typing on in one section counts as one step. */
export class DraftHistory {
  private readonly done = signal<readonly Step[]>([]);
  private readonly undone = signal<readonly Step[]>([]);

  /** What the next undo takes back, or null. */
  readonly undoable = computed(() => this.done().at(-1)?.origin ?? null);
  /** What the next redo repeats, or null. */
  readonly redoable = computed(() => this.undone().at(-1)?.origin ?? null);

  record(step: Step): void {
    const last = this.done().at(-1);
    const goesOn = last?.origin === step.origin && step.origin === 'notes' && step.at - last.at < togetherMilliseconds;
    this.done.update((steps) =>
      goesOn ? [...steps.slice(0, -1), { ...step, before: last.before }] : [...steps, step].slice(-keptSteps),
    );
    this.undone.set([]);
  }

  /** Takes the last step back; answers the document before it, or null when there is none. */
  undo(): AssessmentDocument | null {
    const step = this.done().at(-1);
    if (step === undefined) return null;
    this.done.update((steps) => steps.slice(0, -1));
    this.undone.update((steps) => [...steps, step]);
    return step.before;
  }

  /** Repeats the step that was taken back last; answers the document after it, or null when there is none. */
  redo(): AssessmentDocument | null {
    const step = this.undone().at(-1);
    if (step === undefined) return null;
    this.undone.update((steps) => steps.slice(0, -1));
    this.done.update((steps) => [...steps, step]);
    return step.after;
  }

  forget(): void {
    this.done.set([]);
    this.undone.set([]);
  }
}
