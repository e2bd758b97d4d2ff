import { applyTheme, storedThemeChoice, storeThemeChoice } from './theme-choice';

describe('theme', () => {
  afterEach(() => {
    jest.restoreAllMocks();
    localStorage.clear();
  });

  it('remembers the choice on this device', () => {
    storeThemeChoice('dark');
    expect(storedThemeChoice()).toBe('dark');
  });

  it('follows the device when nothing, or nonsense, is stored', () => {
    expect(storedThemeChoice()).toBe('system');
    localStorage.setItem('repattern.theme', 'pink');
    expect(storedThemeChoice()).toBe('system');
  });

  it('works in a browser that keeps nothing', () => {
    const blocked = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    jest.spyOn(Storage.prototype, 'getItem').mockImplementation(blocked);
    jest.spyOn(Storage.prototype, 'setItem').mockImplementation(blocked);
    expect(storedThemeChoice()).toBe('system');
    expect(() => storeThemeChoice('light')).not.toThrow();
  });

  it('marks the page and colours the frame of the browser', () => {
    const page = document.implementation.createHTMLDocument();
    page.head.innerHTML =
      '<meta name="theme-color" media="(prefers-color-scheme: light)"><meta name="theme-color" media="(prefers-color-scheme: dark)">';
    applyTheme(page, 'dark');
    expect(page.documentElement.dataset['theme']).toBe('dark');
    expect([...page.querySelectorAll('meta')].map((meta) => meta.content)).toEqual(['#12181c', '#12181c']);
    applyTheme(page, 'system');
    expect(page.documentElement.dataset['theme']).toBeUndefined();
    expect([...page.querySelectorAll('meta')].map((meta) => meta.content)).toEqual(['#faf8f4', '#12181c']);
  });
});
