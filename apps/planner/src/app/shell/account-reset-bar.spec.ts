import { TestBed } from '@angular/core/testing';
import type { AccountReset } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { SessionStore } from '../data/session-store';
import { button, setUpPlanner, settle } from '../testing/planner-test-bed';
import { aSession } from '../testing/samples';
import { AccountResetBar } from './account-reset-bar';

async function setup(resets: AccountReset[]) {
  const http = setUpPlanner();
  const restored = TestBed.inject(SessionStore).restore();
  http.expectOne(routes.session).flush({ ...aSession(), resets });
  await restored;
  const page = TestBed.createComponent(AccountResetBar).nativeElement as HTMLElement;
  await settle();
  return page;
}

const ada = { id: 'person-9', displayName: 'Ada Admin' };

describe('AccountResetBar', () => {
  beforeEach(() => jest.useFakeTimers({ now: new Date('2026-09-20T07:00:00Z'), advanceTimers: true }));
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
  });

  it('says who took what away and when, until it is hidden', async () => {
    const page = await setup([
      { what: 'password', by: ada, at: '2026-09-14T07:05:00Z' },
      { what: 'second-factor', by: null, at: '2026-09-14T07:00:00Z' },
    ]);
    expect(page.textContent).toContain('Your password was reset by Ada Admin, Mon 14 Sep, 10:05.');
    expect(page.textContent).toContain('Your second factor was taken away by somebody, Mon 14 Sep, 10:00.');
    button(page, 'Hide').click();
    await settle();
    expect(page.textContent.trim()).toBe('');
  });

  it('tells pages that fill the screen how high it is, until it is gone', async () => {
    jest.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(62);
    await setup([{ what: 'password', by: ada, at: '2026-09-14T07:05:00Z' }]);
    const told = () => document.documentElement.style.getPropertyValue('--told');
    expect(told()).toBe('62px');
    TestBed.resetTestingModule();
    expect(told()).toBe('');
  });

  it('is silent where nothing was taken away', async () => {
    expect((await setup([])).textContent.trim()).toBe('');
  });
});
