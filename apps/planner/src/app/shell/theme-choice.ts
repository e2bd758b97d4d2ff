/** How the planner chooses between light and dark: as told, or as the device does. */
export const themeChoices = ['system', 'light', 'dark'] as const;

/** One of {@link themeChoices}. */
export type ThemeChoice = (typeof themeChoices)[number];

const key = 'repattern.theme';
const paper = { light: '#faf8f4', dark: '#12181c' } as const;

/** The choice that was made on this device; `system` where none was made or the browser keeps nothing. */
export function storedThemeChoice(): ThemeChoice {
  try {
    const stored = localStorage.getItem(key);
    return themeChoices.find((choice) => choice === stored) ?? 'system';
  } catch {
    return 'system';
  }
}

/** Keeps the choice on this device, where the browser allows it. */
export function storeThemeChoice(choice: ThemeChoice): void {
  try {
    localStorage.setItem(key, choice);
  } catch {
    // The choice holds until the page is closed.
  }
}

/** Shows the page in the chosen theme, the browser's own frame included. */
export function applyTheme(page: Document, choice: ThemeChoice): void {
  if (choice === 'system') page.documentElement.removeAttribute('data-theme');
  else page.documentElement.setAttribute('data-theme', choice);
  for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.getAttribute('media')?.includes('dark') ? 'dark' : 'light';
    meta.content = paper[choice === 'system' ? own : choice];
  }
}
