import { Component, computed, input, linkedSignal, viewChild } from '@angular/core';
import type { Dose, Exercise, PhaseNumber } from '@repattern/domain';
import { exerciseMinutes } from '@repattern/domain/exercise/exercise-minutes';
import { startingDose } from '@repattern/domain/exercise/starting-dose';
import { doseForms } from '@repattern/domain/technique/dose-forms';
import { doseInWords, frequencyInWords } from '@repattern/domain/technique/dose-in-words';
import { easierDose, harderDose } from '@repattern/domain/technique/step-dose';
import { DoseEditor } from '../ui/dose-editor';
import { DoseOutcome } from '../ui/dose-outcome';
import { Icon } from '../ui/icon';
import { quantityInWords } from '../wording/quantity-in-words';

const phases: readonly PhaseNumber[] = [1, 2, 3, 4, 5];

/** How an exercise is dosed in each phase, and a place to try a dose; nothing that is tried is kept. */
@Component({
  selector: 'app-exercise-doses',
  imports: [DoseEditor, DoseOutcome, Icon],
  templateUrl: './exercise-doses.html',
  styleUrl: './exercise-doses.scss',
})
export class ExerciseDoses {
  private readonly editor = viewChild(DoseEditor);

  readonly exercise = input.required<Exercise>();

  protected readonly form = computed(() => doseForms[this.exercise().doseForm]);
  protected readonly side = computed(() => ({ side: null, unilateral: this.exercise().side === 'unilateral' }));
  protected readonly rows = computed(() => {
    const { phaseMin, phaseMax } = this.exercise();
    return phases.map((phase) => {
      const dose = startingDose(this.exercise(), phase);
      const belongs = phase >= phaseMin && phase <= phaseMax;
      return { phase, belongs, dose, ...(dose === null ? nothing : this.inWords(dose)) };
    });
  });
  protected readonly often = computed(() => this.rows().some(({ frequency }) => frequency !== ''));
  /** The phase to try: the first one in which the exercise belongs and has a dose. */
  protected readonly phase = linkedSignal<PhaseNumber | null>(
    () =>
      (
        this.rows().find(({ belongs, dose }) => belongs && dose !== null) ??
        this.rows().find(({ dose }) => dose !== null)
      )?.phase ?? null,
  );
  private readonly start = computed(() => this.rows().find(({ phase }) => phase === this.phase())?.dose ?? null);
  protected readonly tried = linkedSignal<Dose | null>(() => this.start());
  // Without the start, a step down might take back something else than the last step up.
  protected readonly easier = computed(() => stepOf(this.tried(), (dose) => easierDose(dose, this.start())));
  protected readonly harder = computed(() => stepOf(this.tried(), harderDose));
  protected readonly minutes = computed(() => {
    const dose = this.tried();
    return dose === null ? '' : this.inWords(dose).minutes;
  });

  protected tryPhase(phase: PhaseNumber): void {
    this.phase.set(phase);
    this.tried.set(this.start());
    this.editor()?.focus();
  }

  protected take(dose: Dose | null): void {
    if (dose !== null) this.tried.set(dose);
  }

  private inWords(dose: Dose): { sentence: string; frequency: string; minutes: string } {
    const exercise = this.exercise();
    const minutes = exerciseMinutes(exercise, dose, 'both');
    return {
      sentence: doseInWords(dose, this.side()),
      frequency: frequencyInWords(dose),
      minutes: quantityInWords(minutes, 'min'),
    };
  }
}

const nothing = { sentence: '', frequency: '', minutes: '' };

function stepOf(dose: Dose | null, step: (dose: Dose) => Dose | null): Dose | null {
  return dose === null ? null : step(dose);
}
