import type { Browser } from 'playwright-core';
import { openBrowser } from './open-browser';
import { newPatient, origin, Visitor } from './visitor';

describe('what somebody typed', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('stays when the session has ended, and is saved after signing in again', async () => {
    const visitor = await Visitor.arrive(browser);
    const { page, context } = visitor;
    await visitor.signIn('therapist@demo.example', '/patients/new');
    const patient = newPatient('Rămasă');
    await visitor.fillPatient(patient);
    await context.clearCookies();
    await page.getByRole('button', { name: /^(Save|Create|Add)/ }).click();
    await page.getByText('Session ended – sign in again to continue').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByLabel('Password', { exact: true }).fill('Demo-repattern-1');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: `Rămasă ${patient.familyName}` }).waitFor();
    expect(await visitor.leave()).toEqual([]);
  });

  it('stays when the network is gone, and can be sent once it is back', async () => {
    const visitor = await Visitor.arrive(browser);
    const { page, context } = visitor;
    await visitor.signIn('therapist@demo.example', '/patients/new');
    const patient = newPatient('Netrimisă');
    await visitor.fillPatient(patient);
    await context.setOffline(true);
    await page.getByRole('button', { name: /^(Save|Create|Add)/ }).click();
    await page.locator('app-failure-note').waitFor();
    expect(await page.getByLabel('Record number').inputValue()).toBe(patient.recordNumber);
    expect(await visitor.barriers()).toEqual([]);
    await context.setOffline(false);
    await page.getByRole('button', { name: /^(Save|Create|Add)/ }).click();
    await page.getByRole('heading', { name: `Netrimisă ${patient.familyName}` }).waitFor();
    expect(await visitor.leave()).toEqual([]);
  });

  it('is asked about before the page is left', async () => {
    const visitor = await Visitor.arrive(browser);
    const { page } = visitor;
    await visitor.signIn('therapist@demo.example');
    await page.goto(await visitor.createPatient(newPatient()));
    await page.getByRole('button', { name: 'Edit' }).click();
    await page.getByLabel('Given name').fill('Neîncheiată');
    await page.getByRole('link', { name: 'Worklist', exact: true }).click();
    await page.locator('app-leave-bar').waitFor();
    expect(await visitor.barriers()).toEqual([]);
    await page.getByRole('button', { name: /stay|keep editing/i }).click();
    expect(await page.getByLabel('Given name').inputValue()).toBe('Neîncheiată');
    expect(await visitor.leave()).toEqual([]);
  });

  it('with faults is answered at each field, all at once', async () => {
    const visitor = await Visitor.arrive(browser);
    const { page } = visitor;
    await visitor.signIn('therapist@demo.example', '/patients/new');
    await visitor.fillPatient({ ...newPatient(), recordNumber: 'demo-001' });
    await page.getByRole('button', { name: /^(Save|Create|Add)/ }).click();
    await page.getByLabel('Record number').and(page.locator('[aria-invalid=true]')).waitFor();
    expect(await page.getByLabel('Family name').inputValue()).toMatch(/^Călător/);
    expect(await visitor.barriers()).toEqual([]);
    expect(await visitor.leave()).toEqual([]);
  });

  it('in a list’s search never becomes part of an address', async () => {
    const visitor = await Visitor.arrive(browser);
    const addresses: string[] = [];
    visitor.page.on('request', (request) => addresses.push(request.url()));
    await visitor.signIn('therapist@demo.example', '/patients');
    await visitor.page.getByPlaceholder('Name or record number').fill('lukasiewicz');
    await visitor.page.getByText('Łukasiewicz, Henryk').waitFor();
    await visitor.page.getByText('Groß, Walter').waitFor({ state: 'detached' });
    expect([...addresses, visitor.page.url()].filter((address) => /luk/i.test(address))).toEqual([]);
    expect(origin()).not.toBe('');
    expect(await visitor.leave()).toEqual([]);
  });
});
