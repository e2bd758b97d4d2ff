import { RouterTestingHarness } from '@angular/router/testing';
import type { CaseloadRow } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { button, find, refuse, setUpPlanner, settle, signInAs } from '../../testing/planner-test-bed';
import { CaseloadBoard } from './caseload-board';

const verdicts = {
  STOP_REFER: 0,
  STOP_TODAY: 0,
  SUBSTITUTE: 0,
  REASSESS: 0,
  REST: 0,
  REGRESS: 0,
  HOLD: 0,
  COMPLETE: 0,
};
const clinic: CaseloadRow = {
  ...{ of: 'clinic', therapist: null, activePlans: 0, visits: 0, verdicts: { ...verdicts, PROGRESS: 0 }, overrides: 0 },
  outcomes: { past: 0, short: 0, unmeasured: 0 },
  overdue: { certification: 0, recertification: 0, 'progress-report': 0, discharge: 0 },
};

async function setup() {
  const http = setUpPlanner([{ path: '', component: CaseloadBoard }]);
  await signInAs('supervisor', http);
  const harness = await RouterTestingHarness.create('/');
  await settle();
  const asked = () => http.expectOne(({ url }) => url === routes.caseload);
  return { asked, page: harness.routeNativeElement ?? document.body };
}

describe('CaseloadBoard', () => {
  it('holds the place of what is read, then shows the clinic first; nothing treated is no verdict', async () => {
    const { page, asked } = await setup();
    expect(find(page, 'app-row-skeleton').textContent).toContain('Loading the caseload');
    asked().flush({ days: 30, rows: [clinic] });
    await settle();
    expect(find(page, 'tbody tr.total .mix').textContent.trim()).toBe('none');
  });

  it('says what happened when it cannot be read, and reads it again when asked to', async () => {
    const { page, asked } = await setup();
    refuse(asked(), 'server.unavailable');
    await settle();
    expect(page.querySelector('table')).toBeNull();
    button(page, 'Try again').click();
    asked().flush({ days: 30, rows: [clinic] });
    await settle();
    expect(page.querySelector('app-failure-note')).toBeNull();
  });
});
