import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, inject, input } from '@angular/core';
import type { FindingSeverity, PlanFinding } from '@repattern/domain';
import { Icon, type IconName } from '../../ui/icon';
import { PlanDraft } from '../plan-draft';
import { FixWays } from './fix-ways';
import { missingGroups } from './missing-lines';

const groupWording: Readonly<Record<FindingSeverity, { readonly title: string; readonly icon: IconName }>> = {
  block: { title: 'Must be done', icon: 'stop' },
  warn: { title: 'Look at this', icon: 'warning' },
  info: { title: 'For information', icon: 'right' },
};
const shownLines = 12;

/** Everything that a plan has to say before it is signed, by its weight; each line leads to where it is mended. */
@Component({
  selector: 'app-missing-list',
  imports: [Icon, NgTemplateOutlet],
  templateUrl: './missing-list.html',
  styleUrl: './missing-list.scss',
})
export class MissingList {
  private readonly draft = inject(PlanDraft);
  protected readonly ways = inject(FixWays);

  readonly findings = input.required<readonly PlanFinding[]>();

  protected readonly groups = computed(() =>
    missingGroups(this.findings(), this.draft.naming()).map(({ severity, lines }) => ({
      severity,
      ...groupWording[severity],
      count: lines.length,
      first: severity === 'info' ? [] : lines.slice(0, shownLines),
      further: severity === 'info' ? lines : lines.slice(shownLines),
    })),
  );
}
