import { Component, computed, input, output } from '@angular/core';
import type { AssessmentDocument } from '@repattern/domain';
import type { LateEntries } from '../draft/draft-sync';
import { Icon } from '../ui/icon';
import { entriesInWords } from '../wording/assessment-entry-wording';
import { sectionWording } from '../wording/assessment-section-wording';
import { changedSections } from './assessment-sections';

/** Entries that came after the assessment was locked: kept on this device until the person has decided. */
@Component({
  selector: 'app-late-entries-panel',
  imports: [Icon],
  host: { role: 'group', 'aria-labelledby': 'late-title' },
  template: `
    <header>
      <app-icon name="warning" />
      <div>
        <h2 id="late-title">Some of your entries came too late</h2>
        <p>The assessment was locked before they were sent. They are kept on this device.</p>
      </div>
    </header>
    <ul>
      @for (line of lines(); track $index) {
        <li>{{ line }}</li>
      }
    </ul>
    <div class="actions">
      <button
        type="button"
        class="button primary"
        (click)="
          adopt.emit(
            lines().join(
              '
'
            )
          )
        "
      >
        Put into an addendum
      </button>
      <button type="button" class="button" (click)="dropped.emit()">Delete from this device</button>
    </div>
  `,
  styles: `
    :host {
      display: grid;
      gap: 8px;
      padding: 12px 16px;
      border: 1px solid var(--regress);
      border-radius: var(--radius);
      background: var(--regress-wash);
    }
    header,
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
    }
    header app-icon {
      color: var(--regress);
    }
    ul {
      padding-left: 26px;
    }
  `,
})
export class LateEntriesPanel {
  readonly late = input.required<LateEntries<AssessmentDocument>>();
  /** The entries as text for an addendum. */
  readonly adopt = output<string>();
  readonly dropped = output();

  protected readonly lines = computed(() => {
    const { document, locked } = this.late();
    return changedSections(locked, document).flatMap((section) => {
      const there = entriesInWords(section, locked);
      const mine = entriesInWords(section, document).filter((entry) => !there.includes(entry));
      return mine.map((entry) => `${sectionWording[section]}: ${entry}`);
    });
  });
}
