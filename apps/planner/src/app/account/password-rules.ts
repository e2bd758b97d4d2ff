import { Component } from '@angular/core';
import { passwordRules } from '../wording/password-wording';

/** What a new password must be, above the field for it. */
@Component({
  selector: 'app-password-rules',
  host: { id: 'password-rules' },
  template: `
    <ul>
      @for (rule of rules; track rule) {
        <li>{{ rule }}</li>
      }
    </ul>
  `,
  styles: `
    ul {
      padding-left: 18px;
      color: var(--ink-2);
      font-size: var(--text-13);
      list-style: disc;
    }
  `,
})
export class PasswordRules {
  protected readonly rules = passwordRules;
}
