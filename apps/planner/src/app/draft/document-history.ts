import { computed, signal } from '@angular/core';

/** One change of a document: what it was, by the words of undo, and what it made of what. */
export interface Step<Document, Origin> {
  readonly origin: Origin;
  readonly before: Document;
  readonly after: Document;
  /** When it was made, in milliseconds. */
  readonly at: number;
}

const togetherMilliseconds = 1500;
const keptSteps = 200;

/**
 * The steps that led to a document, to take back and to repeat. Steps that follow each other soon count as one where
 * `goesOn` says so, such as typing on in one field.
 */
export class DocumentHistory<Document, Origin> {
  private readonly done = signal<readonly Step<Document, Origin>[]>([]);
  private readonly undone = signal<readonly Step<Document, Origin>[]>([]);

  /** What the next undo takes back, or null. */
  readonly undoable = computed(() => this.done().at(-1)?.origin ?? null);
  /** What the next redo repeats, or null. */
  readonly redoable = computed(() => this.undone().at(-1)?.origin ?? null);

  constructor(private readonly goesOn: (last: Origin, next: Origin) => boolean) {}

  record(step: Step<Document, Origin>): void {
    const last = this.done().at(-1);
    const before = last !== undefined && this.isOneWith(last, step) ? last.before : null;
    this.done.update((steps) =>
      before === null ? [...steps, step].slice(-keptSteps) : [...steps.slice(0, -1), { ...step, before }],
    );
    this.undone.set([]);
  }

  /** Takes the last step back; answers the document before it, or null when there is none. */
  undo(): Document | null {
    const step = this.done().at(-1);
    if (step === undefined) return null;
    this.done.update((steps) => steps.slice(0, -1));
    this.undone.update((steps) => [...steps, step]);
    return step.before;
  }

  /** Repeats the step that was taken back last; answers the document after it, or null when there is none. */
  redo(): Document | null {
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

  private isOneWith(last: Step<Document, Origin>, next: Step<Document, Origin>): boolean {
    return this.goesOn(last.origin, next.origin) && next.at - last.at < togetherMilliseconds;
  }
}
