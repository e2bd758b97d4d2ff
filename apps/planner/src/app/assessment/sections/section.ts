import type { InputSignal, OutputEmitterRef } from '@angular/core';
import type { AssessedPatient, AssessmentDocument, AssessmentSection, Presentation } from '@repattern/domain';

/** What a section is told about the assessment around it. */
export interface SectionContext {
  readonly document: AssessmentDocument;
  /** The assessment before, or null. */
  readonly previous: AssessmentDocument | null;
  readonly patient: AssessedPatient;
  /** The presentation that was chosen; it presets what to ask. */
  readonly presentation: Presentation | null;
  /** True when nothing may be changed: the section shows its values, and no control takes input. */
  readonly readonly: boolean;
}

/**
 * A section of the assessment. The screen draws its heading, its progress and its place; the component draws what is
 * below the heading, and answers each change with the whole new value of its section (never a mutated one).
 */
export interface SectionComponent<Section extends AssessmentSection> {
  readonly value: InputSignal<AssessmentDocument[Section]>;
  readonly context: InputSignal<SectionContext>;
  readonly changed: OutputEmitterRef<AssessmentDocument[Section]>;
}
