import { signal } from '@angular/core';
import type { AccessReport } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { openPiece } from '../../testing/open-piece';
import { button, find, setUpPlanner, settle, signInAs } from '../../testing/planner-test-bed';
import { accessFile } from './access-file';
import { WhoLooked } from './who-looked';

const report: AccessReport = {
  ...{ patientId: 'patient-1', at: '2026-09-14T08:00:00.000Z' },
  items: [
    {
      ...{ person: { id: 'person-2', displayName: 'Ardelean, "Toma"' }, count: 5 },
      ...{ first: '2026-09-01T08:00:00.000Z', last: '2026-09-13T08:00:00.000Z' },
      actions: [
        { action: 'patient.read', count: 4 },
        { action: 'patient.listed', count: 1 },
      ],
      days: [{ on: '2026-09-13', count: 5 }],
    },
    {
      ...{ person: null, count: 1, first: '2026-09-02T08:00:00.000Z', last: '2026-09-02T08:00:00.000Z' },
      ...{ actions: [{ action: 'plan.calendar-exported', count: 1 }], days: [{ on: '2026-09-02', count: 1 }] },
    },
  ],
};

async function setup() {
  const http = setUpPlanner();
  await signInAs('auditor', http);
  const { page } = await openPiece(WhoLooked, { patientId: signal('patient-1') }, []);
  http.expectNone(routes.patientAccessReport('patient-1'));
  button(page, 'Show who looked').click();
  await settle();
  return { page, asked: http.expectOne(routes.patientAccessReport('patient-1')) };
}

describe('WhoLooked', () => {
  it('asks only when it is wanted, and says who, how often, first, last and what', async () => {
    const { page, asked } = await setup();
    asked.flush(report);
    await settle();
    const row = find(page, 'tbody tr');
    expect(row.textContent).toContain('Opened the patient’s record 4 ×');
    expect(row.textContent).toContain('Sun 13 Sep');
    expect(find(row, 'a').getAttribute('href')).toBe('/audit?person=person-2&patient=patient-1');
    expect(page.textContent).toContain('Nobody signed in');
  });

  it('says so when nobody looked', async () => {
    const { page, asked } = await setup();
    asked.flush({ ...report, items: [] });
    await settle();
    expect(page.textContent).toContain('Nobody looked at this record yet.');
  });

  it('leaves as a file in which names are one cell each', () => {
    const [head, first] = accessFile(report).split('\r\n');
    expect(head).toBe('person,what,times,first,last');
    expect(first).toContain('"Ardelean, ""Toma""",Opened the patient’s record,4,2026-09-01');
  });
});
