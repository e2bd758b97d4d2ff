import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { settle, setUpPlanner } from '../testing/planner-test-bed';
import { holdWork, mayLeave } from './unsaved-work';

let answer: (leave: boolean) => void = () => undefined;

@Component({ selector: 'app-form-in-spec', template: '' })
class Form {
  constructor() {
    holdWork({ hasUnsavedWork: () => true, askToLeave: () => new Promise((resolve) => (answer = resolve)) });
  }
}

@Component({ template: '' })
class Elsewhere {}

async function setup() {
  setUpPlanner([
    { path: 'patients/:id', component: Form, canDeactivate: [mayLeave] },
    { path: 'elsewhere', component: Elsewhere },
  ]);
  await RouterTestingHarness.create('/patients/1');
  const router = TestBed.inject(Router);
  const leaveTo = async (address: string, leave: boolean) => {
    const left = router.navigateByUrl(address);
    await settle();
    answer(leave);
    await left;
    return router.url;
  };
  return { leaveTo };
}

describe('mayLeave', () => {
  it('holds the navigation until the person has decided', async () => {
    const { leaveTo } = await setup();
    expect(await leaveTo('/elsewhere', false)).toBe('/patients/1');
    expect(await leaveTo('/elsewhere', true)).toBe('/elsewhere');
  });

  it('asks as well when only the patient changes on the same screen', async () => {
    const { leaveTo } = await setup();
    expect(await leaveTo('/patients/2', false)).toBe('/patients/1');
    expect(await leaveTo('/patients/2', true)).toBe('/patients/2');
  });
});
