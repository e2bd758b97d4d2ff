import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { inject, provideBrowserGlobalErrorListeners, type ApplicationConfig } from '@angular/core';
import {
  provideRouter,
  TitleStrategy,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
  withPreloading,
  withRouterConfig,
} from '@angular/router';
import { appRoutes } from './app.routes';
import { connectionWatch } from './data/connection-watch';
import { StartUp } from './data/start-up';
import { sessionRecovery } from './data/session-recovery';
import { PageTitle } from './shell/page-title';
import { PreloadWhenIdle } from './shell/preload-when-idle';

/** What the whole planner is provided with. */
export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideHttpClient(withInterceptors([sessionRecovery, connectionWatch])),
    provideRouter(
      appRoutes,
      withComponentInputBinding(),
      withPreloading(PreloadWhenIdle),
      withNavigationErrorHandler(() => inject(StartUp).missScreen()),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled' }),
      // A leave that was stopped puts the history back to where it was.
      withRouterConfig({ canceledNavigationResolution: 'computed' }),
    ),
    { provide: TitleStrategy, useExisting: PageTitle },
  ],
};
