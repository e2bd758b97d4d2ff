import { afterNextRender, DOCUMENT, inject, Injectable, Injector } from '@angular/core';
import { Router } from '@angular/router';
import type { PhaseNumber } from '@repattern/domain';
import { PlanDraft } from '../plan-draft';
import { PlanPlaces } from '../plan-places';
import type { PlanViewName } from '../plan-views';
import type { MissingLine } from './missing-lines';

/** Leads from what is missing to the place where it is mended. Each sign-off view provides its own. */
@Injectable()
export class FixWays {
  private readonly document = inject(DOCUMENT);
  private readonly draft = inject(PlanDraft);
  private readonly injector = inject(Injector);
  private readonly places = inject(PlanPlaces);
  private readonly router = inject(Router);

  async go({ fix, params }: MissingLine): Promise<void> {
    const { item, phase, visit } = params;
    switch (fix) {
      case 'assessment':
        return this.focus('#answered-title');
      case 'diagnosis':
        return this.focus('#plan-icd10');
      case 'goals':
        this.draft.select({ kind: 'goals' });
        return this.panel();
      case 'gates':
        if (phase !== undefined) this.draft.select({ kind: 'phase', phase: Number(phase) as PhaseNumber });
        return this.panel();
      case 'calendar':
        await this.show('schedule');
        return this.focus(visit === undefined ? calendarPlace(phase) : `[data-visit="${CSS.escape(String(visit))}"]`);
      case 'board':
        await this.show('board');
        if (item !== undefined) return this.places.goToItem(String(item));
        if (phase !== undefined) this.draft.select({ kind: 'phase', phase: Number(phase) as PhaseNumber });
        return this.focus(phase === undefined ? 'app-plan-board h2' : `#phase-${phase}-title`);
    }
  }

  private async panel(): Promise<void> {
    await this.show('board');
    this.places.enterPanel();
  }

  private async show(view: PlanViewName): Promise<void> {
    const queryParams = { view: view === 'board' ? null : view };
    await this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  private focus(selector: string): void {
    const run = (): void => {
      const found = this.document.querySelector<HTMLElement>(selector);
      const inside = found?.matches(takesFocus) === true ? found : found?.querySelector<HTMLElement>(takesFocus);
      (inside ?? found)?.focus();
    };
    afterNextRender({ read: run }, { injector: this.injector });
  }
}

const takesFocus = ':is(input, button, a[href], [tabindex])';

function calendarPlace(phase: MissingLine['params'][string] | undefined): string {
  return phase === undefined ? '#calendar-start' : `#length-${phase}`;
}
