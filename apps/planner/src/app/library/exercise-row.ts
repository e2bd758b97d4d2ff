import { Component, computed, ElementRef, inject, input, output, viewChild } from '@angular/core';
import { RouterLink, type Params } from '@angular/router';
import { techniqueOf } from '@repattern/domain/exercise/exercise';
import { techniques } from '@repattern/domain/technique/techniques';
import type { LibraryEntry } from '../data/library-store';
import { DifficultyMarks } from '../ui/difficulty-marks';
import { PhaseCells } from '../ui/phase-cells';
import { StarButton } from '../ui/star-button';
import { TechniqueChip } from '../ui/technique-chip';
import { positionWording, regionWording, settingWording } from '../wording/exercise-wording';
import { tissueNames } from '../wording/tissue-wording';

/** One exercise in the results; a click anywhere but on the star opens it. */
@Component({
  selector: 'app-exercise-row',
  imports: [DifficultyMarks, PhaseCells, RouterLink, StarButton, TechniqueChip],
  host: { role: 'row', '[attr.data-technique]': 'technique()' },
  templateUrl: './exercise-row.html',
  styleUrl: './exercise-row.scss',
})
export class ExerciseRow {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly link = viewChild.required<ElementRef<HTMLAnchorElement>>('link');

  readonly entry = input.required<LibraryEntry>();
  /** Parameters of the address that the exercise page keeps, so that it can lead on to the next result. */
  readonly params = input.required<Params>();
  /** True for the one row that the tab key reaches; arrows lead to the others. */
  readonly current = input.required<boolean>();
  readonly starred = output<boolean>();

  protected readonly exercise = computed(() => this.entry().exercise);
  protected readonly technique = computed(() => techniqueOf(this.exercise()));
  protected readonly techniqueName = computed(() => techniques[this.technique()].name);
  protected readonly weak = computed(() => tissueNames(this.exercise().targetsWeak));
  protected readonly tight = computed(() => tissueNames(this.exercise().lengthens));
  protected readonly place = computed(() => {
    const { region, position, setting } = this.exercise();
    return [regionWording[region], positionWording[position], settingWording[setting]].join(' · ');
  });

  focus(): void {
    // The browser's own way puts the row in the middle of the screen, which makes the list jump.
    this.link().nativeElement.focus({ preventScroll: true });
    this.host.nativeElement.scrollIntoView({ block: 'nearest' });
  }
}
