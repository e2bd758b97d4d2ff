import { Component, computed, ElementRef, inject, output, signal, viewChild } from '@angular/core';
import { SessionStore } from '../data/session-store';
import { Icon } from '../ui/icon';
import { roleWording } from '../wording/role-wording';
import { ThemeSwitch } from './theme-switch';

/** Who is signed in, in which clinic and role; opens to the theme, the keyboard list and signing out. */
@Component({
  selector: 'app-user-menu',
  imports: [Icon, ThemeSwitch],
  host: { '(focusout)': 'closeWhenLeft($event)', '(keydown.escape)': 'close()' },
  templateUrl: './user-menu.html',
  styleUrl: './user-menu.scss',
})
export class UserMenu {
  private readonly store = inject(SessionStore);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly opener = viewChild.required<ElementRef<HTMLButtonElement>>('opener');

  readonly keyboard = output();
  readonly signOut = output();

  protected readonly open = signal(false);
  protected readonly session = this.store.session;
  protected readonly roles = computed(() => (this.session()?.roles ?? []).map((role) => roleWording[role]).join(', '));
  protected readonly initials = computed(() => initialsOf(this.session()?.user.displayName ?? ''));

  protected close(): void {
    if (!this.open()) return;
    this.open.set(false);
    this.opener().nativeElement.focus();
  }

  protected closeWhenLeft(event: FocusEvent): void {
    if (!(event.relatedTarget instanceof Node) || !this.host.nativeElement.contains(event.relatedTarget))
      this.open.set(false);
  }

  protected showKeyboard(): void {
    this.close();
    this.keyboard.emit();
  }
}

function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => word?.slice(0, 1) ?? '').join('');
}
