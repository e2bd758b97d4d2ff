import { Component, computed, inject, input } from '@angular/core';
import { withRecord } from '../../assessment/sections/with-record';
import { KeyedChoice, type KeyedAnswer } from '../../ui/keyed-choice';
import { effusionGradeNames } from '../../wording/visit-pain-wording';
import { regionLabels, sideLabels } from '../../wording/section-words';
import { VisitDraft } from '../visit-draft';
import { isSameJoint, type TrackedJoint } from './tracked-joints';

const grades: readonly KeyedAnswer[] = [
  { value: '0', label: 'None', key: '0', tone: 'fine' },
  { value: '0.5', label: 'Trace', key: 't' },
  { value: '1', label: '1+', key: '1', tone: 'caution' },
  { value: '2', label: '2+', key: '2', tone: 'alarm' },
  { value: '3', label: '3+', key: '3', tone: 'alarm' },
];

/** Swelling of the joints that are followed, by the sweep test. */
@Component({
  selector: 'app-joint-swelling',
  imports: [KeyedChoice],
  template: `
    @for (row of rows(); track row.id) {
      <div class="question">
        <span>
          Swelling, {{ row.name }}
          @if (row.was !== null) {
            <span class="quiet">was {{ row.was }}</span>
          }
        </span>
        <app-keyed-choice
          unknown="Not tested"
          [id]="row.id"
          [label]="'Swelling, ' + row.name"
          [answers]="grades"
          [value]="row.grade"
          [readonly]="draft.readonly()"
          (answered)="grade(row.joint, $event)"
        />
      </div>
    }
  `,
  styleUrl: './question-rows.scss',
})
export class JointSwelling {
  protected readonly draft = inject(VisitDraft);
  protected readonly grades = grades;

  readonly joints = input.required<readonly TrackedJoint[]>();

  protected readonly rows = computed(() =>
    this.joints().map((joint) => {
      const reading = this.draft.document().effusion.find((known) => isSameJoint(joint, known));
      return {
        joint,
        id: `visit-effusion-${joint.region}-${joint.side}`,
        name: `${regionLabels[joint.region].toLowerCase()}, ${sideLabels[joint.side].toLowerCase()}`,
        grade: reading === undefined ? null : String(reading.grade),
        was: this.lastGradeOf(joint),
      };
    }),
  );

  protected grade(joint: TrackedJoint, answer: string | null): void {
    const reading = answer === null ? null : { ...joint, grade: Number(answer) };
    this.draft.change('Swelling', (visit) => ({
      ...visit,
      effusion: withRecord(visit.effusion, (known) => isSameJoint(joint, known), reading),
    }));
  }

  private lastGradeOf(joint: TrackedJoint): string | null {
    const before = this.draft
      .context()
      .history.at(-1)
      ?.document.effusion.find((known) => isSameJoint(joint, known));
    return before === undefined ? null : (effusionGradeNames[String(before.grade)] ?? String(before.grade));
  }
}
