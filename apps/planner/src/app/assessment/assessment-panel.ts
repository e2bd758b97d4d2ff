import { Component, computed, inject, output } from '@angular/core';
import { mustBeAnswered, unansweredPrecautions, type AssessmentFinding } from '@repattern/domain';
import { Icon } from '../ui/icon';
import { AssessmentDraft } from './assessment-draft';
import { missingEntries } from './missing-entries';
import { ProblemList } from './problem-list';
import { SheetPlaces } from './sheet-places';
import { SignPanel } from './sign-panel';

const doubts: readonly string[] = [
  'event.in-future',
  'event.qualifier-unknown',
  'finding.contradicted',
  'finding.without-problem',
  'precaution.not-cleared',
];

/** What the findings come to: problems, what nobody asked, what changed since the last time, what is missing to sign. */
@Component({
  selector: 'app-assessment-panel',
  imports: [Icon, ProblemList, SignPanel],
  templateUrl: './assessment-panel.html',
  styleUrl: './assessment-panel.scss',
})
export class AssessmentPanel {
  protected readonly draft = inject(AssessmentDraft);
  protected readonly places = inject(SheetPlaces);

  readonly discarded = output();

  protected readonly notAsked = computed(() => unansweredPrecautions(this.draft.document()));
  protected readonly deciding = computed(() => this.notAsked().filter(mustBeAnswered));
  protected readonly doubts = computed(() => missingEntries(this.draft.result().findings.filter(isDoubt)));
  protected readonly missing = computed(() => missingEntries(this.draft.result().findings.filter(isMissing)));
}

function isDoubt({ code }: AssessmentFinding): boolean {
  return doubts.includes(code);
}

function isMissing({ code, severity }: AssessmentFinding): boolean {
  return severity === 'warn' && !doubts.includes(code);
}
