import { Component, computed, input } from '@angular/core';
import { FormField, type FieldTree } from '@angular/forms/signals';
import type { Exercise, ExerciseId } from '@repattern/domain';
import { formsOfGroup } from '@repattern/domain/exercise/forms-of-group';
import { doseForms, isChoice } from '@repattern/domain/technique/dose-forms';
import { choiceInWords } from '@repattern/domain/technique/dose-in-words';
import { techniqueGroups } from '@repattern/domain/technique/techniques';
import { PickMany } from '../../ui/pick-many';
import { SelectField, type Choice } from '../../ui/select-field';
import { TextField } from '../../ui/text-field';
import { equipmentGroups, exerciseChoices, hazardGroups, neighbourGroups, tissueGroups } from './exercise-choices';
import { withDoseForm, withGroup, type BalanceDraft, type ExerciseDraft } from './exercise-draft';
import { electrodeLabels, exerciseFieldLabels } from './exercise-field-labels';
import { OwnDose } from './own-dose';

const balanceForm = doseForms['balance-static'];

/** The fields of an exercise of the clinic's own. */
@Component({
  selector: 'app-exercise-form',
  imports: [FormField, OwnDose, PickMany, SelectField, TextField],
  templateUrl: './exercise-form.html',
  styleUrl: './exercise-form.scss',
})
export class ExerciseForm {
  readonly fields = input.required<FieldTree<ExerciseDraft>>();
  readonly exerciseId = input.required<ExerciseId>();
  readonly library = input.required<ReadonlyMap<ExerciseId, Exercise>>();

  protected readonly labels = exerciseFieldLabels;
  protected readonly electrodeLabels = electrodeLabels;
  protected readonly choices = exerciseChoices;
  protected readonly tissues = tissueGroups;
  protected readonly equipment = equipmentGroups;
  protected readonly hazards = hazardGroups;
  protected readonly neighbours = computed(() => neighbourGroups(this.library(), this.exerciseId()));
  protected readonly draft = computed(() => this.fields()().value());
  protected readonly doseFormChoices = computed<readonly Choice[]>(() => {
    const group = techniqueGroups.find((known) => known === this.draft().group);
    if (group === undefined) return [{ value: '', label: 'Choose the technique first' }];
    return formsOfGroup(group).map((value) => ({ value, label: doseForms[value].name }));
  });
  protected readonly balance = (['stance', 'surface', 'vision', 'perturbation'] as const).map((key) => ({
    key,
    label: balanceForm.parameters[key]?.label ?? key,
    choices: balanceChoices(key),
  }));

  protected regroup(group: string): void {
    this.fields()().value.update((draft) => withGroup(draft, group));
  }

  protected redose(doseForm: string): void {
    this.fields()().value.update((draft) => withDoseForm(draft, doseForm));
  }
}

function balanceChoices(key: keyof BalanceDraft): readonly Choice[] {
  const parameter = balanceForm.parameters[key];
  const choices = parameter !== undefined && isChoice(parameter) ? parameter.choices : [];
  return [
    { value: '', label: 'As the phase has it' },
    ...choices.map((value) => ({ value, label: choiceInWords(value) })),
  ];
}
