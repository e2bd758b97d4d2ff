import { Component, computed, ElementRef, inject } from '@angular/core';
import { Icon } from '../../ui/icon';
import { visitFindingInWords, visitFindingPlace, type VisitFindingPlace } from '../../wording/visit-finding-wording';
import { VisitDraft } from '../visit-draft';
import { VisitPlaces } from '../visit-places';
import { VisitFinishing } from './visit-finishing';

/** What is missing before the visit can be finished; each line leads to where it is answered. */
@Component({
  selector: 'app-visit-missing-list',
  imports: [Icon],
  host: { tabindex: '-1', role: 'group', 'aria-labelledby': 'visit-missing-title' },
  template: `
    <h2 id="visit-missing-title"><app-icon name="warning" [size]="16" />{{ title() }}</h2>
    <ul>
      @for (line of lines(); track line.key) {
        <li>
          <button type="button" class="link" (click)="go(line.place)">{{ line.words }}</button>
        </li>
      }
    </ul>
  `,
  styles: `
    :host {
      display: grid;
      gap: 6px;
      padding: 10px 16px;
      border: 1px solid var(--regress);
      border-radius: var(--radius);
      background: var(--regress-wash);
    }
    h2 {
      display: flex;
      gap: 6px;
      align-items: center;
      font-size: var(--text-13);
      font-weight: 650;
    }
    h2 app-icon {
      color: var(--regress);
    }
    ul {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 20px;
    }
    .link {
      min-height: var(--small-control);
      padding: 0;
      border: 0;
      background: none;
      color: var(--ink);
      font: inherit;
      font-size: var(--text-13);
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 3px;
      cursor: pointer;
    }
  `,
})
export class MissingList {
  private readonly draft = inject(VisitDraft);
  private readonly finishing = inject(VisitFinishing);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly places = inject(VisitPlaces);

  protected readonly lines = computed(() =>
    this.finishing.missing().map((finding, at) => ({
      key: `${finding.code} ${at}`,
      words: visitFindingInWords(finding, this.draft.nameOf),
      place: visitFindingPlace(finding),
    })),
  );
  /** What only holds doses does not keep the visit open, once it was seen. */
  private readonly blocks = computed(() => this.finishing.missing().some(({ severity }) => severity === 'block'));
  protected readonly title = computed(() => {
    const count = this.lines().length;
    const things = count === 1 ? 'One thing is' : `${count} things are`;
    return this.blocks()
      ? `${things} missing before the visit can be finished`
      : `${things} open. Alt F finishes the visit all the same.`;
  });

  focus(): void {
    this.host.nativeElement.focus();
  }

  protected go(place: VisitFindingPlace): void {
    if (place.kind === 'field') this.places.goTo(place.id);
    else this.places.goToItem(place.item, place.column);
  }
}
