import { Component, computed, inject } from '@angular/core';
import { redFlags } from '@repattern/domain/assessment/red-flags.data';
import { PickMany } from '../../ui/pick-many';
import type { PickerGroup } from '../../ui/picker';
import { urgencyWording } from '../../wording/assessment-red-flag-wording';
import { inPrint } from '../../wording/in-print';
import { answering } from '../answer-visit';
import { VisitDraft } from '../visit-draft';

const urgencies = ['emergency', 'urgent', 'routine'] as const;

/** Which red flags were found today, the most urgent first; each is found by its signs, too. */
@Component({
  selector: 'app-raised-flags',
  imports: [PickMany],
  template: `
    @if (draft.readonly()) {
      <p>{{ names() }}</p>
    } @else {
      <app-pick-many
        inputId="visit-screen-raised"
        label="Which red flag"
        placeholder="Find by name or sign"
        [groups]="groups"
        [value]="draft.document().screen.raised"
        (valueChange)="raise($event)"
      />
    }
  `,
  styles: `
    :host {
      display: block;
      padding: 4px 0 8px 12px;
      border-left: 3px solid var(--stop);
    }
  `,
})
export class RaisedFlags {
  protected readonly draft = inject(VisitDraft);
  protected readonly groups: readonly PickerGroup[] = urgencies.map((urgency) => ({
    label: urgencyWording[urgency],
    options: redFlags
      .filter((flag) => flag.urgency === urgency)
      .map(({ id, name, findings }) => ({
        value: id,
        label: name,
        words: findings.map(({ text }) => inPrint(text)).join(' '),
      })),
  }));
  protected readonly names = computed(() => {
    const { raised } = this.draft.document().screen;
    return redFlags
      .filter(({ id }) => raised.includes(id))
      .map(({ name }) => name)
      .join(', ');
  });

  protected raise(raised: readonly string[]): void {
    this.draft.change('Red flags', answering('screen', { raised }));
  }
}
