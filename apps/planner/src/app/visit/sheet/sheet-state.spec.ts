import { TestBed } from '@angular/core/testing';
import { verdictKey } from '@repattern/domain/progression/verdict-key';
import { smallVisit } from '../../testing/visit-view-samples';
import { answering } from '../answer-visit';
import { VisitDecisions } from '../visit-decisions';
import { VisitDraft } from '../visit-draft';
import type { SheetRow } from './sheet-rows';
import { SheetState } from './sheet-state';

function setup() {
  TestBed.configureTestingModule({ providers: [VisitDraft, VisitDecisions, SheetState] });
  const [draft, sheet] = [TestBed.inject(VisitDraft), TestBed.inject(SheetState)];
  draft.open({ ...smallVisit, given: null, readonly: false });
  const row = (): SheetRow => {
    const [first] = sheet.rows();
    if (first === undefined) throw new Error('There is no row');
    return first;
  };
  /** Stops everything, which is not judged before it is painted. */
  const flag = () => draft.change('Red flag', answering('screen', { redFlag: true }));
  const performed = () => draft.document().items.filter((item) => item.performed !== null);
  return { draft, sheet, row, flag, performed };
}

describe('A command of the sheet, right after an entry of which nothing is judged yet', () => {
  it('records nothing as prescribed that the entry forbids, and tells why', () => {
    const { sheet, row, flag, performed } = setup();
    flag();
    sheet.run({ kind: 'prescribed' }, row());
    expect([performed(), sheet.open()]).toEqual([[], { kind: 'why', item: row().id }]);
  });

  it('records no rest of the rows that the entry forbids', () => {
    const { sheet, flag, performed } = setup();
    flag();
    sheet.prescribeAll();
    expect(performed()).toEqual([]);
  });

  it('shows a verdict that became another one instead of accepting it unseen', () => {
    const { draft, sheet, row, flag } = setup();
    const shown = row();
    flag();
    sheet.run({ kind: 'accept' }, shown);
    expect([draft.document().decisions, sheet.open()]).toEqual([[], { kind: 'why', item: shown.id }]);
    sheet.run({ kind: 'accept' }, row());
    expect(draft.document().decisions).toMatchObject([{ item: shown.id, kind: 'accepted' }]);
    expect(sheet.stateOf(row())).toBe('accepted');
  });

  it('lets nobody decide otherwise than a verdict that became another one', () => {
    const { sheet, row, flag } = setup();
    const { verdict } = row();
    if (verdict === null) throw new Error('There is no verdict');
    expect(sheet.stands(verdict)).toBe(true);
    flag();
    expect(sheet.stands(verdict)).toBe(false);
  });

  it('accepts all by the verdicts that are given now', () => {
    const { draft, sheet, flag } = setup();
    flag();
    sheet.acceptAll();
    const given = new Map(draft.verdicts().items.map((verdict) => [verdict.item, verdictKey(verdict)]));
    expect(draft.verdicts().stop).toBe('STOP_REFER');
    expect(draft.document().decisions).toHaveLength(given.size);
    for (const { item, verdict } of draft.document().decisions) expect(verdict).toBe(given.get(item));
  });
});
