import { Component, computed, input, output } from '@angular/core';
import type { HealingEvent, ProcedureId } from '@repattern/domain';
import { procedures } from '@repattern/domain/exercise/procedures';
import { Icon } from '../../ui/icon';
import { LatestValue } from '../../ui/latest-value';
import { Picker, type PickerGroup } from '../../ui/picker';
import { askForEvent } from '../../wording/section-presentation';
import { HealingEventRow } from './healing-event-row';
import type { SectionContext } from './section';

const groups: readonly PickerGroup[] = (['surgery', 'injury'] as const).map((kind) => ({
  label: kind === 'surgery' ? 'Operations' : 'Injuries',
  options: Object.entries(procedures)
    .filter(([, procedure]) => procedure.kind === kind)
    .map(([value, { name }]) => ({ value, label: name })),
}));

/** Operations and injuries from whose date tissue heals, each with what it still forbids. */
@Component({
  selector: 'app-healing-events',
  imports: [HealingEventRow, Icon, Picker],
  template: `
    <h3>Operations and injuries</h3>
    @for (event of events(); track $index; let at = $index) {
      <app-healing-event-row
        [event]="event"
        [at]="at"
        [context]="context()"
        (changed)="replace(at, $event)"
        (removed)="changed.emit(events().toSpliced(at, 1))"
      />
    }
    @if (expected(); as procedure) {
      <p class="asked">
        <app-icon name="warning" [size]="16" />
        <span>{{ question() }}</span>
        @if (!context().readonly) {
          <button type="button" class="button" (click)="add(procedure)">Enter it</button>
        }
      </p>
    } @else if (events().length === 0 && context().readonly) {
      <p class="quiet">None was recorded.</p>
    }
    @if (!context().readonly) {
      <app-picker
        inputId="presentation-add-event"
        label="Add an operation or injury"
        placeholder="Add an operation or injury"
        [labelled]="false"
        [adds]="true"
        [groups]="groups"
        (picked)="add($event)"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
    }
    h3 {
      margin: 0;
      font-size: var(--text-13);
      font-weight: 650;
    }
    app-picker {
      max-width: 360px;
    }
    .asked {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
      color: var(--not-assessed);
      font-weight: 550;
    }
  `,
})
export class HealingEvents {
  protected readonly groups = groups;

  readonly events = input.required<readonly HealingEvent[]>();
  /** What the presentation says must have been; null when it was entered. */
  readonly expected = input.required<ProcedureId | null>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<readonly HealingEvent[]>();

  private readonly latest = new LatestValue(this.events, this.changed);
  protected readonly question = computed(() => {
    const procedure = this.expected();
    return procedure === null ? '' : askForEvent(procedure);
  });

  /** The day is asked, never assumed; an empty one counts as not known. */
  protected add(procedure: string | null): void {
    if (procedure === null || !isProcedure(procedure)) return;
    this.latest.put([...this.latest.now(), { procedure, on: '', side: null, qualifiers: {} }]);
  }

  protected replace(at: number, event: HealingEvent): void {
    this.latest.put(this.latest.now().with(at, event));
  }
}

function isProcedure(id: string): id is ProcedureId {
  return Object.hasOwn(procedures, id);
}
