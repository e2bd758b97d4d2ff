import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';
import { applyTheme, storedThemeChoice } from './app/shell/theme-choice';

// Before anything is drawn, so that the page does not flash in the other theme.
applyTheme(document, storedThemeChoice());

void bootstrapApplication(App, appConfig);
