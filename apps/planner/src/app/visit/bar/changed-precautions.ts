import { Component, computed, inject } from '@angular/core';
import type { ContraindicationId, PrecautionRecord } from '@repattern/domain';
import { isAsked } from '@repattern/domain/exercise/contraindication';
import { contraindications } from '@repattern/domain/exercise/contraindications.data';
import { AddedRows } from '../../assessment/sections/added-rows';
import { precautionGroups } from '../../assessment/sections/precaution-groups';
import { PrecautionRow } from '../../assessment/sections/precaution-row';
import { withRecord } from '../../assessment/sections/with-record';
import { Picker, type PickerGroup } from '../../ui/picker';
import { answering } from '../answer-visit';
import { VisitDraft } from '../visit-draft';

const byId = new Map(contraindications.filter(isAsked).map((flag) => [flag.id, flag]));

/** Which precautions changed, as they are from today on; the plan is held against them at once. */
@Component({
  selector: 'app-changed-precautions',
  imports: [Picker, PrecautionRow],
  template: `
    @for (row of rows(); track row.flag.id) {
      <app-precaution-row
        others="unknown"
        [flag]="row.flag"
        [record]="row.record"
        [assessedOn]="draft.context().on"
        [readonly]="draft.readonly()"
        (changed)="answer(row.flag.id, $event)"
      />
    }
    @if (!draft.readonly()) {
      <app-picker
        inputId="visit-screen-flags"
        label="Which precaution"
        placeholder="Which precaution changed"
        [labelled]="false"
        [adds]="true"
        [groups]="groups()"
        (picked)="add($event)"
      />
    }
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
      padding: 4px 0 8px 12px;
      border-left: 3px solid var(--regress);
    }
    app-picker {
      max-width: 360px;
    }
  `,
})
export class ChangedPrecautions {
  protected readonly draft = inject(VisitDraft);
  private readonly flags = computed(() => this.draft.document().screen.flags);
  private readonly shown = new AddedRows<ContraindicationId>({
    preset: computed(() => []),
    recorded: computed(() => this.flags().map(({ flag }) => flag)),
    readonly: this.draft.readonly,
  });
  protected readonly rows = computed(() =>
    this.shown.ids().flatMap((id) => {
      const flag = byId.get(id);
      return flag === undefined ? [] : [{ flag, record: this.flags().find((known) => known.flag === id) ?? null }];
    }),
  );
  protected readonly groups = computed<readonly PickerGroup[]>(() =>
    precautionGroups.map(({ label, flags }) => ({
      label,
      options: flags
        .filter((id) => !this.shown.ids().includes(id))
        .flatMap((id) => byId.get(id) ?? [])
        .map(({ id, name, action }) => ({ value: id, label: name, words: action })),
    })),
  );

  protected add(id: string | null): void {
    const flag = [...byId.keys()].find((known) => known === id);
    if (flag !== undefined) this.shown.add(flag);
  }

  protected answer(flag: ContraindicationId, record: PrecautionRecord | null): void {
    this.draft.change('Precautions', (visit) =>
      answering('screen', { flags: withRecord(visit.screen.flags, (known) => known.flag === flag, record) })(visit),
    );
  }
}
