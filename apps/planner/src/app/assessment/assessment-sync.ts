import { inject, Injectable } from '@angular/core';
import type { AssessmentChangedProblem, AssessmentView, Problem } from '@repattern/contracts';
import type { AssessmentDocument, AssessmentSection } from '@repattern/domain';
import { AssessmentsApi } from '../data/assessments-api';
import { isOfFirstSchema, type DocumentCheck } from '../data/unsent-drafts';
import type { DraftConflict } from '../draft/draft-conflict';
import { DraftSync } from '../draft/draft-sync';
import { AssessmentDraft } from './assessment-draft';
import { changedSections } from './assessment-sections';
import { mergeDrafts, takeSections } from './merge-drafts';

/** Brings the assessment on the screen and that of the server together. Each assessment screen provides its own. */
@Injectable()
export class AssessmentSync extends DraftSync<AssessmentView, AssessmentDocument, AssessmentSection> {
  private readonly api = inject(AssessmentsApi);
  protected readonly draft = inject(AssessmentDraft);
  protected readonly takenUpWords = 'Entries that this device had kept are in the draft again';
  protected readonly isDocument: DocumentCheck<AssessmentDocument> = (found): found is AssessmentDocument =>
    isOfFirstSchema(found);

  protected drafted({ status, document }: AssessmentView): AssessmentDocument | null {
    return status === 'draft' ? document : null;
  }

  protected locked({ document }: AssessmentView): AssessmentDocument {
    return document;
  }

  protected save(id: string, { etag }: { etag: string }, document: AssessmentDocument) {
    return this.api.save(id, etag, document);
  }

  protected read(id: string) {
    return this.api.read(id);
  }

  protected currentIn(problem: Problem): AssessmentView | null {
    return problem.code === 'resource.changed-meanwhile' ? (problem as AssessmentChangedProblem).current : null;
  }

  protected saysLocked({ code }: Problem): boolean {
    return code === 'assessment.locked';
  }

  protected same(one: AssessmentDocument, other: AssessmentDocument): boolean {
    return changedSections(one, other).length === 0;
  }

  protected merge(base: AssessmentDocument, mine: AssessmentDocument, theirs: AssessmentDocument) {
    return mergeDrafts(base, mine, theirs);
  }

  protected settled(
    mine: AssessmentDocument,
    { parts, document, choices }: DraftConflict<AssessmentDocument, AssessmentSection>,
  ): AssessmentDocument {
    return takeSections(
      mine,
      document,
      parts.filter((section) => choices.get(section) === 'theirs'),
    );
  }
}
