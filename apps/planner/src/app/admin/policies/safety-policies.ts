import { Component, computed, inject } from '@angular/core';
import { roles, type Role } from '@repattern/contracts/values';
import { SessionStore } from '../../data/session-store';
import { ChipSet } from '../../ui/chip-set';
import { askedOfInWords } from '../../wording/clinic-wording';
import { roleWording } from '../../wording/role-wording';
import { ClinicDraft } from '../clinic/clinic-draft';

/** Whether a plan needs a second signature, and who needs a second factor to sign in. */
@Component({
  selector: 'app-safety-policies',
  imports: [ChipSet],
  host: { role: 'region', 'aria-label': 'Signing' },
  template: `
    <div>
      <h2>Co-signature</h2>
      @if (mayChange) {
        <label>
          <input #box type="checkbox" [checked]="coSign()" (change)="setCoSign(box.checked)" />
          A supervisor must co-sign each plan before it is in force
        </label>
      } @else {
        <p>
          {{
            coSign()
              ? 'A supervisor must co-sign each plan before it is in force.'
              : 'A plan is in force once its therapist has signed it.'
          }}
        </p>
      }
      <p class="quiet">Plans that are in force already stay so.</p>
    </div>
    <div>
      <h2>Second factor needed to sign in</h2>
      @if (mayChange) {
        <app-chip-set
          label="Roles that need a second factor"
          [options]="options"
          [chosen]="asked()"
          (chosenChange)="ask($event)"
        />
      } @else {
        <p>Asked of: {{ askedOf() }}.</p>
      }
      @if (asksSelf()) {
        <p class="note">
          You are among them: without one you set it up before anything else opens, as soon as this is saved.
        </p>
      }
      <p class="quiet">Whoever has none can do nothing else until it is set up.</p>
    </div>
  `,
  styleUrl: '../clinic/clinic-section.scss',
  styles: `
    :host {
      grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
      gap: 16px 40px;
    }
    div {
      display: grid;
      gap: 8px;
      align-content: start;
    }
    label {
      display: flex;
      gap: 8px;
      align-items: center;
      min-height: var(--control);
      cursor: pointer;
    }
    .note {
      color: var(--regress);
      font-weight: 550;
    }
  `,
})
export class SafetyPolicies {
  private readonly draft = inject(ClinicDraft);
  private readonly session = inject(SessionStore);
  protected readonly mayChange = this.session.may('clinic.write');
  protected readonly options = roles.map((value) => ({ value, label: roleWording[value] }));

  protected readonly coSign = computed(() => this.draft.clinic().coSignRequired);
  protected readonly asked = computed(() => this.draft.clinic().secondFactorRequired);
  protected readonly askedOf = computed(() => askedOfInWords(this.asked()));
  /** Whether the choice would newly ask the person who makes it. */
  protected readonly asksSelf = computed(() => {
    const before = this.draft.present().secondFactorRequired;
    const held = this.session.session()?.roles ?? [];
    return held.some((role) => this.asked().includes(role)) && !held.some((role) => before.includes(role));
  });

  protected setCoSign(coSignRequired: boolean): void {
    this.draft.edit(() => ({ coSignRequired }));
  }

  protected ask(secondFactorRequired: readonly Role[]): void {
    this.draft.edit(() => ({ secondFactorRequired }));
  }
}
