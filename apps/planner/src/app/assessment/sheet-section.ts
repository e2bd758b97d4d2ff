import { afterNextRender, Component, computed, DestroyRef, ElementRef, inject, input } from '@angular/core';
import type { AssessmentSection, SectionProgress } from '@repattern/domain';
import { sectionWording } from '../wording/assessment-section-wording';
import { progressOf } from './section-progress';
import { sectionPlace } from './sections/field-place';
import { SheetPlaces } from './sheet-places';

/** The frame of a section: its heading, its progress, and what stands in it. */
@Component({
  selector: 'app-sheet-section',
  host: { '(focusin)': 'places.arrive(section())' },
  template: `
    <section [attr.aria-labelledby]="place()">
      <header>
        <h2 tabindex="-1" [id]="place()">{{ label() }}</h2>
        <p [class]="progress().state">
          <span aria-hidden="true">{{ progress().mark }}</span> {{ progress().words }}
        </p>
      </header>
      <div class="content"><ng-content /></div>
    </section>
  `,
  styleUrl: './sheet-section.scss',
})
export class SheetSection {
  protected readonly places = inject(SheetPlaces);

  readonly section = input.required<AssessmentSection>();
  readonly count = input.required<SectionProgress>();

  protected readonly place = computed(() => sectionPlace(this.section()));
  protected readonly label = computed(() => sectionWording[this.section()]);
  protected readonly progress = computed(() => progressOf(this.count()));

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    const destroy = inject(DestroyRef);
    afterNextRender(() => {
      if (!('IntersectionObserver' in globalThis)) return;
      // A section is the current one while its heading is in the upper part of the screen.
      const observer = new IntersectionObserver(
        (seen) => seen.some((entry) => entry.isIntersecting) && this.places.arrive(this.section()),
        { rootMargin: '-15% 0px -65% 0px' },
      );
      observer.observe(host);
      destroy.onDestroy(() => observer.disconnect());
    });
  }
}
