import { protocolBasis } from '../cases/protocol-basis';
import type { PlanBasis } from '../composition';
import { allItems } from '../edit/item-spot';
import type { PlanDocument, PlanPhase } from '../plan-document';
import type { PlanFinding } from '../plan-finding';
import { readPlanDocument } from '../read-plan-document';
import { planFromProtocol } from './plan-from-protocol';
import { publishedProtocols } from './published-protocols.data';
import type { ProtocolItem, ProtocolWeek, PublishedProtocol } from './published-protocol';

interface Started {
  readonly plan: PlanDocument;
  readonly findings: readonly PlanFinding[];
}

function started(protocol: PublishedProtocol, basis: PlanBasis = protocolBasis(protocol)): Started {
  const composition = planFromProtocol(protocol, basis);
  if (composition.status !== 'composed') throw new Error('Nothing blocks this patient.');
  return composition;
}

function protocolOf(id: string): PublishedProtocol {
  const protocol = publishedProtocols.find((one) => one.id.startsWith(id));
  if (!protocol) throw new Error(`There is no programme ${id}.`);
  return protocol;
}

/** What a plan has in one week of its programme, read from its notes as a clinician would. */
function readBack({ clinic, home }: PlanPhase, week: number): { exerciseId: string; note: string; dose: object }[] {
  const lane =
    clinic.length > 0 ? [...clinic, ...home.filter(({ exerciseId }) => isOnlyAtHome(exerciseId, clinic))] : home;
  return lane.flatMap(({ exerciseId, dose, note }) => {
    const [, weeks, rest] = /^(?:Weeks? ([\d–, ]+)(?:: |$))?(.*)$/.exec(note) ?? [];
    const isIn = (weeks ?? String(week)).split(', ').some((range) => {
      const [first, last = first] = range.split('–').map(Number);
      return first !== undefined && last !== undefined && first <= week && week <= last;
    });
    return isIn ? [{ exerciseId, note: rest ?? '', dose }] : [];
  });
}
const isOnlyAtHome = (id: string, clinic: PlanPhase['clinic']): boolean =>
  !clinic.some(({ exerciseId }) => exerciseId === id);

function itemsOf(week: ProtocolWeek, { plus = [] }: PublishedProtocol): ProtocolItem[] {
  return [...week.items, ...plus.filter(({ weeks }) => weeks.includes(week.week)).flatMap(({ items }) => items)];
}

const byExercise = (one: { exerciseId: string }, other: { exerciseId: string }): number =>
  one.exerciseId.localeCompare(other.exerciseId);

describe.each(publishedProtocols.map((protocol) => [protocol.id, protocol] as const))(
  'planFromProtocol %s',
  (_, protocol) => {
    const { plan, findings } = started(protocol);

    it('keeps every week, item, dose and note of the source', () => {
      for (const week of protocol.weeks) {
        const phase = plan.phases.find(({ number }) => number === week.phase);
        if (!phase) throw new Error(`Week ${String(week.week)} has no phase.`);
        const expected = itemsOf(week, protocol).map(({ exerciseId, dose, note = '' }) => ({ exerciseId, dose, note }));
        expect(readBack(phase, week.week).sort(byExercise)).toMatchObject(expected.sort(byExercise));
      }
      const weeks = plan.phases.reduce((sum, phase) => sum + phase.weeks, 0);
      expect(weeks).toBe(protocol.durationWeeks);
    });

    it('keeps the number of sessions', () => {
      for (const { number, weeks, visitsPerWeek, homePerDay } of plan.phases) {
        const own = protocol.weeks.filter(({ phase }) => phase === number);
        const sum = (key: 'clinicSessions' | 'homeSessions'): number =>
          own.reduce((all, week) => all + (week[key] ?? 0), 0);
        expect(visitsPerWeek * weeks).toBe(sum('clinicSessions'));
        if (sum('homeSessions') > 0) expect(Math.round(homePerDay * 7 * weeks)).toBe(sum('homeSessions'));
      }
    });

    it('leaves nothing out for a patient against whom nothing speaks, and pins all of it', () => {
      expect(findings).toEqual([]);
      expect(allItems(plan).every(({ item }) => item.pinned)).toBe(true);
    });

    it('treats the side of the presentation, has a gate in each phase and is a valid document', () => {
      expect(new Set(allItems(plan).map(({ item }) => item.side))).toEqual(new Set(['left', null]));
      expect(plan.phases.every(({ exit }) => exit.length > 0)).toBe(true);
      expect(plan.origin).toEqual({ kind: 'published-protocol', id: protocol.id });
      expect(readPlanDocument(plan)).toEqual({ ok: true, value: plan });
    });
  },
);

describe('planFromProtocol', () => {
  const nemex = protocolOf('nemex');
  const acl = protocolOf('delaware');
  const exercises = ({ plan }: Started): string[] => allItems(plan).map(({ item }) => item.exerciseId);

  it('writes into the note in which weeks an item is done, when that is not the whole phase', () => {
    const { plan } = started(protocolOf('hupperets'));
    expect(plan.phases[0]?.home.map(({ note }) => note)).toEqual([
      ...['Weeks 1–2: even surface', 'Weeks 1–2: edge of step, hand support', 'Weeks 1–2'],
      ...['Weeks 3–5: eyes closed', 'Weeks 3–5: edge of step, no hand support', 'Weeks 3–5'],
    ]);
    expect(plan.phases[1]?.home[0]?.note).toBe('balance board');
  });

  it('leaves out what healing tissue forbids on any day of the phase, and says until when', () => {
    const { presentation } = protocolBasis(acl).assessment;
    const events = presentation.events.map((event) => ({ ...event, on: '2026-03-01' }));
    const result = started(
      acl,
      protocolBasis(acl, { presentation: { ...presentation, events, onsetOn: '2026-03-01' } }),
    );
    expect(exercises(result)).not.toContain('hamstring-curl-prone');
    expect(exercises(result)).toContain('quad-set');
    expect(result.findings).toContainEqual({
      code: 'item.healing',
      severity: 'warn',
      params: {
        ...{ phase: 2, lane: 'clinic', exercise: 'hamstring-curl-prone', leftOut: true },
        ...{ procedure: 'acl-reconstruction', week: 8, liftsOn: '2026-04-26' },
      },
    });
  });

  it.each(['implanted-electronic-device', 'acute-dvt'])('leaves out stimulation with %s', (flag) => {
    const flags = [
      { flag, status: 'present', region: null, side: null, since: null, clearedBy: null, clearedOn: null } as const,
    ];
    const tka = protocolOf('stevens-lapsley');
    const result = started(tka, protocolBasis(tka, { precautions: { flags, others: 'absent' } }));
    expect(exercises(result)).not.toContain('nmes-quadriceps-isometric');
    expect(result.findings).toContainEqual(
      expect.objectContaining({
        code: 'item.blocked',
        params: { phase: 1, lane: 'home', exercise: 'nmes-quadriceps-isometric', flag, leftOut: true },
      }),
    );
  });

  it('leaves out what there is no equipment for', () => {
    const { constraints } = protocolBasis(nemex).assessment;
    const result = started(nemex, protocolBasis(nemex, { constraints: { ...constraints, clinicEquipment: ['mat'] } }));
    expect(exercises(result)).toEqual([
      'bridge-double-leg',
      'side-lying-hip-abduction',
      'bridge-march',
      'bridge-single-leg',
      'split-squat',
    ]);
    expect(result.findings.filter(({ code }) => code === 'item.equipment-missing').length).toBeGreaterThan(10);
  });

  it('keeps what only has to be answered first, and says so', () => {
    const result = started(nemex, protocolBasis(nemex, { precautions: { flags: [], others: 'unknown' } }));
    expect(exercises(result)).toEqual(exercises(started(nemex)));
    expect(new Set(result.findings.map(({ code }) => code))).toEqual(new Set(['item.needs-answer']));
    expect(result.findings.every(({ severity, params }) => severity === 'warn' && !('leftOut' in params))).toBe(true);
  });

  it('names what the library does not have or has archived', () => {
    const basis = protocolBasis(nemex);
    const bike = basis.exercises.filter(({ id }) => id === 'stationary-cycling');
    const without = basis.exercises.filter(({ id }) => id !== 'stationary-cycling');
    const archived = started(nemex, { ...basis, exercises: without, archived: bike });
    expect(archived.findings.map(({ code }) => code)).toEqual(['item.archived', 'item.archived', 'item.archived']);
    const unknown = started(nemex, { ...basis, exercises: without });
    expect(unknown.findings.map(({ code }) => code)).toEqual([
      'item.unknown-exercise',
      'item.unknown-exercise',
      'item.unknown-exercise',
    ]);
    expect(exercises(unknown)).not.toContain('stationary-cycling');
  });

  it('starts no plan while an urgent red flag is raised', () => {
    const basis = protocolBasis(nemex, { redFlags: { answers: { 'cauda-equina.1': 'yes' }, others: 'absent' } });
    expect(planFromProtocol(nemex, basis)).toMatchObject({ status: 'blocked', findings: [{ severity: 'block' }] });
  });

  it('treats both sides where the presentation is on none', () => {
    const { presentation } = protocolBasis(nemex).assessment;
    const result = started(nemex, protocolBasis(nemex, { presentation: { ...presentation, side: null } }));
    expect(new Set(allItems(result.plan).map(({ item }) => item.side))).toEqual(new Set(['both', null]));
  });
});
