import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ReviewSampleView } from '@repattern/contracts';
import { ClinicCalendar } from '../../data/clinic-calendar';
import { monthInWords } from '../../wording/day-in-words';
import { listName } from '../../wording/patient-wording';
import { groundsInWords } from './grounds-in-words';

/** One draw of a month: how it came about, and the plans of each therapist with whom they are about. */
@Component({
  selector: 'app-sample-section',
  imports: [RouterLink],
  templateUrl: './sample-section.html',
  styleUrl: './sample-section.scss',
})
export class SampleSection {
  protected readonly calendar = inject(ClinicCalendar);

  readonly sample = input.required<ReviewSampleView>();

  protected readonly told = computed(() => {
    const sample = this.sample();
    return {
      ...sample,
      name: sample.draw === 1 ? monthInWords(sample.month) : `${monthInWords(sample.month)}, draw ${sample.draw}`,
      reviewed: sample.plans.filter(({ reviewedAt }) => reviewedAt !== null).length,
      groups: groupsOf(sample),
    };
  });
}

function groupsOf({ month, plans, therapists }: ReviewSampleView) {
  return [...Map.groupBy(plans, ({ therapist }) => therapist.id)].map(([id, own]) => ({
    ...{ id, name: own[0]?.therapist.displayName ?? '' },
    of: therapists?.find(({ therapist }) => therapist.id === id)?.candidates ?? null,
    plans: own.map((plan) => ({
      ...plan,
      patientName: listName(plan.patient),
      why: groundsInWords(plan.grounds, month),
    })),
  }));
}
