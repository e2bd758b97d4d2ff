import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet } from '@angular/router';
import { find, settle } from '../testing/planner-test-bed';
import { PageFocus } from './page-focus';

const state = signal<'reading' | 'between' | 'read'>('reading');

@Component({
  selector: 'app-slow-page',
  template: `
    @switch (state()) {
      @case ('reading') {
        <h1 tabindex="-1">Plan</h1>
      }
      @case ('read') {
        <h1 tabindex="-1">Ana Pop</h1>
      }
    }
    <input />
  `,
})
class SlowPage {
  protected readonly state = state;
}

@Component({ selector: 'app-start', template: '<h1 tabindex="-1">Worklist</h1>' })
class Start {}

@Component({ selector: 'app-frame', imports: [RouterOutlet], template: '<main><router-outlet /></main>' })
class Frame {}

async function setup() {
  state.set('reading');
  TestBed.configureTestingModule({
    providers: [
      provideRouter([
        { path: '', component: Start },
        { path: 'slow', component: SlowPage },
      ]),
    ],
  });
  TestBed.inject(PageFocus);
  const frame = TestBed.createComponent(Frame);
  const page = frame.nativeElement as HTMLElement;
  document.body.replaceChildren(page);
  const router = TestBed.inject(Router);
  await router.navigateByUrl('/');
  await settle();
  const show = async (next: 'between' | 'read') => {
    state.set(next);
    await settle();
  };
  const go = async () => {
    await router.navigateByUrl('/slow');
    await settle();
  };
  return { page, show, go, focused: () => document.activeElement?.textContent };
}

describe('PageFocus', () => {
  afterEach(() => document.body.replaceChildren());

  it('leaves the focus alone on the first page', async () => {
    await setup();
    expect(document.activeElement).toBe(document.body);
  });

  it('goes to the heading of the next page, and on to the one that takes its place', async () => {
    const { go, show, focused } = await setup();
    await go();
    expect(focused()).toBe('Plan');
    await show('read');
    expect(focused()).toBe('Ana Pop');
  });

  it('waits for the next heading where there is none for a while', async () => {
    const { go, show, focused } = await setup();
    await go();
    await show('between');
    await show('read');
    expect(focused()).toBe('Ana Pop');
  });

  it('takes the focus from nobody who went elsewhere meanwhile', async () => {
    const { page, go, show } = await setup();
    await go();
    find(page, 'input').focus();
    await show('read');
    expect(document.activeElement).toBe(find(page, 'input'));
  });
});
