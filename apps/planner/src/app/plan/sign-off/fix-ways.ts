import { DOCUMENT, inject, Injectable } from '@angular/core';
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
  private readonly places = inject(PlanPlaces);
  private readonly router = inject(Router);

  async go(line: MissingLine): Promise<void> {
    switch (line.fix) {
      case 'assessment':
        this.focus('#answered-title');
        break;
      case 'diagnosis':
        this.focus('#plan-icd10');
        break;
      case 'goals':
        this.draft.select({ kind: 'goals' });
        await this.panel();
        break;
      case 'gates':
        this.selectPhase(line);
        await this.panel();
        break;
      case 'calendar':
        await this.show('schedule');
        this.focus(calendarPlace(line));
        break;
      case 'board':
        await this.toBoard(line);
    }
  }

  private async toBoard(line: MissingLine): Promise<void> {
    const { item, phase } = line.params;
    await this.show('board');
    if (item !== undefined) this.places.goToItem(String(item));
    else {
      this.selectPhase(line);
      this.focus(phase === undefined ? 'app-plan-board :is(h2, button)' : `#phase-${phase}-title`);
    }
  }

  private selectPhase({ params: { phase } }: MissingLine): void {
    if (phase !== undefined) this.draft.select({ kind: 'phase', phase: Number(phase) as PhaseNumber });
  }

  private async panel(): Promise<void> {
    await this.show('board');
    this.places.enterPanel();
    this.focus('#plan-panel [data-first-focus]');
  }

  private async show(view: PlanViewName): Promise<void> {
    const queryParams = { view: view === 'board' ? null : view };
    await this.router.navigate([], { queryParams, queryParamsHandling: 'merge' });
  }

  // The view that leads there is gone by then, and one that is fetched first is drawn a little later.
  private focus(selector: string): void {
    const until = Date.now() + patienceMilliseconds;
    const look = (): void => {
      const found = this.document.querySelector<HTMLElement>(selector);
      const inside = found?.matches(takesFocus) === true ? found : found?.querySelector<HTMLElement>(takesFocus);
      if (found !== null) (inside ?? found).focus();
      else if (Date.now() < until) setTimeout(look, lookAgainMilliseconds);
    };
    setTimeout(look);
  }
}

const patienceMilliseconds = 3000;
const lookAgainMilliseconds = 50;
const takesFocus = ':is(input, button, a[href], [tabindex])';

function calendarPlace({ params: { visit, phase } }: MissingLine): string {
  if (visit !== undefined) return `[data-visit="${String(visit)}"]`;
  return phase === undefined ? '#calendar-start' : `#length-${phase}`;
}
