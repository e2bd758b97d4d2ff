import { DOCUMENT, inject, Injectable, signal } from '@angular/core';
import type { AssessmentSection } from '@repattern/domain';
import { sections } from './assessment-sections';
import { sectionPlace } from './sections/field-place';

const takesFocus =
  ':is(input, select, textarea, button, a[href], summary, [tabindex="0"]):not([disabled], [tabindex="-1"], [type=hidden])';

/** Leads to sections and fields of the open assessment. Each assessment screen provides its own. */
@Injectable()
export class SheetPlaces {
  private readonly document = inject(DOCUMENT);
  private readonly shown = signal<AssessmentSection>('presentation');

  /** The section that the person is in. */
  readonly current = this.shown.asReadonly();

  /** Notes that the person has come to a section by scrolling or by tab. */
  arrive(section: AssessmentSection): void {
    this.shown.set(section);
  }

  /** Goes to the first field of a section. */
  jump(section: AssessmentSection): void {
    this.shown.set(section);
    const heading = this.document.getElementById(sectionPlace(section));
    heading?.scrollIntoView({ block: 'start' });
    const field = heading?.closest('section')?.querySelector<HTMLElement>(`.content ${takesFocus}`);
    (field ?? heading)?.focus({ preventScroll: field === undefined });
  }

  /** Goes to the section after (1) or before (-1) the one that the person is in. */
  step(by: 1 | -1): void {
    const next = sections[sections.indexOf(this.ofFocus() ?? this.shown()) + by];
    if (next !== undefined) this.jump(next);
  }

  /** The section that holds the focus. Where the page has scrolled to is told late and may still be that of the step before. */
  private ofFocus(): AssessmentSection | undefined {
    const focused = this.document.activeElement;
    return sections.find((section) =>
      this.document.getElementById(sectionPlace(section))?.closest('section')?.contains(focused),
    );
  }

  /** Goes to one field, or to its section when the field is not shown. */
  goTo(section: AssessmentSection, place: string): void {
    const found = this.document.getElementById(place);
    if (found === null) return this.jump(section);
    this.shown.set(section);
    const field = found.matches(takesFocus) ? found : (found.querySelector<HTMLElement>(takesFocus) ?? found);
    field.focus({ preventScroll: true });
    found.scrollIntoView({ block: 'center' });
  }

  /** Leaves a field for the heading of its section, where single keys are shortcuts again. */
  leaveField(): void {
    this.document.getElementById(sectionPlace(this.shown()))?.focus({ preventScroll: true });
  }
}
