import { signal } from '@angular/core';
import { routes } from '@repattern/contracts/values';
import { openPiece } from '../testing/open-piece';
import { button, find, setUpPlanner, settle } from '../testing/planner-test-bed';
import { aVisitView } from '../testing/visit-view-samples';
import { VisitList } from './visit-list';

async function setup() {
  const http = setUpPlanner();
  const { page } = await openPiece(VisitList, { plan: signal({ id: 'plan-1', patientId: 'patient-1' }) }, []);
  const asked = () => http.expectOne((request) => request.url === routes.planVisits('plan-1'));
  return { page, asked };
}

const rowsOf = (page: ParentNode): string[][] =>
  [...page.querySelectorAll('.row')].map((row) =>
    [...row.querySelectorAll('span')].map((cell) => cell.textContent.trim()),
  );

describe('VisitList', () => {
  it('says what became of each visit, and leads to its flowsheet', async () => {
    const { page, asked } = await setup();
    const verdicts = {
      one: { action: 'PROGRESS', rule: 'd-isometric', decision: 'accepted' },
      other: { action: 'REGRESS', rule: 'p-high', decision: 'accepted' },
      third: { action: 'PROGRESS', rule: 'd-isometric', decision: 'accepted' },
    } as const;
    const items = [
      aVisitView({ id: 'visit-2', stage: 'no-show', document: null, reason: 'Bus strike', at: '09:30' }),
      aVisitView({ id: 'visit-1', on: '2026-03-16', stage: 'finished', verdicts }),
    ];
    asked().flush({ items, nextCursor: null });
    await settle();
    expect(rowsOf(page)).toEqual([
      ['19 Mar 2026 09:30', 'Did not come', 'phase 3', 'Bus strike'],
      ['16 Mar 2026', 'Finished', 'phase 3', '▼ 1 regress · ▲ 2 progress'],
    ]);
    const links = [...page.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['/patients/patient-1/plans/plan-1/visits/visit-1']);
    expect(find(page, 'header a').getAttribute('href')).toBe('/patients/patient-1/plans/plan-1/progress');
  });

  it('shows a few and the rest on demand', async () => {
    const { page, asked } = await setup();
    asked().flush({ items: [aVisitView()], nextCursor: 'next' });
    await settle();
    button(page, 'Show more').click();
    expect(asked().request.params.get('cursor')).toBe('next');
  });

  it('says that nothing was recorded yet', async () => {
    const { page, asked } = await setup();
    asked().flush({ items: [], nextCursor: null });
    await settle();
    expect(page.textContent).toContain('No visit was recorded yet.');
  });
});
