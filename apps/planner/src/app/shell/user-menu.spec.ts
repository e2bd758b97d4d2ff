import { TestBed } from '@angular/core/testing';
import { find, setUpPlanner, settle, signInAs } from '../testing/planner-test-bed';
import { UserMenu } from './user-menu';

const codes: Readonly<Record<string, number>> = { Escape: 27, ArrowDown: 40, ArrowUp: 38, ' ': 32, s: 83 };
const typeaheadPause = () => new Promise((resolve) => setTimeout(resolve, 250));

async function setup() {
  const http = setUpPlanner();
  await signInAs('therapist', http);
  const fixture = TestBed.createComponent(UserMenu);
  document.body.append(fixture.nativeElement as HTMLElement);
  await settle();
  const opener = find(document, '.opener');
  const press = async (key: string) => {
    const init = { key, keyCode: codes[key] ?? 0, bubbles: true, cancelable: true };
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', init));
    await settle();
  };
  const open = async () => {
    opener.focus();
    await press('ArrowDown');
  };
  const item = (name: string) => {
    const found = [...document.querySelectorAll<HTMLElement>('[role^=menuitem]')].find(
      (candidate) => candidate.querySelector('.label')?.textContent === name,
    );
    if (found === undefined) throw new Error(`There is no item ${name}`);
    return found;
  };
  const focused = () => document.activeElement?.querySelector('.label')?.textContent;
  return { menu: fixture.componentInstance, opener, press, open, item, focused };
}

describe('UserMenu', () => {
  afterEach(() => {
    TestBed.resetTestingModule();
    document.body.replaceChildren();
    document.documentElement.removeAttribute('data-theme');
    localStorage.clear();
  });

  it('is called by the name of the person, and tells more about them when open', async () => {
    const { opener, open } = await setup();
    expect(opener.textContent).toContain('Ioana Marin');
    expect([opener.getAttribute('aria-haspopup'), opener.getAttribute('aria-expanded')]).toEqual(['menu', 'false']);
    await open();
    expect(opener.getAttribute('aria-expanded')).toBe('true');
    expect(find(document, '.about').textContent).toMatch(/Ioana Marin.*Therapist.*Riverside/s);
  });

  it('is walked through with the arrows, in a circle, and by first letters', async () => {
    const { open, press, focused } = await setup();
    await open();
    expect(focused()).toBe('As the device');
    await press('ArrowUp');
    expect(focused()).toBe('Sign out');
    await press('ArrowDown');
    expect(focused()).toBe('As the device');
    await press('s');
    await typeaheadPause();
    expect(focused()).toBe('Sign out');
  });

  it('closes on Escape and gives the focus back', async () => {
    const { opener, open, press } = await setup();
    await open();
    await press('Escape');
    expect([document.querySelector('[role=menu]'), document.activeElement]).toEqual([null, opener]);
  });

  it('offers the theme as a choice of one, and stays open for the space bar', async () => {
    const { open, press, item } = await setup();
    await open();
    expect(['As the device', 'Light', 'Dark'].map((name) => item(name).ariaChecked)).toEqual([
      'true',
      'false',
      'false',
    ]);
    item('Dark').focus();
    await press(' ');
    expect(document.documentElement.dataset['theme']).toBe('dark');
    expect(['As the device', 'Dark'].map((name) => item(name).ariaChecked)).toEqual(['false', 'true']);
    item('Light').click();
    await settle();
    expect([document.documentElement.dataset['theme'], document.querySelector('[role=menu]')]).toEqual(['light', null]);
  });

  it('opens the list of keys with the focus back on its opener, where the list returns it to', async () => {
    const { menu, opener, open, item } = await setup();
    const focusedThen: (Element | null)[] = [];
    menu.keyboard.subscribe(() => focusedThen.push(document.activeElement));
    await open();
    item('Keyboard').click();
    await settle();
    expect(focusedThen).toEqual([opener]);
  });

  it('signs out once it is closed', async () => {
    const { menu, open, item } = await setup();
    const menus: number[] = [];
    menu.signOut.subscribe(() => menus.push(document.querySelectorAll('[role=menu]').length));
    await open();
    item('Sign out').click();
    await settle();
    expect(menus).toEqual([0]);
  });
});
