import { canonicalJson } from '../../kernel/canonical-json';
import type { Lane } from '../../exercise/decide-contraindication';
import type { PhaseNumber } from '../../technique/dose-form';
import type { ProtocolItem, ProtocolWeek, PublishedProtocol } from './published-protocol';

/** The weeks of a programme that belong to one phase. */
export interface ProgrammePhase {
  readonly number: PhaseNumber;
  readonly weeks: readonly ProtocolWeek[];
  /** In the order in which the programme begins them; what is done beside its sessions stands last. */
  readonly items: readonly ProgrammeItem[];
}

/** One exercise at one dose, with the weeks and the lanes in which the programme has it. */
export interface ProgrammeItem {
  readonly item: ProtocolItem;
  /** Weeks of the programme, ascending. */
  readonly weeks: readonly number[];
  readonly lanes: readonly Lane[];
}

/**
 * A programme by phase. An exercise whose dose or note changes inside a phase is two items, each with its own weeks, so that
 * nothing of the source is lost.
 */
export function programmePhases(protocol: PublishedProtocol): ProgrammePhase[] {
  const numbers = [...new Set(protocol.weeks.map(({ phase }) => phase))].sort();
  return numbers.map((number) => {
    const weeks = protocol.weeks.filter(({ phase }) => phase === number);
    const own = weeks.flatMap((week) => week.items.map((item) => ({ item, week, lanes: lanesOf(week, protocol) })));
    const beside = weeks.flatMap((week) =>
      (protocol.plus ?? [])
        .filter((addition) => addition.weeks.includes(week.week))
        .flatMap(({ items }) => items.map((item) => ({ item, week, lanes: [mainLaneOf(week)] }))),
    );
    return { number, weeks, items: joined([...own, ...beside]) };
  });
}

interface ItemOfWeek {
  readonly item: ProtocolItem;
  readonly week: ProtocolWeek;
  readonly lanes: readonly Lane[];
}

function joined(items: readonly ItemOfWeek[]): ProgrammeItem[] {
  const known = new Map<string, ProgrammeItem>();
  for (const { item, week, lanes } of items) {
    const key = canonicalJson({ exerciseId: item.exerciseId, dose: item.dose, note: item.note ?? '', lanes });
    const weeks = known.get(key)?.weeks ?? [];
    known.set(key, { item, lanes, weeks: [...weeks, week.week] });
  }
  return [...known.values()];
}

/** Sessions at home have their own count, or the patient practises every day what is done in the clinic. */
function lanesOf(week: ProtocolWeek, { homePerDay }: PublishedProtocol): Lane[] {
  const main = mainLaneOf(week);
  const isPractised = main === 'clinic' && ((week.homeSessions ?? 0) > 0 || (homePerDay ?? 0) > 0);
  return isPractised ? ['clinic', 'home'] : [main];
}

function mainLaneOf({ clinicSessions }: ProtocolWeek): Lane {
  return (clinicSessions ?? 0) > 0 ? 'clinic' : 'home';
}

/** Visits a week in a phase, the mean of its weeks. */
export function clinicSessionsPerWeek({ weeks }: ProgrammePhase): number {
  return mean(weeks.map(({ clinicSessions }) => clinicSessions ?? 0));
}

/** How often a day a phase is done at home, the mean of its weeks; null where the source does not say. */
export function homeSessionsPerDay({ weeks }: ProgrammePhase, { homePerDay }: PublishedProtocol): number | null {
  const told = weeks.flatMap(({ homeSessions }) => homeSessions ?? []);
  return told.length > 0 ? mean(told) / 7 : (homePerDay ?? null);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
