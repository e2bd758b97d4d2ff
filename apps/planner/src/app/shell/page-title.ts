import { inject, Service, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';

/** Names the page in the window's title, and keeps the name for the announcement after navigation. */
@Service()
export class PageTitle extends TitleStrategy {
  private readonly window = inject(Title);
  private readonly named = signal('');

  readonly name = this.named.asReadonly();

  override updateTitle(state: RouterStateSnapshot): void {
    const name = this.buildTitle(state) ?? '';
    this.named.set(name);
    this.window.setTitle(name === '' ? 'Repattern' : `${name} · Repattern`);
  }
}
