import { RouterTestingHarness } from '@angular/router/testing';
import { routes } from '@repattern/contracts/values';
import { find, setUpPlanner, settle, signInAs } from '../testing/planner-test-bed';
import { aPatient } from '../testing/samples';
import { Worklist } from './worklist';

async function setup() {
  const http = setUpPlanner([{ path: '', component: Worklist }]);
  await signInAs('therapist', http);
  const harness = await RouterTestingHarness.create('/');
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  const asked = () => http.expectOne((request) => request.url === routes.worklist);
  return { page, asked };
}

describe('Worklist', () => {
  it('groups by what needs doing; a row leads to the patient and says since when in the clinic’s time zone', async () => {
    const { page, asked } = await setup();
    // Late on Sunday in UTC is Monday in Bucharest.
    asked().flush({
      items: [{ kind: 'assessment-due', since: '2026-09-13T22:30:00.000Z', patient: aPatient() }],
      nextCursor: null,
    });
    await settle();
    expect(find(page, 'h2').textContent).toContain('Assessment due');
    expect(find(page, 'app-worklist-row a').getAttribute('href')).toBe('/patients/patient-1');
    expect(find(page, '.since').textContent).toContain('Mon 14 Sep');
    expect(find(page, '.therapist').textContent).toBe('Nobody yet');
  });

  it('shows mine first and the clinic on demand', async () => {
    const { page, asked } = await setup();
    const mine = asked();
    expect(mine.request.params.get('scope')).toBe('mine');
    mine.flush({ items: [], nextCursor: null });
    await settle();
    expect(page.textContent).toContain('Nothing is waiting. Add a patient');
    page.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]?.click();
    await settle();
    expect(asked().request.params.get('scope')).toBe('clinic');
  });

  it('offers to try again when it cannot be loaded', async () => {
    const { page, asked } = await setup();
    asked().error(new ProgressEvent('error'));
    await settle();
    find(page, 'app-failure-note button').click();
    await settle();
    asked().flush({ items: [], nextCursor: null });
    await settle();
    expect(page.querySelector('app-failure-note')).toBeNull();
  });
});
