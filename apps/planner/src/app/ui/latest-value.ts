import { linkedSignal, type OutputEmitterRef, type Signal } from '@angular/core';

/**
 * A value that comes as an input and is answered by an output. What was answered last holds at once: a second key that
 * comes before the page is drawn again builds on the first one instead of undoing it.
 */
export class LatestValue<Value> {
  private readonly latest = linkedSignal(() => this.told());

  readonly now: Signal<Value> = this.latest.asReadonly();

  constructor(
    private readonly told: Signal<Value>,
    private readonly changed: OutputEmitterRef<Value>,
  ) {}

  put(value: Value): void {
    this.latest.set(value);
    this.changed.emit(value);
  }
}
