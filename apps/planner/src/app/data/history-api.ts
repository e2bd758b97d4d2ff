import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ItemHistoryView, PlanChangesView, PlanTimelinePage } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Observable } from 'rxjs';
import type { PageRequest } from './patients-api';

/** Reads what became of plans: who, when and why. */
@Service()
export class HistoryApi {
  private readonly http = inject(HttpClient);

  /** What changed between two revisions; null for the one that was reviewed last, or else the first, and for the newest. */
  changes(planId: string, { from, to }: { from: number | null; to: number | null }): Observable<PlanChangesView> {
    const fromObject = { ...(from === null ? {} : { from }), ...(to === null ? {} : { to }) };
    return this.http.get<PlanChangesView>(routes.planChanges(planId), { params: new HttpParams({ fromObject }) });
  }

  /** Why an item has the dose that it has. */
  item(planId: string, item: string): Observable<ItemHistoryView> {
    return this.http.get<ItemHistoryView>(routes.planItemHistory(planId, item));
  }

  timeline(planId: string, { cursor, limit }: PageRequest): Observable<PlanTimelinePage> {
    const params = new HttpParams({ fromObject: { limit } });
    return this.http.get<PlanTimelinePage>(routes.planTimeline(planId), {
      params: cursor === null ? params : params.set('cursor', cursor),
    });
  }
}
