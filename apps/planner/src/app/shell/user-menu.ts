import { Component, computed, inject, output } from '@angular/core';
import { CdkMenu, CdkMenuGroup, CdkMenuItem, CdkMenuItemRadio, CdkMenuTrigger } from '@angular/cdk/menu';
import type { ConnectedPosition } from '@angular/cdk/overlay';
import { Router } from '@angular/router';
import { SessionStore } from '../data/session-store';
import { Icon, type IconName } from '../ui/icon';
import { rolesInWords } from '../wording/person-wording';
import { Shortcuts } from './shortcuts';
import { Theme } from './theme';
import { themeChoices, type ThemeChoice } from './theme-choice';

const faces: Readonly<Record<ThemeChoice, { icon: IconName; label: string }>> = {
  system: { icon: 'system', label: 'As the device' },
  light: { icon: 'sun', label: 'Light' },
  dark: { icon: 'moon', label: 'Dark' },
};

const below: ConnectedPosition[] = [
  { originX: 'end', originY: 'bottom', overlayX: 'end', overlayY: 'top', offsetY: 4 },
];

/** Who is signed in, in which clinic and role; opens to the theme, the keyboard list and signing out. */
@Component({
  selector: 'app-user-menu',
  imports: [CdkMenu, CdkMenuGroup, CdkMenuItem, CdkMenuItemRadio, CdkMenuTrigger, Icon],
  templateUrl: './user-menu.html',
  styleUrl: './user-menu.scss',
})
export class UserMenu {
  private readonly router = inject(Router);
  private readonly store = inject(SessionStore);
  protected readonly theme = inject(Theme);
  protected readonly shortcuts = inject(Shortcuts);

  readonly keyboard = output();
  readonly signOut = output();

  protected readonly choices = themeChoices;
  protected readonly faces = faces;
  protected readonly below = below;
  protected readonly session = this.store.session;
  protected readonly roles = computed(() => rolesInWords(this.session()?.roles ?? []));
  protected readonly initials = computed(() => initialsOf(this.session()?.user.displayName ?? ''));

  protected openAccount(): void {
    onceClosed(() => void this.router.navigateByUrl('/account'));
  }

  protected showKeyboard(): void {
    onceClosed(() => this.keyboard.emit());
  }

  protected leave(): void {
    onceClosed(() => this.signOut.emit());
  }
}

// A menu closes right after it has told what was chosen. Then the focus is back on the opener, where a dialog that
// opens now returns it to.
function onceClosed(run: () => void): void {
  queueMicrotask(run);
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.slice(0, 1) ?? '').join('');
}
