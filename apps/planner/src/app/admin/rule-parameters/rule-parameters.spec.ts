import { RouterTestingHarness } from '@angular/router/testing';
import type { RuleParametersVersion, RuleParametersView } from '@repattern/contracts';
import { routes, type Role } from '@repattern/contracts/values';
import { ruleParameterNames } from '@repattern/domain/progression/rules/rule-parameters';
import { button, control, find, refuse, setUpPlanner, settle, signInAs, type } from '../../testing/planner-test-bed';
import { RuleParameters } from './rule-parameters';

beforeAll(() => (Element.prototype.scrollIntoView = () => undefined));

const first: RuleParametersVersion = {
  ...{ version: 1, values: { painLimit: 4 }, reason: 'Mostly tendons here', at: '2026-09-14T08:00:00.000Z' },
  by: { id: 'person-9', displayName: 'Mihai Rusu' },
};
const changed: RuleParametersView = { version: 1, values: first.values, history: [first] };
const untouched: RuleParametersView = { version: 0, values: {}, history: [] };

async function setup(role: Role = 'administrator', read = changed) {
  const http = setUpPlanner([{ path: '', component: RuleParameters }]);
  await signInAs(role, http);
  const harness = await RouterTestingHarness.create('/');
  await settle();
  http.expectOne(routes.ruleParameters).flush(read);
  await settle();
  const page = harness.routeNativeElement ?? document.body;
  const enter = async (name: string, text: string): Promise<void> => {
    type(control(page, `#parameter-${name}`), text);
    await settle();
  };
  const save = async (): Promise<void> => {
    button(page, 'Save').click();
    await settle();
  };
  const asked = () => http.expectOne({ url: routes.ruleParameters, method: 'PUT' });
  return { page, http, enter, save, asked };
}

const rowOf = (page: ParentNode, name: string): string =>
  find(page, `tr:has(#parameter-${name})`).textContent.replace(/\s+/g, ' ').trim();

describe('RuleParameters', () => {
  it('shows every number of the rules with what the rule set says, how far it may go, and where it comes from', async () => {
    const { page } = await setup();
    expect(page.querySelectorAll('tbody tr:not(.topic)')).toHaveLength(ruleParameterNames.length);
    expect(control(page, '#parameter-painLimit').value).toBe('4');
    expect(rowOf(page, 'painLimit')).toContain('Rule set 5 Use it Allowed 3–7');
    expect(rowOf(page, 'painLimit')).toContain('Thomee');
    expect(rowOf(page, 'sbpFloor')).toContain('Policy');
  });

  it('says who chose what, when and why', async () => {
    const { page } = await setup();
    expect(find(page, '.standing').textContent).toContain('Version 1, since Mon 14 Sep, 11:00, by Mihai Rusu.');
    const history = find(page, 'app-parameter-history').textContent;
    expect(history).toContain('Mostly tendons here');
    expect(history).toContain('Pain limit during exercise: 5 → 4');
  });

  it('saves several numbers at once, with a reason, against the version that was read', async () => {
    const { page, enter, save, asked } = await setup();
    await enter('gapDays', '10');
    await enter('painLimit', '5');
    expect(find(page, 'app-parameter-saving').textContent).toContain('2 changes');
    expect(find(page, 'app-parameter-saving').textContent).toContain('A gap between visits: 14\u2009d → 10\u2009d');
    await save();
    expect(find(page, '[role=alert]').textContent).toContain('Say why');
    type(control(page, '#parameters-reason'), 'Short courses');
    await save();
    const { request } = asked();
    expect(request.headers.get('If-Match')).toBe('"1"');
    // The pain limit is the rule set’s own again, so it is left out.
    expect(request.body).toEqual({ values: { gapDays: 10 }, reason: 'Short courses' });
  });

  it('shows the new version once it is saved, and asks for nothing more', async () => {
    const { page, enter, save, asked } = await setup('administrator', untouched);
    await enter('painLimit', '4');
    type(control(page, '#parameters-reason'), 'Mostly tendons here');
    await save();
    asked().flush(changed);
    await settle();
    expect(page.querySelector('app-parameter-saving')).toBeNull();
    expect(find(page, '.standing').textContent).toContain('Version 1');
  });

  it('takes no number outside the span, and leads to it', async () => {
    const { page, http, enter, save } = await setup();
    await enter('painLimit', '9');
    type(control(page, '#parameters-reason'), 'More');
    expect(find(page, 'app-parameter-saving').textContent).toContain('One number needs attention');
    await save();
    expect(document.activeElement?.id).toBe('parameter-painLimit');
    http.expectNone({ url: routes.ruleParameters, method: 'PUT' });
  });

  it('changes a number by its own step with the arrow keys, and takes it back to the rule set with one click', async () => {
    const { page } = await setup();
    const field = control(page, '#parameter-feverAbove');
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp' }));
    await settle();
    expect(field.value).toBe('38.1');
    find(page, '[aria-label="Use it: 5 for Pain limit during exercise"]').click();
    await settle();
    expect(control(page, '#parameter-painLimit').value).toBe('5');
    expect(rowOf(page, 'painLimit')).toContain('counts now: 4');
  });

  it('keeps what was typed when somebody else saved meanwhile, and compares it with theirs', async () => {
    const { page, enter, save, asked } = await setup();
    await enter('gapDays', '10');
    type(control(page, '#parameters-reason'), 'Short courses');
    await save();
    const second = { ...first, version: 2, values: { gapDays: 12 }, reason: 'Holidays' };
    refuse(asked(), 'resource.changed-meanwhile', {
      current: { version: 2, values: second.values, history: [second, first] },
      changes: [],
    });
    await settle();
    const panel = find(page, 'app-parameter-saving').textContent;
    expect(panel).toContain('Mihai Rusu saved version 2 meanwhile');
    expect(panel).toContain('Holidays');
    expect(panel).toContain('A gap between visits: 12\u2009d → 10\u2009d');
    await save();
    expect(asked().request.headers.get('If-Match')).toBe('"2"');
  });

  it('is read by everybody and changed by administrators alone', async () => {
    const { page } = await setup('therapist');
    expect(page.querySelector('input')).toBeNull();
    expect(page.textContent).toContain('Administrators change them.');
    expect(rowOf(page, 'painLimit')).toContain('4');
  });
});
