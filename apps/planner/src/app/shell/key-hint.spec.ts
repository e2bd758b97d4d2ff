import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { find, settle } from '../testing/planner-test-bed';
import { KeyHint } from './key-hint';
import { Shortcuts } from './shortcuts';

@Component({
  imports: [KeyHint],
  template: `<a href="/" [appKeyHint]="['g', 'w']">Worklist</a> <a href="/new" [appKeyHint]="['n']">New</a>`,
})
class Rail {}

async function setup() {
  const fixture = TestBed.createComponent(Rail);
  const page = fixture.nativeElement as HTMLElement;
  document.body.append(page);
  await settle();
  const description = (selector: string) => {
    const id = find(page, selector).getAttribute('aria-describedby');
    return id === null || id === '' ? null : find(document, `#${id}`).textContent;
  };
  return { description };
}

describe('KeyHint', () => {
  afterEach(() => localStorage.clear());

  it('describes its element by the keys, one or several', async () => {
    const { description } = await setup();
    expect(description('a')).toBe('Keys g then w');
    expect(description('a + a')).toBe('Key n');
  });

  it('says nothing while shortcuts are switched off', async () => {
    const { description } = await setup();
    TestBed.inject(Shortcuts).setEnabled(false);
    await settle();
    await settle();
    expect(description('a')).toBeNull();
  });
});
