import type { PlanFinding } from '@repattern/domain';
import { planFindingCodes } from '@repattern/domain/plan/plan-finding';
import { planFindingInWords, planFindingPlace, type PlanFindingNaming } from './plan-finding-wording';

const naming: PlanFindingNaming = {
  exercise: (id) => `Exercise ${id}`,
  problem: (key) => `Problem ${key}`,
  goal: (id) => `Goal ${id}`,
  item: (id) => `Item ${id}`,
};

/** Whatever a finding can have to name, each once. */
const everything: PlanFinding['params'] = {
  ...{
    phase: 2,
    lane: 'home',
    item: 'a',
    exercise: 'clamshell',
    problem: 'weak',
    goal: 'goal-1',
    flag: 'pacemaker-icd',
  },
  ...{ procedure: 'acl-reconstruction', week: 6, liftsOn: '2026-12-24', dose: 'dose.unusual', lowest: 1, highest: 3 },
  ...{ min: 2, max: 3, difficulty: 4, most: 3, least: 1, muscle: 'quadriceps', grade: '2+', equipment: 'mat' },
  ...{ other: 'b', minutes: 17, items: 5, weeks: 3, measure: 'lefs', wanted: 4, placed: 3, hours: 20, rest: 24 },
  ...{
    on: '2026-12-24',
    from: '2026-12-21',
    to: '2026-12-22',
    reason: 'day-closed',
    constraint: 'weekdays',
    value: 'mon',
    startOn: '2026-12-01',
    assessedOn: '2026-12-02',
  },
};

const said = (code: PlanFinding['code'], params: PlanFinding['params'] = {}) =>
  planFindingInWords({ code, severity: 'warn', params }, naming);

describe('planFindingInWords', () => {
  it.each(planFindingCodes)('words %s as a sentence, never as its code', (code) => {
    const words = said(code, everything);
    expect(words).toMatch(/^[\p{Lu}\d].*[^\s.]$/u);
    expect(words).not.toMatch(/undefined| {2}|^$/);
    expect(words).not.toContain(code);
  });

  it('names what it is about', () => {
    expect(said('item.blocked', { flag: 'pacemaker-icd' })).toMatch(/^Forbidden: .*pacemaker/i);
    expect(said('lane.over-time', { lane: 'home', minutes: 17.25, most: 15 })).toBe('Home takes 17.3\u202fmin of 15');
    expect(said('calendar.closed', { on: '2026-12-24' })).toBe('The clinic is closed on Thu 24 Dec');
    expect(said('calendar.outside-hours', { on: '2026-12-23', at: '19:30', from: '08:00', to: '18:00' })).toBe(
      'Wed 23 Dec, 19:30: outside the clinic’s hours, 08:00–18:00',
    );
    expect(said('red-flag.cauda-equina', { flag: 'cauda-equina' })).toMatch(/^Red flag: .*cauda/i);
  });

  it('says where it stands', () => {
    const finding: PlanFinding = {
      code: 'item.blocked',
      severity: 'block',
      params: { phase: 2, lane: 'home', item: 'a', exercise: 'clamshell' },
    };
    expect(planFindingPlace(finding, naming)).toBe('Exercise clamshell, phase 2, home');
    expect(planFindingPlace({ ...finding, params: {} }, naming)).toBe('');
  });
});
