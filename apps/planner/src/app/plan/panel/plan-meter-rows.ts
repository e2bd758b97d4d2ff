import type { BilledUnits, Lane, PhaseModel, PhaseSummary, PlanLimits, UnitsByCode } from '@repattern/domain';
import { longHomeMinutes } from '@repattern/domain/plan/checks/check-lanes';
import { homeItemsByDefault } from '@repattern/domain/plan/composer/objective';
import { intents, techniqueGroups } from '@repattern/domain/technique/techniques';
import type { MeterState } from '../../ui/meter-bar';
import type { BarPart } from '../../ui/stacked-bar';
import { minutesOfBudget, shareInWords } from '../../wording/coverage-wording';
import {
  intentWording,
  techniqueGroupWording,
  techniqueOfGroup,
  techniqueOfIntent,
} from '../../wording/technique-wording';

/** One meter of a phase. */
export interface MeterRow {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly max: number;
  readonly words: string;
  readonly state: MeterState;
  /** What is worth a look about it; empty where nothing is. */
  readonly warning: string;
}

/** Minutes and items of both lanes against what they have to fit into. */
export function meterRows(summary: PhaseSummary, limits: PlanLimits, model: PhaseModel): readonly MeterRow[] {
  return [
    minutesRow('clinic', { label: 'Clinic', minutes: summary.minutes.clinic, budget: limits.clinicMinutes }),
    minutesRow('home', { label: 'Home a day', minutes: summary.minutes.home, budget: limits.homeMinutesPerDay }),
    itemsRow('clinic', { label: 'Clinic items', items: summary.items.clinic, most: model.maxItems.clinic }),
    itemsRow('home', {
      label: 'Home items',
      items: summary.items.home,
      most: Math.min(model.maxItems.home, homeItemsByDefault),
    }),
  ];
}

/** The minutes of a phase by technique group, beside what is usual in it. */
export function mixParts(summary: PhaseSummary, model: PhaseModel): readonly BarPart[] {
  const total = sumOf(summary.mix);
  return techniqueGroups.map((group) => {
    const minutes = summary.mix[group] ?? 0;
    const usual = model.mixPct[group];
    return {
      key: group,
      label: techniqueGroupWording[group],
      value: minutes,
      hue: techniqueOfGroup[group],
      words: `${partInWords(minutes, total)} · usual ${usual}\u202f%`,
    };
  });
}

/** The minutes of a phase by key element. */
export function intentParts(summary: PhaseSummary): readonly BarPart[] {
  const total = sumOf(summary.intents);
  return intents.map((intent) => {
    const minutes = summary.intents[intent] ?? 0;
    return {
      key: intent,
      label: intentWording[intent],
      value: minutes,
      hue: techniqueOfIntent[intent],
      words: partInWords(minutes, total),
    };
  });
}

/** The units of one rule in words. */
export interface UnitRow {
  readonly rule: string;
  readonly total: number;
  /** `97110 × 2 · 97112 × 1`. */
  readonly codes: string;
}

/** What a visit would bill, by the two rules in use; one row where both come to the same. */
export function unitRows({ medicare, ama }: BilledUnits): readonly UnitRow[] {
  const [eight, midpoint] = [unitRow('8-minute rule', medicare), unitRow('midpoint rule', ama)];
  return eight.codes === midpoint.codes ? [{ ...eight, rule: 'both rules' }] : [eight, midpoint];
}

function unitRow(rule: string, units: UnitsByCode): UnitRow {
  const entries = Object.entries(units);
  return {
    rule,
    total: entries.reduce((sum, [, count]) => sum + count, 0),
    codes: entries.map(([code, count]) => `${code} × ${count}`).join(' · '),
  };
}

interface LaneMinutes {
  readonly label: string;
  readonly minutes: number;
  readonly budget: number;
}

function minutesRow(lane: Lane, { label, minutes, budget }: LaneMinutes): MeterRow {
  const over = minutes > budget + 0.05;
  const long = lane === 'home' && minutes > longHomeMinutes;
  return {
    key: `${lane}-minutes`,
    label,
    value: minutes,
    max: budget,
    words: minutesOfBudget(minutes, budget),
    state: over ? 'over' : long ? 'caution' : 'fine',
    warning: over
      ? `${minutesOfExcess(minutes - budget)} over what there is`
      : long
        ? `More than ${longHomeMinutes}\u202fmin a day is done less often`
        : '',
  };
}

interface LaneItems {
  readonly label: string;
  readonly items: number;
  readonly most: number;
}

function itemsRow(lane: Lane, { label, items, most }: LaneItems): MeterRow {
  const many = items > most;
  return {
    key: `${lane}-items`,
    label,
    value: items,
    max: most,
    words: `${items} of ${most}`,
    state: many ? 'caution' : 'fine',
    warning: many ? `More than ${most} items ${lane === 'home' ? 'are done less often' : 'rarely fit a visit'}` : '',
  };
}

function minutesOfExcess(minutes: number): string {
  return `${Math.max(1, Math.round(minutes))}\u202fmin`;
}

function partInWords(minutes: number, total: number): string {
  return total === 0 ? '–' : shareInWords(minutes / total);
}

function sumOf(minutes: Readonly<Record<string, number>>): number {
  return Object.values(minutes).reduce((sum, each) => sum + each, 0);
}
