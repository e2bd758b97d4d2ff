import type { AuditEventView, PatientView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Browser, Locator, Page } from 'playwright-core';
import { askServer } from './ask-server';
import { csvRows } from './csv-rows';
import { openBrowser } from './open-browser';
import { newPatient, origin, Visitor } from './visitor';

/** Looking for barriers takes some seconds on each screen, and there are several. */
const patience = 120_000;
const [first, second] = ['therapist@demo.example', 'therapist2@demo.example'];
const [supervisor, auditor] = ['supervisor@demo.example', 'auditor@demo.example'];
/** One page of the log and some more. */
const opened = 57;

/** A patient that only this journey knows, with a name that a file must quote; read so often that the log goes on after a page. */
async function readOften(visitor: Visitor): Promise<PatientView> {
  const { familyName, ...rest } = newPatient();
  const body = { ...rest, familyName: `${familyName}, "Zece"`, birthOn: '1980-02-29', sex: 'female' };
  const patient = await askServer<PatientView>(visitor, ['POST', routes.patients], { body });
  for (let read = 0; read < opened; read += 1) await askServer(visitor, ['GET', routes.patient(patient.id)]);
  return patient;
}

/** The event log, as it stands on the screen. */
class EventLogScreen {
  constructor(private readonly page: Page) {}

  get rows(): Locator {
    return this.page.locator('app-event-table tr.event');
  }

  /** Waits until the log shows so many events, and no others are on their way. */
  async shows(count: string): Promise<void> {
    await this.page.locator('app-event-log > header').getByText(count, { exact: true }).waitFor();
    await this.page.locator('app-event-table[aria-busy=true]').waitFor({ state: 'detached' });
  }

  /** What each row says beside when, from the newest on. */
  async said(): Promise<string[][]> {
    const cells = ['.who', '.what', '.patient a', '.place'].map((part) => this.rows.locator(part).allInnerTexts());
    const [who = [], what = [], patient = [], place = []] = await Promise.all(cells);
    return who.map((name, at) => [name, what[at] ?? '', patient[at] ?? '', place[at] ?? '']);
  }

  async narrowToPatient({ recordNumber }: PatientView): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Patient', exact: true }).fill(recordNumber);
    await this.page.getByRole('option', { name: recordNumber }).click();
  }

  /** Takes what is shown as a file; answers what is in it. */
  async file(format: 'CSV' | 'NDJSON'): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.locator('app-event-export').getByText(format, { exact: true }).click(),
    ]);
    const parts: Buffer[] = [];
    for await (const part of await download.createReadStream()) parts.push(part as Buffer);
    return Buffer.concat(parts).toString('utf8');
  }
}

describe('the event log', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  const arrive = async (email: string, path = '/'): Promise<{ visitor: Visitor; log: EventLogScreen }> => {
    const visitor = await Visitor.arrive(browser, { viewport: { width: 1440, height: 900 } });
    await visitor.signIn(email, path);
    return { visitor, log: new EventLogScreen(visitor.page) };
  };

  it(
    'is narrowed, paged, opened, verified and taken as files that say what the screen says',
    async () => {
      const [{ visitor: toma }, { visitor: ilinca }] = [await arrive(first), await arrive(second)];
      const patient = await readOften(toma);
      await askServer(ilinca, ['GET', routes.patient(patient.id)]);
      const name = `${patient.givenName} ${patient.familyName}`;
      const { visitor, log } = await arrive(supervisor, '/audit');
      const { page } = visitor;
      const barriers: Record<string, string[]> = {};
      const look = async (state: string): Promise<void> => {
        const found = await visitor.barriersAnywhere();
        if (found.length > 0) barriers[state] = found;
      };

      // That somebody reads or exports the log is told in it too, so it is narrowed to what others did.
      await page.getByLabel('About').selectOption('Patients');
      await log.narrowToPatient(patient);
      await page.getByRole('button', { name: /^Not only / }).waitFor();
      await log.shows('50+ events');
      await page.getByRole('button', { name: 'Show more' }).click();
      await log.shows(`${opened + 2} events`);
      const said = await log.said();
      expect(said[0]).toEqual(['Ilinca Vântu', 'Opened the patient’s record', name, `Patient ${opened + 2}`]);
      expect(said.at(-1)).toEqual(['Toma Ardelean', 'Added the patient', name, 'Patient 1']);

      const told = await sameInFiles(log, said);

      await page.getByRole('combobox', { name: 'Person', exact: true }).selectOption('Ilinca Vântu');
      await log.shows('1 event');
      await page.getByRole('combobox', { name: 'Person', exact: true }).selectOption('Anybody');
      await log.shows('50+ events');
      await page.getByText('Done', { exact: true }).click();
      await log.shows('1 event');
      await log.rows.getByRole('button').click();
      await page
        .locator('app-event-details')
        .getByText(told.at(-1)?.hash ?? 'a hash', { exact: true })
        .waitFor();
      await page.locator('app-event-log > app-trail-verification').getByRole('button').click();
      await page.getByText('Whole: everything is as it was recorded').waitFor();
      await look('an event, verified');

      await page.getByLabel('To', { exact: true }).fill('2020-01-01');
      await page.getByText('No event of the log is like that.').waitFor();
      await look('nothing');
      await page.getByRole('button', { name: 'Show the whole log' }).click();
      await log.shows('50+ events');
      await page.getByLabel('Names and numbers').fill(patient.recordNumber);
      await page.getByLabel('About').selectOption('Patients');
      await page.getByText('Done', { exact: true }).click();
      await log.shows('1 event');
      expect(page.url()).not.toContain(patient.recordNumber);
      expect(csvRows(await log.file('CSV'))).toMatchObject([{ action: 'patient.created', patient_name: name }]);

      expect(barriers).toEqual({});
      for (const each of [toma, ilinca, visitor]) expect(await each.leave()).toEqual([]);
    },
    patience,
  );

  it(
    'tells an auditor who looked at a record, and a therapist nothing',
    async () => {
      const { visitor: toma } = await arrive(first);
      const patient = await readOften(toma);
      const { visitor, log } = await arrive(auditor, `/patients/${patient.id}`);
      const { page } = visitor;
      await page.getByRole('button', { name: 'Show who looked' }).click();
      const report = page.locator('app-access-report');
      await report.getByText(`Opened the patient’s record ${opened} ×`).waitFor();
      expect(await visitor.barriersAnywhere()).toEqual([]);
      await report.getByRole('link', { name: 'Toma Ardelean' }).click();
      await log.shows('50+ events');
      expect(await log.rows.count()).toBe(50);

      const { page: desk } = toma;
      expect(await desk.getByRole('link', { name: 'Audit' }).count()).toBe(0);
      await desk.goto(`${origin()}/audit`);
      await desk.getByRole('heading', { name: 'Worklist' }).waitFor();
      const asked = [routes.auditEvents, routes.auditExport, routes.auditVerification];
      const answers = asked.map((path) => toma.context.request.get(`${origin()}${path}?format=csv`));
      expect((await Promise.all(answers)).map((answer) => answer.status())).toEqual([403, 403, 403]);
      for (const each of [toma, visitor]) expect(await each.leave()).toEqual([]);
    },
    patience,
  );
});

/** Takes what is shown in both formats and holds it against the rows of the screen; answers the events. */
async function sameInFiles(log: EventLogScreen, said: readonly string[][]): Promise<AuditEventView[]> {
  const csv = csvRows(await log.file('CSV'));
  expect(csv.map((row) => [row['person_name'], row['patient_name'], `Patient ${row['seq']}`])).toEqual(
    said.map(([who, , whom, place]) => [who, whom, place]),
  );
  const told = eventsIn(await log.file('NDJSON'));
  expect(told.map(({ seq }) => `Patient ${seq}`)).toEqual(said.map((row) => row[3]));
  expect(told.map(({ id, hash }) => [id, hash])).toEqual(csv.map(({ id, hash }) => [id, hash]));
  return told;
}

function eventsIn(file: string): AuditEventView[] {
  const lines = file.split('\n').filter((line) => line !== '');
  return lines.map((line) => JSON.parse(line) as AuditEventView);
}
