import { Component, computed, input } from '@angular/core';
import type { Exercise } from '@repattern/domain';
import { hazardTags } from '@repattern/domain/exercise/demands';
import { equipment } from '@repattern/domain/exercise/equipment';
import { DifficultyMarks } from '../ui/difficulty-marks';
import { PhaseCells } from '../ui/phase-cells';
import {
  difficultyWording,
  exerciseSideWording,
  hazardWording,
  patternWording,
  positionWording,
  regionWording,
  settingWording,
  weightBearingWording,
} from '../wording/exercise-wording';
import { tissueNames } from '../wording/tissue-wording';

/** What an exercise is: what to say, what it treats, where and with what it is done. */
@Component({
  selector: 'app-exercise-facts',
  imports: [DifficultyMarks, PhaseCells],
  templateUrl: './exercise-facts.html',
  styleUrl: './exercise-facts.scss',
})
export class ExerciseFacts {
  readonly exercise = input.required<Exercise>();

  protected readonly treats = computed(() => {
    const { targetsWeak, lengthens } = this.exercise();
    return [
      { label: 'Makes stronger', words: tissueNames(targetsWeak) },
      { label: 'Makes longer or looser', words: tissueNames(lengthens) },
    ].filter(({ words }) => words !== '');
  });
  protected readonly facts = computed(() => {
    const { region, position, setting, side, weightBearing, pattern, equipment: needed, cptCode } = this.exercise();
    return [
      { label: 'Region', words: regionWording[region] },
      { label: 'Position', words: positionWording[position] },
      { label: 'Equipment', words: needed.map((id) => equipment[id]).join(', ') || equipment.none },
      { label: 'Where', words: settingWording[setting] },
      { label: 'Side', words: exerciseSideWording[side] },
      { label: 'Load', words: weightBearingWording[weightBearing] },
      ...(pattern === undefined ? [] : [{ label: 'Movement', words: patternWording[pattern] }]),
      { label: 'Code', words: cptCode },
    ];
  });
  protected readonly difficulty = computed(() => difficultyWording[this.exercise().difficulty]);
  protected readonly demands = computed(() =>
    this.exercise().tags.map((tag) => ({ tag, label: hazardWording[tag], meaning: hazardTags[tag] })),
  );
  protected readonly electrodes = computed(() => {
    const { nmes } = this.exercise();
    if (nmes === undefined) return [];
    return [
      { label: 'Upper electrode', words: nmes.proximal },
      { label: 'Lower electrode', words: nmes.distal },
      { label: 'Electrode size', words: `${nmes.electrodeCm.replace('x', ' × ')} cm` },
      { label: 'Limb', words: nmes.limb },
    ];
  });
}
