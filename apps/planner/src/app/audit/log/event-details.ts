import { Component, computed, inject, input, output } from '@angular/core';
import type { Json } from '@repattern/domain';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { auditStreamInWords } from '../../wording/audit-stream-wording';
import { eventDetailsInWords } from '../../wording/audit-event-wording';
import { TrailVerification } from '../verification/trail-verification';
import type { EventFilter } from './event-address';
import type { EventLine } from './event-line';

/** Everything that an event tells: in words, as it was recorded, and its place in the chain. */
@Component({
  selector: 'app-event-details',
  imports: [TrailVerification],
  templateUrl: './event-details.html',
  styleUrl: './event-details.scss',
})
export class EventDetails {
  private readonly calendar = inject(ClinicCalendar);

  readonly line = input.required<EventLine>();
  /** The log is to show what is like it in one way. */
  readonly narrowed = output<Partial<EventFilter>>();

  protected readonly event = computed(() => this.line().event);
  protected readonly words = computed(() => {
    const { patient, data, at } = this.event();
    return [
      { label: 'What', value: this.line().what },
      { label: 'Who', value: this.line().who },
      { label: 'When', value: `${this.calendar.moment(at)}, ${this.calendar.ago(at)}` },
      ...(patient === null ? [] : [{ label: 'Patient', value: `${patient.name}, ${patient.recordNumber}` }]),
      ...eventDetailsInWords(data),
    ];
  });
  protected readonly recorded = computed(() => {
    const { id, at, action, person, patient, subject, data } = this.event();
    const members: Readonly<Record<string, Json | undefined>> = {
      ...{ id, at, action },
      person: person?.id,
      patient: patient?.id,
      subject: subject === null ? undefined : `${subject.kind}/${subject.id}`,
      ...Object.fromEntries(Object.entries(data).map(([name, value]) => [`data.${name}`, value])),
    };
    return Object.entries(members).flatMap(([name, value]) =>
      value === undefined ? [] : [{ name, value: typeof value === 'string' ? value : JSON.stringify(value) }],
    );
  });
  protected readonly chain = computed(
    () => `${auditStreamInWords(this.event().stream.kind)}, place ${this.event().seq}`,
  );
}
