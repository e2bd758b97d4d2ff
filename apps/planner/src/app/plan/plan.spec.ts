import { CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { DeferBlockBehavior, TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import type { PlanView } from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import { signableAssessment, signablePlan } from '@repattern/domain/plan/cases/signable-plan';
import { LibraryStore } from '../data/library-store';
import { anAssessment } from '../testing/assessment-samples';
import { aPlan, anActivePlan } from '../testing/plan-samples';
import { setUpPlanner, settle, signInAs } from '../testing/planner-test-bed';
import { aPatient } from '../testing/samples';
import { PlanBoard } from './board/plan-board';
import { Plan } from './plan';
import { PlanSheet } from './plan-sheet';

const library = {
  ...{ entries: () => new Map(), exercises: () => new Map(), version: () => '1', loading: () => false },
  ...{ failure: () => null, ownFailure: () => null },
};

async function setup(plan: PlanView, role: Role = 'therapist') {
  // The views below the bar have specs of their own.
  TestBed.configureTestingModule({ deferBlockBehavior: DeferBlockBehavior.Manual });
  TestBed.overrideComponent(PlanSheet, {
    remove: { imports: [PlanBoard] },
    add: { schemas: [CUSTOM_ELEMENTS_SCHEMA] },
  });
  const http = setUpPlanner(
    [{ path: 'patients/:id/plans/:planId', component: Plan }],
    [{ provide: LibraryStore, useValue: library }],
  );
  await signInAs(role, http);
  const harness = await RouterTestingHarness.create('/patients/patient-1/plans/plan-1?view=sign-off');
  await settle();
  http.expectOne(routes.patient('patient-1')).flush(aPatient());
  http.expectOne(routes.clinic).flush({ closures: [] });
  http.expectOne(routes.plan('plan-1')).flush(plan);
  http
    .expectOne(routes.assessment(signablePlan.assessmentId))
    .flush(anAssessment({ status: 'signed', document: signableAssessment }));
  await settle();
  const links = [...(harness.routeNativeElement ?? document.body).querySelectorAll('app-patient-bar a')];
  return links.map((link) => [link.textContent.trim(), link.getAttribute('href')]);
}

describe('Plan', () => {
  it.each(['therapist', 'supervisor', 'auditor'] as const)(
    'leads to what changed in it and what others said of it, as %s',
    async (role) => {
      expect(await setup(anActivePlan(), role)).toContainEqual(['Changes and review', '/review/plans/plan-1']);
    },
  );

  it('leads to no changes before anything is signed', async () => {
    expect((await setup(aPlan())).map(([words]) => words)).not.toContain('Changes and review');
  });
});
