import { Component, computed, inject, input } from '@angular/core';
import type { GateMeasureId } from '@repattern/domain';
import { MeasurementCell } from '../../assessment/sections/measurement-cell';
import { yesNoAnswers } from '../../assessment/sections/yes-no-answers';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { KeyedChoice } from '../../ui/keyed-choice';
import { truth, yesOrNo } from '../bar/screen-question';
import { VisitDraft } from '../visit-draft';
import { VisitPlaces } from '../visit-places';
import { askedElsewhere, fieldKey, measureFields } from './measure-fields';
import { measureRow, type CellRow, type QuestionRow } from './measure-rows';

/** Measures a criterion of the gate again: here, or where on the screen it is asked. */
@Component({
  selector: 'app-measure-now',
  imports: [KeyedChoice, MeasurementCell],
  hostDirectives: [EnterMovesOn],
  templateUrl: './measure-now.html',
  styleUrl: './measure-now.scss',
})
export class MeasureNow {
  protected readonly draft = inject(VisitDraft);
  private readonly places = inject(VisitPlaces);
  protected readonly yesNo = yesNoAnswers;
  protected readonly yesOrNo = yesOrNo;

  readonly measure = input.required<GateMeasureId>();

  protected readonly elsewhere = computed(() => askedElsewhere(this.measure()));
  protected readonly rows = computed(() => {
    const { measured } = this.draft.document();
    return this.fields().map((field) => ({ key: `measure-${fieldKey(field)}`, row: measureRow(field, measured) }));
  });
  private readonly fields = computed(() => measureFields(this.measure(), this.draft.planContext()));

  protected enter(row: CellRow, value: string | number | null): void {
    this.draft.change(row.label, (visit) => ({ ...visit, measured: row.put(visit.measured, value) }), row.label);
  }

  protected answer(row: QuestionRow, answer: string | null): void {
    this.draft.change(row.label, (visit) => ({ ...visit, measured: row.put(visit.measured, truth(answer)) }));
  }

  protected go(place: string): void {
    this.places.goTo(place);
  }
}
