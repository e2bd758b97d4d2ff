import { TestBed } from '@angular/core/testing';
import type { VisitDocument } from '@repattern/domain';
import { nothingNew } from '@repattern/domain/progression/visit/nothing-new';
import { button, find, paint, settle, setUpPlanner, type } from '../../testing/planner-test-bed';
import { aVisit, type SampleSize } from '../../testing/visit-samples';
import { answering } from '../answer-visit';
import { VisitDecisions } from '../visit-decisions';
import { VisitDraft } from '../visit-draft';
import { Flowsheet } from './flowsheet';

interface Setup extends Partial<SampleSize> {
  readonly readonly?: boolean;
}

/** In the order of the rows: hold, progress, hold, regress, rest, replace; then the home programme. */
async function setup({ clinic = 6, home = 1, visits = 2, readonly = false }: Setup = {}) {
  setUpPlanner([], [VisitDraft, VisitDecisions]);
  Element.prototype.scrollIntoView = () => undefined;
  const draft = TestBed.inject(VisitDraft);
  draft.open({ ...aVisit({ clinic, home, visits }), readonly });
  const fixture = TestBed.createComponent(Flowsheet);
  document.body.replaceChildren(fixture.nativeElement as HTMLElement);
  await settle();
  const page = document.body;
  const lines = (): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('app-sheet-line')];
  const line = (row: number): HTMLElement => {
    const found = lines()[row];
    if (found === undefined) throw new Error(`There is no row ${row}`);
    return found;
  };
  const today = (row: number): HTMLElement => find(line(row), 'app-today-cell');
  const next = (row: number): HTMLElement => find(line(row), 'app-next-cell');
  const item = (row: number): VisitDocument['items'][number] => {
    const found = draft.document().items[row];
    if (found === undefined) throw new Error(`There is no item ${row}`);
    return found;
  };
  return { page, draft, lines, line, today, next, item };
}

async function go(cell: HTMLElement): Promise<void> {
  cell.click();
  await settle();
}

/** Presses a key where the focus is. */
async function press(key: string, more: KeyboardEventInit = {}): Promise<void> {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  document.activeElement?.dispatchEvent(event);
  await settle();
}

const focused = (): string => document.activeElement?.querySelector('.unseen')?.textContent ?? '';

describe('The grid of the flowsheet', () => {
  it('is a grid of rows under their lanes, with every visit as a column', async () => {
    const { page, lines } = await setup();
    expect(find(page, '[role=grid]').getAttribute('aria-colcount')).toBe('5');
    expect(
      [...page.querySelectorAll('[role=rowgroup][aria-label]')].map(
        (one) => one.ariaLabel ?? one.getAttribute('aria-label'),
      ),
    ).toEqual(['Clinic', 'Home programme']);
    expect(lines()).toHaveLength(7);
    expect([...page.querySelectorAll('[role=columnheader]')].map(({ textContent }) => textContent.trim())).toEqual([
      'Exercise',
      expect.stringContaining('Fri 13 Mar'),
      'Mon 16 Mar',
      'Today Thu 19 Mar',
      'Next',
    ]);
  });

  it('has one cell that Tab reaches: today’s first, and then the one that was left last', async () => {
    const { page, today } = await setup();
    const stops = () => [...page.querySelectorAll('[role=grid] [tabindex="0"]')];
    expect(stops()).toEqual([today(0)]);
    await go(today(2));
    expect(stops()).toEqual([today(2)]);
  });

  it('walks by arrows, Home and End, to the corners with Ctrl, and ten rows by a page', async () => {
    const { today, next, line } = await setup({ clinic: 12, home: 0 });
    await go(today(0));
    await press('ArrowDown');
    expect(document.activeElement).toBe(today(1));
    await press('ArrowRight');
    expect(document.activeElement).toBe(next(1));
    await press('Home');
    expect(document.activeElement).toBe(find(line(1), '[role=rowheader]'));
    await press('ArrowRight');
    expect(focused()).toContain('Fri 13 Mar: ');
    await press('PageDown');
    expect(document.activeElement?.closest('app-sheet-line')).toBe(line(11));
    await press('End', { ctrlKey: true });
    expect(document.activeElement).toBe(next(11));
    await press('Home', { ctrlKey: true });
    expect(document.activeElement).toBe(find(line(0), '[role=rowheader]'));
  });

  it('draws the newest visits alone, and an older one once the focus goes there', async () => {
    const { line, today } = await setup({ clinic: 1, home: 0, visits: 60 });
    const drawn = () => line(0).querySelectorAll('.past').length;
    expect(drawn()).toBe(12);
    await go(today(0));
    await press('Home');
    await press('ArrowRight');
    expect(focused()).toContain(': ');
    expect(document.activeElement?.getAttribute('aria-colindex')).toBe('2');
  });
});

describe('Today’s cell', () => {
  it('is done as prescribed by Enter, which goes on to the next row', async () => {
    const { today, item } = await setup();
    await go(today(0));
    await press('Enter');
    expect(item(0).performed).toMatchObject({ outcome: 'done', quality: 3, painDuring: null, dose: item(0).target });
    expect(document.activeElement).toBe(today(1));
    expect(today(0).textContent).toContain('pain?');
  });

  it('rates the quality by one click and leaves everything else unknown', async () => {
    const { today, item } = await setup();
    button(today(1), '2').click();
    await settle();
    expect(item(1).performed).toMatchObject({ outcome: 'done', quality: 2, painDuring: null, minutes: null, seen: {} });
    button(today(1), '2').click();
    expect(item(1).performed?.quality).toBeNull();
  });

  it('rates no quality of what an entry just forbade: the reason opens instead', async () => {
    const { today, item, page, draft } = await setup();
    draft.open({ ...aVisit({ clinic: 6, home: 1, visits: 2 }), given: null });
    await settle();
    draft.change('Red flag', answering('screen', { redFlag: true }));
    button(today(1), '2').click();
    await settle();
    expect(item(1).performed).toBeNull();
    expect(page.querySelector('app-verdict-reason')).not.toBeNull();
  });

  it('takes what is typed on it, says what it means, and goes on', async () => {
    const { today, item } = await setup();
    await go(today(0));
    await press('q');
    const box = find(today(0), 'input') as HTMLInputElement;
    expect(document.activeElement).toBe(box);
    expect(box.value).toBe('q');
    type(box, 'q2 p4');
    await settle();
    expect(find(today(0), '.preview').textContent).toContain('quality 2, pain 4');
    await press('Enter');
    expect(item(0).performed).toMatchObject({ quality: 2, painDuring: 4 });
    expect(document.activeElement).toBe(today(1));
  });

  it('has its line open before the next key comes, however fast that is', async () => {
    const { today } = await setup();
    await go(today(0));
    today(0).dispatchEvent(new KeyboardEvent('keydown', { key: '2', bubbles: true, cancelable: true }));
    expect(document.activeElement).toBe(find(today(0), 'input'));
  });

  it('tells what it does not understand, and keeps it as a note when that is pressed on', async () => {
    const { today, item } = await setup();
    await go(today(0));
    await press('q');
    type(find(today(0), 'input') as HTMLInputElement, 'q2 wobbly');
    await press('Enter');
    expect(item(0).performed).toBeNull();
    expect(today(0).textContent).toContain('“wobbly” is not understood');
    await press('Enter');
    expect(item(0)).toMatchObject({ performed: { quality: 2 }, note: 'typed: q2 wobbly' });
  });

  it('is left by Escape as it was', async () => {
    const { today, item } = await setup();
    await go(today(0));
    await press('q');
    type(find(today(0), 'input') as HTMLInputElement, 'q2');
    await press('Escape');
    expect(item(0).performed).toBeNull();
    expect(document.activeElement).toBe(today(0));
  });

  it('keeps what was typed when the focus goes elsewhere', async () => {
    const { today, item } = await setup();
    await go(today(0));
    await press('q');
    const box = find(today(0), 'input') as HTMLInputElement;
    type(box, 'q1');
    box.dispatchEvent(new Event('blur'));
    await settle();
    expect(item(0).performed?.quality).toBe(1);
  });

  it('is cleared by Delete, which can be taken back', async () => {
    const { today, item, draft } = await setup();
    await go(today(0));
    await press('Enter');
    await go(today(0));
    await press('Delete');
    expect(item(0).performed).toBeNull();
    draft.undo();
    expect(item(0).performed).not.toBeNull();
  });

  it('is not done while its verdict forbids that: the reason opens instead', async () => {
    const { today, item, page } = await setup();
    expect(today(5).textContent).toContain('not today');
    await go(today(5));
    await press('Enter');
    expect(item(5).performed).toBeNull();
    expect(find(page, 'app-verdict-reason').textContent).toContain('A precaution or a healing time forbids');
  });

  it('records the rest of the clinic’s rows by one key, but none that is forbidden or done at home', async () => {
    const { draft } = await setup();
    await press('s', { altKey: true, code: 'KeyS' });
    const outcomes = draft.document().items.map(({ performed }) => performed?.outcome ?? null);
    expect(outcomes).toEqual(['done', 'done', 'done', 'done', null, null, null]);
    expect(draft.undoable()).toBe('The rest as prescribed');
  });
});

describe('The editor of a cell', () => {
  it('opens below the row by F2 with the focus in the dose, and closes by Escape', async () => {
    const { today, page } = await setup();
    await go(today(0));
    await press('F2');
    expect(document.activeElement?.closest('app-cell-editor')).not.toBeNull();
    await press('Escape');
    expect(page.querySelector('app-cell-editor')).toBeNull();
    expect(document.activeElement).toBe(today(0));
  });

  it('records less than the target as done in part and asks why', async () => {
    const { today, page, item } = await setup();
    await go(today(0));
    await press('F2');
    const reps = find(page, '[id$="-reps"]') as HTMLInputElement;
    type(reps, '1');
    await settle();
    expect(item(0).performed).toMatchObject({ outcome: 'partly', why: '' });
    expect(find(page, 'app-cell-editor').textContent).toContain('Say why it was not done as prescribed.');
    button(find(page, 'app-cell-editor'), 'Tired').click();
    expect(item(0).performed?.why).toBe('Tired');
    expect(item(0).target).not.toEqual(item(0).performed?.dose);
  });

  it('asks how often nowhere: that is the plan’s', async () => {
    const { today, page } = await setup();
    await go(today(0));
    await press('F2');
    expect(find(page, 'app-cell-editor').textContent).not.toContain('Days a week');
  });
});

describe('The next step', () => {
  it('shows verdict, change and reason, and needs no decision where nothing changes', async () => {
    const { next } = await setup();
    expect(next(1).textContent).toContain('Progress');
    expect(next(1).textContent).toContain('30\u2009s → ');
    expect(next(0).textContent).not.toContain('Accept');
    expect(next(3).textContent).toContain('Pain above the limit: 6/10');
  });

  it('does not say that pain was not asked of what only waits for its record', async () => {
    const { draft, next } = await setup();
    draft.open({ ...aVisit({ clinic: 6, home: 1, visits: 2 }), given: null, readonly: false });
    draft.change('Nothing new', (visit) => ({
      ...nothingNew(visit, true),
      items: visit.items.map((item) => ({ ...item, performed: null })),
    }));
    await paint();
    expect(next(0).textContent).toContain('Not recorded yet today');
  });

  it('is accepted by Enter, which goes on to the next row, and taken back by Delete', async () => {
    const { next, draft } = await setup();
    await go(next(1));
    await press('Enter');
    expect(draft.document().decisions).toMatchObject([{ item: draft.document().items[1]?.item, kind: 'accepted' }]);
    expect(document.activeElement).toBe(next(2));
    await go(next(1));
    await press('Delete');
    expect(draft.document().decisions).toEqual([]);
  });

  it('lowers the target when a reduction is accepted before the item is done, and not after', async () => {
    const { next, today, item } = await setup();
    const before = item(3).target;
    await go(next(3));
    await press('Enter');
    expect(item(3).target).not.toEqual(before);
    expect(today(3).textContent).toContain('lowered');
  });

  it('gives its reason so that it can be checked: rule, values with days, source, and what else spoke', async () => {
    const { next, page } = await setup();
    await go(next(3));
    await press('w');
    const words = find(page, 'app-verdict-reason').textContent;
    for (const part of ['Pain during it was above the limit', 'Mon 16 Mar', '6/10', 'Source: Thom', 'What else spoke'])
      expect(words).toContain(part);
    await press('Escape');
    expect(page.querySelector('app-verdict-reason')).toBeNull();
    expect(document.activeElement).toBe(next(3));
  });

  it('is overruled by o only with a step and a reason, and shows as such', async () => {
    const { next, page, draft } = await setup();
    await go(next(1));
    await press('o');
    const form = find(page, 'app-override-form');
    button(form, 'Decide').click();
    await settle();
    expect(form.textContent).toContain('Choose what is done instead.');
    expect(form.textContent).toContain('Say why');
    (find(form, 'input[type=radio]') as HTMLInputElement).click();
    button(form, 'Clinical judgement').click();
    await settle();
    button(form, 'Decide').click();
    await settle();
    expect(draft.document().decisions).toMatchObject([{ kind: 'overridden', reason: 'Clinical judgement' }]);
    expect(next(1).textContent).toContain('Decided: Same dose');
  });

  it('is not decided from its reason while an entry just made it another one', async () => {
    const { next, page, draft } = await setup();
    draft.open({ ...aVisit({ clinic: 6, home: 1, visits: 2 }), given: null });
    await go(next(1));
    await press('w');
    draft.change('Red flag', answering('screen', { redFlag: true }));
    button(find(page, 'app-verdict-reason .actions'), 'Accept ↵').click();
    await settle();
    expect(draft.document().decisions).toEqual([]);
    button(page, 'Decide otherwise').click();
    await settle();
    (find(page, 'app-override-form input[type=radio]') as HTMLInputElement).click();
    button(page, 'Clinical judgement').click();
    draft.undo();
    button(page, 'Decide').click();
    await settle();
    expect(draft.document().decisions).toEqual([]);
    expect(page.querySelector('app-override-form')).not.toBeNull();
  });

  it('says that overruling a contraindication is on the record', async () => {
    const { next, page } = await setup();
    await go(next(5));
    await press('Enter');
    expect(find(page, 'app-override-form').textContent).toContain('on the record');
  });

  it('shows a decision about another verdict as lapsed', async () => {
    const { draft, next } = await setup();
    const id = draft.document().items[1]?.item ?? '';
    draft.change('Accept', (visit) => ({ ...visit, decisions: [{ item: id, verdict: 'another', kind: 'accepted' }] }));
    await settle();
    expect(next(1).textContent).toContain('The decision lapsed');
    expect(next(1).textContent).toContain('Accept');
  });

  it('accepts all that wait for it by one press, and leaves what must be chosen', async () => {
    const { page, draft } = await setup({ home: 0 });
    expect(page.textContent).toContain('4 to decide');
    button(page, 'Accept all 3').click();
    await paint();
    expect(draft.document().decisions.map(({ kind }) => kind)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(page.textContent).toContain('1 to decide');
  });
});

describe('A sheet that may only be read', () => {
  it('offers nothing to change, and still tells why', async () => {
    const { page, today, next, draft } = await setup({ readonly: true });
    expect(page.querySelector('app-quality-choice, .accept, app-sheet-head button')).toBeNull();
    await go(today(0));
    await press('Enter');
    await press('q');
    expect(draft.document().items[0]?.performed).toBeNull();
    await go(next(3));
    await press('w');
    expect(page.querySelector('app-verdict-reason')).not.toBeNull();
    expect(find(page, 'app-verdict-reason').textContent).not.toContain('Decide otherwise');
  });
});
