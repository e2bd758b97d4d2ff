import { Component, computed, inject, output } from '@angular/core';
import type { AssessmentFinding } from '@repattern/domain';
import { changesSince } from '@repattern/domain/assessment/changes-since';
import { missingToSign } from '@repattern/domain/assessment/missing-to-sign';
import { mustBeAnswered, unansweredPrecautions } from '@repattern/domain/assessment/unanswered-precautions';
import { Icon } from '../ui/icon';
import { AssessmentDraft } from './assessment-draft';
import { ChangeList } from './change-list';
import { missingEntries } from './missing-entries';
import { ProblemList } from './problem-list';
import { SheetPlaces } from './sheet-places';
import { SignPanel } from './sign-panel';

const doubts: readonly string[] = [
  'event.in-future',
  'event.qualifier-unknown',
  'finding.contradicted',
  'finding.without-problem',
  'precaution.suggested',
];

/** What the findings come to: problems, what nobody asked, what changed since the last time, what is missing to sign. */
@Component({
  selector: 'app-assessment-panel',
  imports: [ChangeList, Icon, ProblemList, SignPanel],
  templateUrl: './assessment-panel.html',
  styleUrl: './assessment-panel.scss',
})
export class AssessmentPanel {
  protected readonly draft = inject(AssessmentDraft);
  protected readonly places = inject(SheetPlaces);

  readonly signed = output();
  readonly discarded = output();

  protected readonly notAsked = computed(() => unansweredPrecautions(this.draft.document()));
  protected readonly deciding = computed(() => this.notAsked().filter(mustBeAnswered));
  protected readonly doubts = computed(() => missingEntries(this.draft.result().findings.filter(isDoubt)));
  private readonly lacking = computed(() => missingToSign(this.draft.document()));
  protected readonly missing = computed(() =>
    missingEntries(this.lacking().filter(({ severity }) => severity === 'block')),
  );
  protected readonly leftOpen = computed(() =>
    missingEntries(this.lacking().filter(({ severity, code }) => severity === 'warn' && !doubts.includes(code))),
  );
  protected readonly changes = computed(() => {
    const previous = this.draft.previous();
    return previous === null ? [] : changesSince(previous, this.draft.document());
  });
}

function isDoubt({ code }: AssessmentFinding): boolean {
  return doubts.includes(code);
}
