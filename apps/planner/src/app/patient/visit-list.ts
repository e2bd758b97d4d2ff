import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { PlanSummary, VisitView } from '@repattern/contracts';
import { keysetList } from '../data/keyset-list';
import { VisitsApi } from '../data/visits-api';
import { FailureNote } from '../failure/failure-note';
import { Icon } from '../ui/icon';
import { RowSkeleton } from '../ui/row-skeleton';
import { actionWording } from '../wording/verdict-wording';
import { dayInWords } from '../wording/day-in-words';
import { visitStageWording } from '../wording/visit-stage-wording';

const pageRows = 5;

/** What became of the visits of a plan, newest first; each that has a record leads to its flowsheet. */
@Component({
  selector: 'app-visit-list',
  imports: [FailureNote, Icon, NgTemplateOutlet, RouterLink, RowSkeleton],
  templateUrl: './visit-list.html',
  styleUrl: './visit-list.scss',
})
export class VisitList {
  private readonly api = inject(VisitsApi);

  readonly plan = input.required<Pick<PlanSummary, 'id' | 'patientId'>>();

  private readonly planId = computed(() => this.plan().id);
  protected readonly planPath = computed(() => ['/patients', this.plan().patientId, 'plans', this.plan().id]);
  protected readonly list = keysetList(this.planId, (id, cursor) => this.api.list(id, { cursor, limit: pageRows }));
  protected readonly rows = computed(() => this.list.state().items.map(rowOf));
}

function rowOf(visit: VisitView) {
  const { id, on, at, stage, phase, reason, document } = visit;
  return {
    ...{
      id,
      stage,
      hasRecord: document !== null,
      day: [dayInWords(on), at ?? ''].join(' ').trim(),
      phase: `phase ${phase}`,
    },
    face: visitStageWording[stage],
    about: reason ?? decidedInWords(visit),
  };
}

/** How many items got which verdict, the gravest first. */
function decidedInWords({ verdicts }: VisitView): string {
  const counts = Map.groupBy(Object.values(verdicts ?? {}), ({ action }) => action);
  return (Object.keys(actionWording) as (keyof typeof actionWording)[])
    .flatMap((action) => {
      const count = counts.get(action)?.length ?? 0;
      return count === 0 ? [] : [`${actionWording[action].sign} ${count} ${actionWording[action].word.toLowerCase()}`];
    })
    .join(' · ');
}
