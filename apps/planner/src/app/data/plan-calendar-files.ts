import { DOCUMENT, inject, Service } from '@angular/core';
import { firstValueFrom } from 'rxjs';
import { PlansApi } from './plans-api';
import { saveFile } from './save-file';

/** The visits of a plan for calendar programs: as a file on this device, or at a secret address. */
@Service()
export class PlanCalendarFiles {
  private readonly api = inject(PlansApi);
  private readonly document = inject(DOCUMENT);

  /** Saves the visits as a file on the device. */
  async save(planId: string): Promise<void> {
    saveFile(this.document, await firstValueFrom(this.api.calendarFile(planId)), 'visits.ics');
  }

  /** Makes a new secret address under which a calendar program follows the visits; one made before stops working. */
  async subscribe(planId: string): Promise<string> {
    const { path } = await firstValueFrom(this.api.subscribe(planId));
    return new URL(path, this.document.location.origin).href;
  }

  /** Ends the address: whoever follows it sees nothing new. */
  async unsubscribe(planId: string): Promise<void> {
    await firstValueFrom(this.api.unsubscribe(planId));
  }
}
