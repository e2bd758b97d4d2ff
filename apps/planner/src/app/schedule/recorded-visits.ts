import { computed, inject, Injectable, type Signal } from '@angular/core';
import type { VisitView } from '@repattern/contracts';
import type { PlannedVisit } from '@repattern/domain';
import { of } from 'rxjs';
import { readRecord } from '../data/read-record';
import { SessionStore } from '../data/session-store';
import { VisitsApi } from '../data/visits-api';
import { PlanSync } from '../plan/plan-sync';
import type { IconName } from '../ui/icon';
import { visitStatusWording } from '../wording/calendar-visit-wording';
import { visitStageWording } from '../wording/visit-stage-wording';

/** How a visit of the calendar looks: what is known of it, by icon and word. */
export interface VisitFace {
  readonly icon: IconName;
  readonly word: string;
}

/** What was recorded of the visits in the calendar. While it is not known they look as the calendar has them. */
@Injectable()
export class RecordedVisits {
  private readonly api = inject(VisitsApi);
  private readonly session = inject(SessionStore);
  private readonly sync = inject(PlanSync);

  /** A plan that was never in force has no visits. */
  private readonly planId = computed(() => {
    const plan = this.sync.record()?.value;
    return plan?.inForce != null && this.session.may('visits.read') ? plan.id : null;
  });
  private readonly visits = readRecord(this.planId, (id) => (id === null ? of([]) : this.api.all(id)));
  private readonly byPlanned: Signal<ReadonlyMap<string, VisitView>> = computed(() => {
    const state = this.visits.state();
    const known = state.kind === 'read' ? state.record : [];
    return new Map(known.flatMap((visit) => (visit.plannedVisitId === null ? [] : [[visit.plannedVisitId, visit]])));
  });

  /** What was recorded of a visit in the calendar, or null. */
  of({ id }: Pick<PlannedVisit, 'id'>): VisitView | null {
    return this.byPlanned().get(id) ?? null;
  }

  /** How a visit looks; one that took place keeps the sign of the calendar. */
  faceOf(visit: Pick<PlannedVisit, 'id' | 'status'>): VisitFace {
    const planned = visitStatusWording[visit.status];
    const recorded = this.of(visit);
    if (recorded === null) return planned;
    const { icon, word } = visitStageWording[recorded.stage];
    return { icon: recorded.stage === 'finished' ? planned.icon : icon, word };
  }
}
