import { Component, computed, inject, input, signal } from '@angular/core';
import type { RaisedRedFlag } from '@repattern/domain';
import { Icon } from '../ui/icon';
import { redFlagInWords, referralPrompt } from '../wording/assessment-red-flag-wording';
import { dayInWords } from '../wording/day-in-words';
import { fieldPlace } from './sections/field-place';
import { SheetPlaces } from './sheet-places';

/** Stops: a red flag is raised, and this is what to do now. */
@Component({
  selector: 'app-red-flag-banner',
  imports: [Icon],
  template: `
    <div role="alert">
      @for (flag of flags(); track flag.name) {
        <p class="flag">
          <app-icon name="warning" />
          <span
            ><strong>{{ flag.urgency }}: {{ flag.name }}.</strong> {{ flag.action }}. No plan can be made while this is
            raised.</span
          >
        </p>
      }
    </div>
    <details (toggle)="copied.set(false)">
      <summary>What raised it, and words for the referral</summary>
      <div class="more">
        @for (flag of flags(); track flag.name) {
          <ul>
            @for (question of flag.because; track question.key) {
              <li>
                <button type="button" class="link" (click)="goTo(question.key)">{{ question.text }}</button>
              </li>
            }
          </ul>
        }
        <label class="field-label" for="referral-prompt">Referral</label>
        <textarea #prompt id="referral-prompt" class="field-input" rows="5" readonly [value]="referral()"></textarea>
        <button type="button" class="button" (click)="copy()">{{ copied() ? 'Copied' : 'Copy' }}</button>
      </div>
    </details>
  `,
  styleUrl: './red-flag-banner.scss',
})
export class RedFlagBanner {
  private readonly places = inject(SheetPlaces);

  /** Raised flags that stop a plan; not empty. */
  readonly raised = input.required<readonly RaisedRedFlag[]>();
  readonly assessedOn = input.required<string>();

  protected readonly copied = signal(false);
  protected readonly flags = computed(() => this.raised().map(redFlagInWords));
  protected readonly referral = computed(() => referralPrompt(this.flags(), dayInWords(this.assessedOn())));

  protected goTo(key: string): void {
    this.places.goTo('redFlags', fieldPlace('redFlags', key));
  }

  protected async copy(): Promise<void> {
    await navigator.clipboard.writeText(this.referral());
    this.copied.set(true);
  }
}
