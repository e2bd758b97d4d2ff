import { inject, Service } from '@angular/core';
import type { ClinicProtocolPage, ClinicProtocolView } from '@repattern/contracts';
import type { Composition, PlanBasis } from '@repattern/domain';
import { composePlan, noWishes } from '@repattern/domain/plan/compose-plan';
import { planFromClinicProtocol } from '@repattern/domain/plan/protocol/plan-from-clinic-protocol';
import { planFromEarlier } from '@repattern/domain/plan/protocol/plan-from-earlier';
import { planFromProtocol } from '@repattern/domain/plan/protocol/plan-from-protocol';
import { firstValueFrom } from 'rxjs';
import { PlansApi } from '../../data/plans-api';
import { ProtocolsApi } from '../../data/protocols-api';
import type { PlanSource } from './plan-source';

const pageRows = 200;

/** Makes the first state of a plan from what it is started from, checked against the patient. */
@Service()
export class FirstPlan {
  private readonly plans = inject(PlansApi);
  private readonly protocols = inject(ProtocolsApi);

  /** The plan, or what keeps it from being made; null where there is no such source any more. */
  async make(source: PlanSource, basis: PlanBasis): Promise<Composition | null> {
    switch (source.kind) {
      case 'assessment':
        return composePlan(basis, noWishes);
      case 'published-protocol': {
        const { publishedProtocols } = await import('@repattern/domain/plan/protocol/published-protocols.data');
        const protocol = publishedProtocols.find(({ id }) => id === source.id);
        return protocol === undefined ? null : planFromProtocol(protocol, basis);
      }
      case 'clinic-protocol': {
        const kept = await this.clinicProtocol(source.id);
        return kept === null ? null : planFromClinicProtocol(kept, basis);
      }
      case 'earlier-plan': {
        const { head, id } = (await firstValueFrom(this.plans.read(source.id))).value;
        return head === null ? null : planFromEarlier({ id, revision: head.number, plan: head.document }, basis);
      }
    }
  }

  private async clinicProtocol(id: string): Promise<ClinicProtocolView | null> {
    for (let cursor: string | null = null; ;) {
      const page: ClinicProtocolPage = await firstValueFrom(this.protocols.list({ cursor, limit: pageRows }));
      const found = page.items.find((protocol) => protocol.id === id);
      if (found !== undefined || page.nextCursor === null) return found ?? null;
      cursor = page.nextCursor;
    }
  }
}
