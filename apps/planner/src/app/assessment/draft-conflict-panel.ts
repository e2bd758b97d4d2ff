import { Component, computed, ElementRef, inject, input, output } from '@angular/core';
import type { AssessmentDocument, AssessmentSection } from '@repattern/domain';
import { ClinicCalendar } from '../data/clinic-calendar';
import { Icon } from '../ui/icon';
import { entriesInWords } from '../wording/assessment-entry-wording';
import { sectionNamed, sectionsInWords, sectionWording } from '../wording/assessment-section-wording';
import { isDecided, type DraftConflict, type Whose } from './draft-conflict';

/** Shows sections that two people changed, side by side, and lets the person choose whose stays. */
@Component({
  selector: 'app-draft-conflict-panel',
  imports: [Icon],
  host: { tabindex: '-1', role: 'group', 'aria-labelledby': 'draft-conflict-title' },
  templateUrl: './draft-conflict-panel.html',
  styleUrl: './draft-conflict-panel.scss',
})
export class DraftConflictPanel {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly calendar = inject(ClinicCalendar);

  readonly conflict = input.required<DraftConflict>();
  /** The draft of this screen. */
  readonly mine = input.required<AssessmentDocument>();
  readonly decided = output<{ section: AssessmentSection; whose: Whose }>();
  readonly settled = output();

  protected readonly history = computed(() =>
    this.conflict().changes.map(({ version, by, at, fields }) => ({
      version,
      by: by === '' ? 'Somebody' : by,
      at: this.calendar.moment(at),
      sections: sectionsInWords(fields.flatMap((field) => sectionNamed(field) ?? [])),
    })),
  );
  protected readonly rows = computed(() =>
    this.conflict().sections.map((section) => ({
      section,
      label: sectionWording[section],
      sides: sidesOf(section, this.mine(), this.conflict().document),
    })),
  );

  protected readonly decidedAll = computed(() => isDecided(this.conflict()));

  protected settle(): void {
    if (this.decidedAll()) this.settled.emit();
  }

  focus(): void {
    this.host.nativeElement.focus();
  }
}

interface Side {
  readonly whose: Whose;
  readonly label: string;
  /** What this side says and the other does not. */
  readonly entries: readonly string[];
}

function sidesOf(section: AssessmentSection, mine: AssessmentDocument, theirs: AssessmentDocument): readonly Side[] {
  const my = entriesInWords(section, mine);
  const their = entriesInWords(section, theirs);
  return [
    { whose: 'mine', label: 'Keep mine', entries: my.filter((entry) => !their.includes(entry)) },
    { whose: 'theirs', label: 'Take theirs', entries: their.filter((entry) => !my.includes(entry)) },
  ];
}
