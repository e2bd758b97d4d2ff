import { Component, computed, inject, input, output } from '@angular/core';
import type { AssessmentSection, SectionProgress } from '@repattern/domain';
import { Shortcuts } from '../shell/shortcuts';
import { sectionWording } from '../wording/assessment-section-wording';
import { sections } from './assessment-sections';
import { progressOf } from './section-progress';

/** The way to each section, with how much of it is answered. */
@Component({
  selector: 'app-section-nav',
  template: `
    <nav aria-label="Sections of the assessment">
      <ol>
        @for (row of rows(); track row.section) {
          <li>
            <button
              type="button"
              [attr.aria-current]="row.section === current() ? 'true' : null"
              (click)="chosen.emit(row.section)"
            >
              <span class="mark" [class]="row.progress.state" aria-hidden="true">{{ row.progress.mark }}</span>
              <span class="label">{{ row.label }}</span>
              <span class="count quiet"
                ><span aria-hidden="true">{{ row.progress.count }}</span
                ><span class="unseen">{{ row.progress.words }}</span></span
              >
              @if (shortcuts.enabled() && row.key !== null) {
                <kbd aria-hidden="true">{{ row.key }}</kbd>
              }
            </button>
          </li>
        }
      </ol>
    </nav>
    <label class="unseen" for="section-select">Section</label>
    <select #box id="section-select" class="field-input" [value]="current()" (change)="choose(box.value)">
      @for (row of rows(); track row.section) {
        <option [value]="row.section" [selected]="row.section === current()">
          {{ row.progress.mark }} {{ row.label }} · {{ row.progress.words }}
        </option>
      }
    </select>
  `,
  styleUrl: './section-nav.scss',
})
export class SectionNav {
  protected readonly shortcuts = inject(Shortcuts);

  readonly progress = input.required<Readonly<Record<AssessmentSection, SectionProgress>>>();
  readonly current = input.required<AssessmentSection>();
  readonly chosen = output<AssessmentSection>();

  protected readonly rows = computed(() =>
    sections.map((section, at) => ({
      section,
      label: sectionWording[section],
      progress: progressOf(this.progress()[section]),
      key: keyOf(at),
    })),
  );

  protected choose(value: string): void {
    const section = sections.find((candidate) => candidate === value);
    if (section !== undefined) this.chosen.emit(section);
  }
}

function keyOf(at: number): string | null {
  if (at < 9) return String(at + 1);
  return at === 9 ? '0' : null;
}
