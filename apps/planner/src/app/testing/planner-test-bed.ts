import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting, type TestRequest } from '@angular/common/http/testing';
import type { EnvironmentProviders, Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, withComponentInputBinding, type Routes } from '@angular/router';
import { problemKinds, routes, type ProblemCode, type Role } from '@repattern/contracts/values';
import { connectionWatch } from '../data/connection-watch';
import { sessionRecovery } from '../data/session-recovery';
import { SessionStore } from '../data/session-store';
import { aProblem, aSession } from './samples';

/** The planner's own providers over a server that the spec plays. */
export function setUpPlanner(
  screens: Routes = [],
  providers: (Provider | EnvironmentProviders)[] = [],
): HttpTestingController {
  TestBed.configureTestingModule({
    providers: [
      provideHttpClient(withInterceptors([sessionRecovery, connectionWatch])),
      provideHttpClientTesting(),
      provideRouter(screens, withComponentInputBinding()),
      ...providers,
    ],
  });
  return TestBed.inject(HttpTestingController);
}

/** Signs in through the played server. */
export async function signInAs(role: Role, http: HttpTestingController): Promise<void> {
  const restored = TestBed.inject(SessionStore).restore();
  http.expectOne(routes.session).flush(aSession(role));
  await restored;
}

/** Answers a request with a problem and what else stands in its body. */
export function refuse(request: TestRequest, code: ProblemCode, body: object = {}): void {
  const { status, title } = problemKinds[code];
  const headers: Record<string, string> = code === 'session.throttled' ? { 'Retry-After': '40' } : {};
  request.flush({ ...aProblem(code), ...body }, { status, statusText: title, headers });
}

/** Lets the framework draw and pending promises run. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setTimeout(resolve));
  TestBed.tick();
}

/** Lets the browser paint once, and what waited for that be done and drawn. */
export async function paint(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  await settle();
}

/** The first element that matches; fails when there is none. */
export function find(root: ParentNode, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (found === null) throw new Error(`Nothing matches ${selector}`);
  return found;
}

/** The input or list of choices that matches; fails when there is none. */
export function control(root: ParentNode, selector: string): HTMLInputElement | HTMLSelectElement {
  const found = find(root, selector);
  if (found instanceof HTMLInputElement || found instanceof HTMLSelectElement) return found;
  throw new Error(`${selector} is no field`);
}

/** The button with this text; fails when there is none. */
export function button(root: ParentNode, text: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find((candidate) => candidate.textContent.trim() === text);
  if (found === undefined) throw new Error(`There is no button ${text}`);
  return found;
}

/** Types into a field as a person does. */
export function type(field: HTMLInputElement | HTMLSelectElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
