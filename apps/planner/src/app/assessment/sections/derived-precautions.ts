import { Component, computed, input } from '@angular/core';
import type { AssessmentDocument, Contraindication } from '@repattern/domain';
import { flagStatesOn } from '@repattern/domain/assessment/flag-states-on';
import { isAsked } from '@repattern/domain/exercise/contraindication';
import { contraindications } from '@repattern/domain/exercise/contraindications.data';
import { procedures } from '@repattern/domain/exercise/procedures';
import { addDays, parseCalendarDate } from '@repattern/domain/kernel/calendar-date';
import { NotAsked } from '../../ui/not-asked';
import { dayInWords } from '../../wording/day-in-words';
import { inPrint } from '../../wording/in-print';
import { effectWording } from '../../wording/section-precautions';

interface Derived {
  readonly id: string;
  readonly name: string;
  readonly effect: string;
  readonly why: string;
  readonly action: string;
  readonly isKnown: boolean;
}

const derivable = contraindications.filter((flag) => !isAsked(flag));

/** Precautions that nobody is asked about: they follow from a date or from another answer, or hold for everybody. */
@Component({
  selector: 'app-derived-precautions',
  imports: [NotAsked],
  template: `
    <h3>Not asked: follows from operations, injuries and other answers</h3>
    <ul>
      @for (flag of holding(); track flag.id) {
        <li>
          <span>
            <strong>{{ flag.name }}</strong>&ngsp;<span class="quiet">· {{ flag.effect }}</span>
          </span>
          <span class="why">
            @if (!flag.isKnown) {
              <app-not-asked words="Unknown" />
            }
            {{ flag.why }}
          </span>
          <span class="quiet action">{{ flag.action }}</span>
        </li>
      }
    </ul>
    <p class="quiet">{{ resting() }} others do not hold on this day.</p>
  `,
  styles: `
    :host {
      display: grid;
      gap: 4px;
    }
    h3 {
      margin: 0;
      font-size: var(--text-13);
      font-weight: 650;
    }
    li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: 0 16px;
      padding: 4px 0;
      font-size: var(--text-13);
    }
    strong {
      font-weight: 550;
    }
    .why {
      display: flex;
      gap: 6px;
      align-items: center;
      font-weight: 550;
    }
    .action {
      grid-column: 1 / -1;
    }
    p,
    .action {
      font-size: var(--text-12);
    }
  `,
})
export class DerivedPrecautions {
  readonly document = input.required<AssessmentDocument>();

  private readonly states = computed(() => {
    const on = parseCalendarDate(this.document().assessedOn);
    return on === null ? null : flagStatesOn(this.document(), on);
  });
  protected readonly holding = computed<readonly Derived[]>(() =>
    derivable.flatMap((flag) => {
      const status = this.states()?.get(flag.id)?.status ?? 'unknown';
      // An implied flag that is unknown says no more than the question that implies it.
      if (status !== 'present' && !(status === 'unknown' && flag.derivedFrom !== undefined)) return [];
      const { id, name, action } = flag;
      return [
        {
          id,
          name: inPrint(name),
          action: inPrint(action),
          effect: effectWording[flag.effect],
          why: this.why(flag),
          isKnown: status === 'present',
        },
      ];
    }),
  );
  protected readonly resting = computed(() => derivable.length - this.holding().length);

  private why(flag: Contraindication): string {
    if (flag.alwaysOn === true) return 'always';
    const { derivedFrom, impliedBy } = flag;
    if (derivedFrom === undefined) return `follows from: ${nameOf(impliedBy)}`;
    const { procedure, untilWeek } = derivedFrom;
    const days = this.document()
      .presentation.events.filter((event) => event.procedure === procedure)
      .flatMap(({ on }) => parseCalendarDate(on) ?? [])
      .map((on) => addDays(on, untilWeek * 7))
      .toSorted();
    const last = days.at(-1);
    return last === undefined ? `needs the day: ${procedures[procedure].name}` : `until ${dayInWords(last)}`;
  }
}

function nameOf(id: string | undefined): string {
  return contraindications.find((flag) => flag.id === id)?.name ?? '';
}
