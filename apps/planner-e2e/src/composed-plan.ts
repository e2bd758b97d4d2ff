import type { Locator } from 'playwright-core';
import { CountedScreen } from './counted-screen';
import { newPatient, type Visitor } from './visitor';

/** A plan on the screen. */
export class ComposedPlan extends CountedScreen {
  /** Shows a patient that only this journey knows, whose knee was assessed and signed. */
  static async ofAssessedKnee(visitor: Visitor): Promise<ComposedPlan> {
    const address = await visitor.createPatient(newPatient());
    await visitor.page.evaluate(signKneeAssessment, address.slice(-36));
    await visitor.page.reload();
    await visitor.page.getByRole('link', { name: 'Compose plan' }).waitFor();
    return new ComposedPlan(visitor.page);
  }

  /** The same plan in front of somebody else. */
  static async at(visitor: Visitor, address: string): Promise<ComposedPlan> {
    await visitor.page.goto(address);
    const plan = new ComposedPlan(visitor.page);
    await plan.ready();
    return plan;
  }

  /** The board is there, and what was composed is on the server. */
  async ready(): Promise<void> {
    await this.page.waitForURL(/\/plans\/[0-9a-f-]{36}/);
    await this.page.locator('app-item-card').first().waitFor();
    await this.saved();
  }

  /** A card by its place on the board, from 0. */
  nthCard(at: number): Locator {
    return this.page.locator('app-item-card button.body').nth(at);
  }

  /** Waits until the card that has the focus shows a dose. */
  async cardWith(dose: string): Promise<void> {
    await this.page.locator('app-item-card button.body:focus .dose').getByText(dose, { exact: true }).waitFor();
  }

  /** The card that has the focus, as soon as its dose is another one. */
  async changedFrom(dose: string): Promise<{ name: string; dose: string; place: string }> {
    await this.page.locator('app-item-card button.body:focus .dose').filter({ hasNotText: dose }).waitFor();
    return this.card();
  }

  /** The card that has the focus: its name and dose, as they are written on it. */
  card(): Promise<{ name: string; dose: string; place: string }> {
    return this.page.evaluate(() => {
      const card = document.activeElement?.closest('app-item-card');
      const words = (part: string) =>
        card?.querySelector<HTMLElement>(part)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
      const place = card?.closest('section')?.getAttribute('aria-labelledby') ?? '';
      return { name: words('.name'), dose: words('.dose'), place };
    });
  }
}

interface Sent {
  readonly body?: unknown;
  readonly etag?: string | null;
}

interface Listed {
  readonly items: readonly { readonly id: string }[];
}

/** In the browser, by the API and in the signed-in person’s name: the demo clinic’s assessment of a knee, for another patient. */
async function signKneeAssessment(patientId: string): Promise<void> {
  const send = async (method: string, path: string, { body, etag }: Sent = {}) => {
    const headers: Record<string, string> = { 'Content-Type': 'application/json' };
    if (method === 'POST' && etag === undefined) headers['Idempotency-Key'] = `journey-${patientId}`;
    if (etag) headers['If-Match'] = etag;
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const answer = await fetch(`/api/v1${path}`, { method, headers, ...sent });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return { etag: answer.headers.get('ETag'), value: (await answer.json()) as unknown };
  };
  const found = await send('POST', '/patients/search', { body: { q: 'DEMO-001' }, etag: null });
  const [demo] = (found.value as Listed).items;
  const assessments = await send('GET', `/patients/${demo?.id ?? ''}/assessments`);
  const [latest] = (assessments.value as Listed).items;
  const signed = await send('GET', `/assessments/${latest?.id ?? ''}`);
  const { document } = signed.value as { readonly document: unknown };
  const created = await send('POST', `/patients/${patientId}/assessments`, { body: {} });
  const address = `/assessments/${(created.value as { readonly id: string }).id}`;
  const saved = await send('PUT', address, { body: { document }, etag: created.etag });
  await send('POST', `${address}/sign`, { body: {}, etag: saved.etag });
}
