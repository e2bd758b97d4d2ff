import { Component, computed, input, output } from '@angular/core';
import type { Exercise, ExerciseId, PlanDocument } from '@repattern/domain';
import { presentationOf } from '@repattern/domain/assessment/presentation-of';
import { Picker, type PickerGroup } from '../../ui/picker';
import { codesFor } from '../../wording/section-presentation';
import { planOfCare } from './plan-of-care';

/** The plan of care as it is signed; where it may be changed, its diagnosis is picked in place. */
@Component({
  selector: 'app-plan-of-care-summary',
  imports: [Picker],
  templateUrl: './plan-of-care-summary.html',
  styleUrl: './plan-of-care-summary.scss',
})
export class PlanOfCareSummary {
  readonly plan = input.required<PlanDocument>();
  readonly exercises = input.required<ReadonlyMap<ExerciseId, Exercise>>();
  readonly readonly = input.required<boolean>();
  readonly coded = output<string | null>();

  protected readonly care = computed(() => planOfCare(this.plan(), this.exercises()));
  protected readonly codes = computed<readonly PickerGroup[]>(() => {
    const { id, side, icd10 } = this.plan().presentation;
    const presentation = presentationOf(id);
    const fitting = presentation === null ? [] : codesFor(presentation, side);
    const chosen = icd10 === null || fitting.some(({ code }) => code === icd10) ? [] : [{ code: icd10, label: icd10 }];
    const options = [...fitting, ...chosen].map(({ code, label }) => ({
      value: code,
      label: label === code ? code : `${code}\u2002${label}`,
    }));
    return [{ label: null, options }];
  });
}
