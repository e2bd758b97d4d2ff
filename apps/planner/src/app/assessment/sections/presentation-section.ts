import { Component, computed, input, output } from '@angular/core';
import type { BodySide, HealingEvent, PresentationId, PresentationRecord, ProcedureId } from '@repattern/domain';
import { expectedEvent } from '@repattern/domain/assessment/healing-events';
import { conditionGroups } from '@repattern/domain/assessment/presentation';
import { presentations } from '@repattern/domain/assessment/presentations.data';
import { DateField } from '../../ui/date-field';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { KeyedChoice } from '../../ui/keyed-choice';
import { LatestValue } from '../../ui/latest-value';
import { Picker, type PickerGroup } from '../../ui/picker';
import { capitalised } from '../../wording/section-words';
import { codesFor } from '../../wording/section-presentation';
import { fieldPlace } from './field-place';
import { HealingEvents } from './healing-events';
import type { SectionComponent, SectionContext } from './section';
import { sideAnswers } from './side-answers';

const groups: readonly PickerGroup[] = Object.entries(conditionGroups).map(([group, label]) => ({
  label,
  options: presentations
    .filter((presentation) => presentation.group === group)
    .map(({ id, name, icd10 }) => ({ value: id, label: name, words: icd10.map(({ code }) => code).join(' ') })),
}));

/** What the patient comes with: presentation, side, code, onset, and the operations and injuries that it follows. */
@Component({
  selector: 'app-presentation-section',
  imports: [DateField, HealingEvents, KeyedChoice, Picker],
  hostDirectives: [EnterMovesOn],
  template: `
    <div class="fields">
      <app-picker
        class="wide"
        label="Presentation"
        placeholder="Type a diagnosis, region or code"
        unknown="Not chosen"
        [inputId]="places.id"
        [groups]="groups"
        [value]="value().id"
        [readonly]="context().readonly"
        (picked)="choose($event)"
      />
      <div class="field">
        <span class="field-label" aria-hidden="true">Side</span>
        <app-keyed-choice
          label="Side"
          [id]="places.side"
          [answers]="sides"
          [value]="value().side"
          [readonly]="context().readonly"
          (answered)="choose(value().id, $event)"
        />
      </div>
      <app-picker
        class="wide"
        label="ICD-10-CM code"
        placeholder="Choose a code"
        unknown="Not chosen"
        [inputId]="places.icd10"
        [groups]="codes()"
        [value]="value().icd10"
        [readonly]="context().readonly"
        (picked)="change({ icd10: $event })"
      />
      <app-date-field
        label="Onset"
        [inputId]="places.onsetOn"
        [value]="value().onsetOn"
        [latest]="context().document.assessedOn"
        [readonly]="context().readonly"
        (dated)="change({ onsetOn: $event })"
      />
    </div>
    @if (context().presentation?.note; as note) {
      <p class="note">{{ capitalised(note) }}</p>
    }
    <app-healing-events
      [events]="value().events"
      [expected]="expected()"
      [context]="context()"
      (changed)="change({ events: $event })"
    />
  `,
  styleUrl: './presentation-section.scss',
})
export class PresentationSection implements SectionComponent<'presentation'> {
  protected readonly capitalised = capitalised;
  protected readonly groups = groups;
  protected readonly sides = sideAnswers;
  protected readonly places = {
    id: fieldPlace('presentation', 'id'),
    side: fieldPlace('presentation', 'side'),
    icd10: fieldPlace('presentation', 'icd10'),
    onsetOn: fieldPlace('presentation', 'onsetOn'),
  };

  readonly value = input.required<PresentationRecord>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<PresentationRecord>();

  private readonly latest = new LatestValue(this.value, this.changed);
  protected readonly codes = computed<readonly PickerGroup[]>(() => {
    const { presentation } = this.context();
    const { side, icd10 } = this.latest.now();
    const fitting = presentation === null ? [] : codesFor(presentation, side);
    const chosen = fitting.some(({ code }) => code === icd10) || icd10 === null ? [] : [{ code: icd10, label: icd10 }];
    const options = [...fitting, ...chosen].map(({ code, label }) => ({
      value: code,
      label: label === code ? code : `${code}\u2002${label}`,
    }));
    return [{ label: null, options }];
  });
  /** The operation or injury that must have been, while nobody entered it. */
  protected readonly expected = computed<ProcedureId | null>(() => {
    const procedure = expectedEvent(this.latest.now().id);
    const isEntered = (event: HealingEvent): boolean => procedure !== null && event.procedure.startsWith(procedure);
    return this.latest.now().events.some(isEntered) ? null : procedure;
  });

  protected change(part: Partial<PresentationRecord>): void {
    this.latest.put({ ...this.latest.now(), ...part });
  }

  /** A code that belongs to another presentation or side does not stay behind. */
  protected choose(id: PresentationId | null, side: BodySide | null = this.latest.now().side): void {
    const presentation = presentations.find((candidate) => candidate.id === id);
    const { icd10 } = this.latest.now();
    const fits = presentation !== undefined && codesFor(presentation, side).some(({ code }) => code === icd10);
    this.change({ id, side, icd10: fits ? icd10 : null });
  }
}
