import { Component, inject, input } from '@angular/core';
import type { AssessmentSection } from '@repattern/domain';
import { AssessmentDraft } from './assessment-draft';
import { NotesSection } from './sections/notes-section';

/** What stands in a section: the fields of its kind, bound to the draft. */
@Component({
  selector: 'app-section-content',
  imports: [NotesSection],
  template: `
    @let document = draft.document();
    @let context = draft.context();
    @switch (section()) {
      @case ('notes') {
        <app-notes-section [value]="document.notes" [context]="context" (changed)="draft.patch('notes', $event)" />
      }
      @default {
        <p class="quiet">…</p>
      }
    }
  `,
})
export class SectionContent {
  protected readonly draft = inject(AssessmentDraft);

  readonly section = input.required<AssessmentSection>();
}
