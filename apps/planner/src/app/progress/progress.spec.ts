import { RouterTestingHarness } from '@angular/router/testing';
import type { VisitView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { shippedExercises } from '@repattern/domain/exercise/shipped-library';
import { signableAssessment } from '@repattern/domain/plan/cases/signable-plan';
import { LibraryStore } from '../data/library-store';
import { anAssessment } from '../testing/assessment-samples';
import { pressKey } from '../testing/open-section';
import { anActivePlan, aRevision } from '../testing/plan-samples';
import { button, find, refuse, setUpPlanner, settle, signInAs } from '../testing/planner-test-bed';
import { aPatient } from '../testing/samples';
import { aRecord, aVisitView, smallVisit } from '../testing/visit-view-samples';
import { Progress } from './progress';

const library = {
  entries: () => new Map(shippedExercises.map((exercise) => [exercise.id, { exercise, archived: false }])),
  version: () => '1',
  loading: () => false,
  failure: () => null,
  ownFailure: () => null,
};
const head = aRevision({ document: smallVisit.context.plan });
const unasked = { rest: null, before: null, during: null, after: null };
const pain = (rest: number | null) => ({ ...unasked, rest });
const finished = (id: string, on: string, differing: Partial<VisitView> = {}): VisitView =>
  aVisitView({ ...{ id, on, stage: 'finished', phase: 1, plannedVisitId: null, verdicts: {} }, ...differing });

/** Newest first, as the server lists them. */
const visits: readonly VisitView[] = [
  finished('visit-3', '2026-03-16', { phase: 2, document: aRecord({ phase: 2, pain: pain(2) }) }),
  finished('visit-2', '2026-03-09', { document: aRecord({ phase: 1, pain: pain(null) }) }),
  finished('visit-1', '2026-03-05', { document: aRecord({ phase: 1, pain: pain(6) }) }),
];

async function setup(read: readonly VisitView[] = visits, query = '') {
  jest.useFakeTimers({ now: new Date('2026-03-19T08:00:00Z'), advanceTimers: true });
  const http = setUpPlanner(
    [{ path: 'patients/:id/plans/:planId/progress', component: Progress }],
    [{ provide: LibraryStore, useValue: library }],
  );
  await signInAs('therapist', http);
  const harness = await RouterTestingHarness.create(`/patients/patient-1/plans/plan-1/progress${query}`);
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  const answer = (path: string, body: object) => http.expectOne((request) => request.url === path).flush(body);
  const everything = async () => {
    answer(routes.patient('patient-1'), aPatient());
    answer(routes.plan('plan-1'), anActivePlan({ head, phase: { number: 2, since: '2026-03-09' } }));
    answer(routes.planVisits('plan-1'), { items: read, nextCursor: null });
    answer(routes.ruleParameters, { version: 1, values: { painLimit: 4 }, history: [] });
    answer(routes.patientAssessments('patient-1'), {
      items: [
        { id: 'a-2', status: 'draft' },
        { id: 'a-1', status: 'signed' },
      ],
      nextCursor: null,
    });
    const document = { ...signableAssessment, assessedOn: '2026-03-02' };
    answer(routes.assessment('a-1'), anAssessment({ id: 'a-1', status: 'signed', document }));
    await settle();
  };
  return { http, page, everything };
}

const textsOf = (page: ParentNode, selector: string): string[] =>
  [...page.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());

describe('Progress', () => {
  afterEach(() => jest.useRealTimers());

  it('sums up what came of it, and says each trend in a sentence', async () => {
    const { page, everything } = await setup();
    await everything();
    expect(textsOf(find(page, '.summary div'), '*')).toEqual(['Pain at rest', '6 → 2', '−4, better, matters']);
    expect(find(page, '[aria-labelledby="pain-rest-title"] svg').getAttribute('aria-label')).toContain(
      'From 6/10 on 5 Mar 2026 to 2/10 on 16 Mar 2026, lower; lowest 2/10, highest 6/10; not recorded on 1 of 3 days.',
    );
    expect(find(page, '[aria-labelledby="pain-during-title"]').textContent).toContain('limit 4');
  });

  it('shows the phases as the patient went through them, whatever the calendar says', async () => {
    const { page, everything } = await setup();
    await everything();
    const names = textsOf(page, '[aria-labelledby="pain-rest-title"] text.name');
    expect(names).toEqual(['Phase 1', 'Phase 2']);
    expect(find(page, 'app-patient-bar').textContent).toContain('Phase 2 of 5 since 9 Mar 2026');
  });

  it('measures from the assessment by which the treatment began', async () => {
    const { page, everything } = await setup();
    await everything();
    const figure = find(page, '[aria-labelledby="outcome-lefs-title"]');
    expect(figure.textContent).toContain('Mon 2 Mar: 44 (first score)');
    expect(figure.textContent).toContain('no important change');
    expect(find(figure, 'a.cursor').getAttribute('href')).toBe('/patients/patient-1/assessments/a-1');
  });

  it('has a small chart for each exercise, with planned and done apart', async () => {
    const { page, everything } = await setup();
    await everything();
    const doses = [...page.querySelectorAll('app-dose-section app-chart-figure')];
    expect(doses).toHaveLength(smallVisit.context.visit.items.length);
    expect(doses[0]?.getAttribute('data-technique')).not.toBeNull();
    expect(doses[0]?.querySelector('.reading')?.textContent).toContain('not done (planned');
    expect(doses[0]?.querySelectorAll('.cross')).toHaveLength(3);
  });

  it('puts the exercises first that the worklist names', async () => {
    const { page, everything } = await setup(visits, `?items=${smallVisit.context.visit.items[1]?.item}`);
    await everything();
    expect(textsOf(page, 'h2').slice(1, 3)).toEqual(['Exercises that the worklist names', 'Pain']);
    expect(find(page, 'app-dose-section').querySelectorAll('app-chart-figure')).toHaveLength(1);
    expect(page.querySelectorAll('app-dose-section app-chart-figure')).toHaveLength(
      smallVisit.context.visit.items.length,
    );
  });

  it('leads by keys from a day to its visit', async () => {
    const { page, everything } = await setup();
    await everything();
    const cursor = find(page, '[aria-labelledby="pain-rest-title"] a.cursor');
    cursor.focus();
    await pressKey('Home');
    expect(cursor.getAttribute('href')).toBe('/patients/patient-1/plans/plan-1/visits/visit-1');
  });

  it('turns into tables that say the same', async () => {
    const { page, everything } = await setup();
    await everything();
    button(page, 'All as tables').click();
    await settle();
    expect(page.querySelector('app-line-chart')).toBeNull();
    expect(textsOf(page, '#pain-rest-table tbody th')).toEqual(['5 Mar 2026', '9 Mar 2026', '16 Mar 2026']);
    expect(textsOf(page, '#pain-rest-table tbody td')).toEqual(['6', 'not recorded', '2']);
  });

  it('says what to do next before a visit is finished', async () => {
    const { page, everything } = await setup([aVisitView()]);
    await everything();
    expect(page.textContent).toContain('No visit is finished yet');
    expect(find(page, 'app-empty-state a').getAttribute('href')).toBe('/patients/patient-1/plans/plan-1/visits');
  });

  it('says that there is no such plan', async () => {
    const { page, http } = await setup();
    refuse(
      http.expectOne((request) => request.url === routes.plan('plan-1')),
      'resource.not-found',
    );
    await settle();
    expect(page.textContent).toContain('There is no such plan of this patient.');
  });
});
