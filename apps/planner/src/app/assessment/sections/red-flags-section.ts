import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { redFlags, screenRedFlags, type RedFlag, type RedFlagAnswers, type RedFlagScreen } from '@repattern/domain';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { Icon } from '../../ui/icon';
import { KeyedChoice, type KeyedAnswer } from '../../ui/keyed-choice';
import { fieldPlace } from './field-place';
import { presetOf } from './preset-of';
import { RedFlagItem } from './red-flag-item';
import type { SectionComponent, SectionContext } from './section';

interface Screened {
  readonly flag: RedFlag;
  readonly screen: RedFlagScreen;
}

const allOthers: readonly KeyedAnswer<'absent'>[] = [
  { value: 'absent', label: 'Asked: no to all', key: 'n', tone: 'fine' },
];

/** Signs that something else must be ruled out first: those of the presentation, and all others behind one button. */
@Component({
  selector: 'app-red-flags-section',
  imports: [Icon, KeyedChoice, RedFlagItem],
  hostDirectives: [EnterMovesOn],
  templateUrl: './red-flags-section.html',
  styleUrl: './red-flags-section.scss',
})
export class RedFlagsSection implements SectionComponent<'redFlags'> {
  protected readonly allOthers = allOthers;
  protected readonly othersPlace = fieldPlace('redFlags', 'others');

  readonly value = input.required<RedFlagAnswers>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<RedFlagAnswers>();

  private readonly wanted = computed(() => presetOf(this.context().presentation).redFlags);
  private readonly screened = computed<readonly Screened[]>(() => {
    const screens = new Map(screenRedFlags(this.value()).map((screen) => [screen.id, screen]));
    return redFlags.flatMap((flag) => {
      const screen = screens.get(flag.id);
      return screen === undefined ? [] : [{ flag, screen }];
    });
  });
  protected readonly first = computed(() => this.screened().filter(({ flag }) => this.wanted().includes(flag.id)));
  protected readonly rest = computed(() => this.screened().filter(({ flag }) => !this.wanted().includes(flag.id)));
  /** Nothing that was answered hides behind the button. */
  private readonly restAnswered = computed(() =>
    this.rest().some(({ flag }) => flag.findings.some(({ key }) => key in this.value().answers)),
  );
  protected readonly more = linkedSignal(() => this.restAnswered());
  /** What may only be read shows what was answered, of the others. */
  protected readonly shownRest = computed(() => {
    if (!this.context().readonly) return this.more() ? this.rest() : [];
    return this.rest().filter(({ flag }) => flag.findings.some(({ key }) => key in this.value().answers));
  });
  protected readonly open = computed(() =>
    this.screened().reduce((sum, { screen }) => sum + screen.open.length, 0),
  );

  protected answer({ key, answer }: { readonly key: string; readonly answer: 'yes' | 'no' | null }): void {
    const { [key]: _before, ...others } = this.value().answers;
    this.changed.emit({ ...this.value(), answers: answer === null ? others : { ...others, [key]: answer } });
  }

  protected deny(keys: readonly string[]): void {
    const denied = Object.fromEntries(keys.map((key) => [key, 'no' as const]));
    this.changed.emit({ ...this.value(), answers: { ...this.value().answers, ...denied } });
  }

  protected decideOthers(answer: 'absent' | null): void {
    this.changed.emit({ ...this.value(), others: answer ?? 'unknown' });
  }
}
