import { Component, inject } from '@angular/core';
import { Icon, type IconName } from '../ui/icon';
import { Theme } from './theme';
import { themeChoices, type ThemeChoice } from './theme-choice';

const faces: Readonly<Record<ThemeChoice, { icon: IconName; label: string }>> = {
  system: { icon: 'system', label: 'As the device' },
  light: { icon: 'sun', label: 'Light' },
  dark: { icon: 'moon', label: 'Dark' },
};

/** Chooses light, dark, or as the device does. */
@Component({
  selector: 'app-theme-switch',
  imports: [Icon],
  template: `
    <fieldset>
      <legend class="unseen">Theme</legend>
      @for (choice of choices; track choice) {
        <label [title]="faces[choice].label">
          <input
            type="radio"
            class="unseen"
            name="theme"
            [checked]="theme.choice() === choice"
            (change)="theme.choose(choice)"
          />
          <span
            ><app-icon [name]="faces[choice].icon" /><span class="unseen">{{ faces[choice].label }}</span></span
          >
        </label>
      }
    </fieldset>
  `,
  styles: `
    fieldset {
      display: flex;
      gap: 2px;
    }
    label {
      position: relative;
      display: flex;
      cursor: pointer;
    }
    label > span {
      display: grid;
      place-items: center;
      width: var(--control);
      height: var(--control);
      border-radius: var(--radius);
      color: var(--ink-2);
    }
    label:hover > span {
      background: var(--hover);
    }
    input:checked + span {
      background: var(--selected);
      color: var(--primary);
    }
    input:focus-visible + span {
      outline: 2px solid var(--focus);
      outline-offset: 1px;
    }
    @media (forced-colors: active) {
      input:checked + span {
        outline: 2px solid Highlight;
      }
    }
  `,
})
export class ThemeSwitch {
  protected readonly theme = inject(Theme);
  protected readonly choices = themeChoices;
  protected readonly faces = faces;
}
