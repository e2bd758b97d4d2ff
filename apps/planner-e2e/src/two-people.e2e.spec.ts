import type { Browser } from 'playwright-core';
import { openBrowser } from './open-browser';
import { newPatient, origin, Visitor } from './visitor';

describe('two people with one patient', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  it('do not overwrite each other: the second sees what changed and loses nothing that was typed', async () => {
    const [first, second] = [await Visitor.arrive(browser), await Visitor.arrive(browser)];
    await first.signIn('therapist@demo.example');
    await second.signIn('admin@demo.example');
    const patient = newPatient();
    const address = await first.createPatient(patient);
    for (const { page } of [first, second]) {
      await page.goto(address);
      await page.getByRole('button', { name: 'Edit' }).click();
    }
    await first.page.getByLabel('Given name').fill('Prima');
    await first.page.getByLabel('Sex').selectOption('male');
    await first.page.getByRole('button', { name: 'Save' }).click();
    await first.page.getByRole('heading', { name: /^Prima/ }).waitFor();

    await second.page.getByLabel('Given name').fill('Secunda');
    await second.page.getByLabel('Record number').fill(`${patient.recordNumber}-2`);
    await second.page.getByRole('button', { name: 'Save' }).click();
    await second.page.getByText('Someone else changed this record while you were editing').waitFor();
    expect(await second.barriers()).toEqual([]);
    const told = await second.page.locator('app-conflict-panel').innerText();
    expect(told).toMatch(/Toma Ardelean changed/);
    expect(told).toMatch(/Prima/);
    expect(await second.page.getByLabel('Record number').inputValue()).toBe(`${patient.recordNumber}-2`);

    await second.page.getByRole('radio', { name: /Keep mine/ }).check();
    await second.page.getByRole('button', { name: 'Save' }).click();
    await second.page.getByRole('heading', { name: /^Secunda/ }).waitFor();
    const details = await second.page.locator('app-patient-details').innerText();
    expect(details).toContain('Male');
    expect(details).toContain(`${patient.recordNumber}-2`);
    expect([...(await first.leave()), ...(await second.leave())]).toEqual([]);
  });

  it('of different clinics do not see each other’s', async () => {
    const [here, elsewhere] = [await Visitor.arrive(browser), await Visitor.arrive(browser)];
    await here.signIn('therapist@demo.example');
    const address = await here.createPatient(newPatient());
    await elsewhere.signIn('therapist@other.example');
    await elsewhere.page.goto(address);
    await elsewhere.page.getByText('There is no such patient in your clinic').waitFor();
    expect(await elsewhere.barriers()).toEqual([]);
    await elsewhere.page.goto(`${origin()}/patients`);
    await elsewhere.page.getByText('Whitcombe, Dolores').waitFor();
    expect(await elsewhere.page.locator('main').innerText()).not.toContain('DEMO-');
    expect([...(await here.leave()), ...(await elsewhere.leave())]).toEqual([]);
  });

  it('of different roles may do different things: a supervisor reads and does not write', async () => {
    const supervisor = await Visitor.arrive(browser);
    await supervisor.signIn('supervisor@demo.example', '/patients');
    const { page } = supervisor;
    await page.keyboard.press('/');
    await page.keyboard.type('walter demo-012');
    await page.getByRole('option', { name: /Groß/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Walter Groß' }).waitFor();
    expect(await page.getByRole('button', { name: /Edit|Archive/ }).count()).toBe(0);
    await page.goto(`${origin()}/patients/new`);
    await page.waitForLoadState('networkidle');
    expect(await page.getByLabel('Family name').count()).toBe(0);
    expect(await supervisor.leave()).toEqual([]);
  });
});
