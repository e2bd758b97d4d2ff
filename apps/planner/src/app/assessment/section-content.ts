import { Component, inject, input } from '@angular/core';
import type { AssessmentSection } from '@repattern/domain';
import { AssessmentDraft } from './assessment-draft';
import { ConstraintsSection } from './sections/constraints-section';
import { FindingsSection } from './sections/findings-section';
import { GoalsSection } from './sections/goals-section';
import { NotesSection } from './sections/notes-section';
import { OutcomesSection } from './sections/outcomes-section';
import { PainSection } from './sections/pain-section';
import { PrecautionsSection } from './sections/precautions-section';
import { PresentationSection } from './sections/presentation-section';
import { RangeOfMotionSection } from './sections/range-of-motion-section';
import { RedFlagsSection } from './sections/red-flags-section';
import { StrengthSection } from './sections/strength-section';
import { TestsSection } from './sections/tests-section';

/** What stands in a section: the fields of its kind, bound to the draft. */
@Component({
  selector: 'app-section-content',
  imports: [
    ConstraintsSection,
    FindingsSection,
    GoalsSection,
    NotesSection,
    OutcomesSection,
    PainSection,
    PrecautionsSection,
    PresentationSection,
    RangeOfMotionSection,
    RedFlagsSection,
    StrengthSection,
    TestsSection,
  ],
  templateUrl: './section-content.html',
})
export class SectionContent {
  protected readonly draft = inject(AssessmentDraft);

  readonly section = input.required<AssessmentSection>();
}
