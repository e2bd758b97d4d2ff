import { Component, computed, input, linkedSignal, output, viewChild } from '@angular/core';
import type { RedFlag, RedFlagAnswers, RedFlagScreen } from '@repattern/domain';
import { redFlags } from '@repattern/domain/assessment/red-flags.data';
import { screenRedFlag } from '@repattern/domain/assessment/screen-red-flags';
import { EnterMovesOn } from '../../ui/enter-moves-on';
import { Icon } from '../../ui/icon';
import { LatestValue } from '../../ui/latest-value';
import { fieldPlace } from './field-place';
import { OthersBar } from './others-bar';
import { presetOf } from './preset-of';
import { RedFlagItem } from './red-flag-item';
import type { SectionComponent, SectionContext } from './section';

interface Screened {
  readonly flag: RedFlag;
  readonly screen: RedFlagScreen;
}

/** Signs that something else must be ruled out first: those of the presentation, and all others behind one button. */
@Component({
  selector: 'app-red-flags-section',
  imports: [Icon, OthersBar, RedFlagItem],
  hostDirectives: [EnterMovesOn],
  host: { '(keydown)': 'press($event)' },
  templateUrl: './red-flags-section.html',
  styleUrl: './red-flags-section.scss',
})
export class RedFlagsSection implements SectionComponent<'redFlags'> {
  protected readonly othersPlace = fieldPlace('redFlags', 'others');

  private readonly bar = viewChild.required<OthersBar>('bar');

  readonly value = input.required<RedFlagAnswers>();
  readonly context = input.required<SectionContext>();
  readonly changed = output<RedFlagAnswers>();

  private readonly latest = new LatestValue(this.value, this.changed);
  private readonly wanted = computed(() => presetOf(this.context().presentation).redFlags);
  private readonly screened = computed<readonly Screened[]>(() => {
    const { assessedOn } = this.context().document;
    const answered = { redFlags: this.latest.now(), assessedOn };
    return redFlags.map((flag) => ({ flag, screen: screenRedFlag(flag, answered) }));
  });
  protected readonly first = computed(() => this.screened().filter(({ flag }) => this.wanted().includes(flag.id)));
  protected readonly rest = computed(() => this.screened().filter(({ flag }) => !this.wanted().includes(flag.id)));
  /** Nothing that was answered hides behind the button. */
  private readonly restAnswered = computed(() =>
    this.rest().some(({ flag }) => flag.findings.some(({ key }) => key in this.latest.now().answers)),
  );
  protected readonly more = linkedSignal(() => this.restAnswered());
  /** What may only be read shows what was answered, of the others. */
  protected readonly shownRest = computed(() => {
    if (!this.context().readonly) return this.more() ? this.rest() : [];
    return this.rest().filter(({ flag }) => flag.findings.some(({ key }) => key in this.latest.now().answers));
  });
  protected readonly open = computed(() => this.screened().reduce((sum, { screen }) => sum + screen.open.length, 0));

  protected answer({ key, answer }: { readonly key: string; readonly answer: 'yes' | 'no' | null }): void {
    const { [key]: _before, ...others } = this.latest.now().answers;
    this.latest.put({ ...this.latest.now(), answers: answer === null ? others : { ...others, [key]: answer } });
  }

  protected deny(keys: readonly string[]): void {
    const denied = Object.fromEntries(keys.map((key) => [key, 'no' as const]));
    this.latest.put({ ...this.latest.now(), answers: { ...this.latest.now().answers, ...denied } });
  }

  protected press(event: KeyboardEvent): void {
    this.bar().takes(event);
  }

  protected decideOthers(others: RedFlagAnswers['others']): void {
    this.latest.put({ ...this.latest.now(), others });
  }
}
