import type { Opening } from '../database/seed-plans.ts';
import { wholePlan } from '../whole-plan.ts';
import { patientPlansPath } from '../works.ts';
import { send, type Answered } from './call.ts';
import { expectEqual } from './expect-equal.ts';
import type { Pair } from './same-answers.ts';

/** As whom plans are created, and for whom: one patient for each server. */
export interface PlanCheck {
  readonly cookie: string;
  readonly openings: readonly Opening[];
}

/** Creates the same plan through both servers; throws when the answers differ in more than ids and instants, or a faulty one is not refused alike. */
export async function comparePlans(pair: Pair, { cookie, openings }: PlanCheck): Promise<void> {
  const servers = [pair.api, pair.raw];
  const create = async ({ patientId, assessmentId }: Opening, at: number): Promise<Answered> => {
    const body = { assessmentId, document: wholePlan(assessmentId) };
    return send(servers[at]?.url ?? '', {
      method: 'POST',
      path: patientPlansPath(patientId),
      headers: { cookie },
      body,
    });
  };
  const shapes = (await Promise.all(openings.map(create))).map((answer, at) => shapeOf(answer, openings[at]));
  expectEqual(shapes, 'New plans');
  const [{ patientId, assessmentId } = { patientId: '', assessmentId: '' }] = openings;
  const body = { assessmentId, document: { ...wholePlan(assessmentId), schemaVersion: 2 } };
  const faulty = { method: 'POST', path: patientPlansPath(patientId), headers: { cookie }, body } as const;
  const refusals = await Promise.all(servers.map(({ url }) => send(url, faulty)));
  expectEqual(
    refusals.map(({ status, body: text }) => [
      status,
      (JSON.parse(text) as { findings: { pointer: string }[] }).findings.map(({ pointer }) => pointer),
    ]),
    'Refused plans',
  );
}

/** An answer without what has to differ. */
function shapeOf({ status, headers, body }: Answered, opening: Opening | undefined): unknown {
  // Instants end where their zeros begin, so that lengths differ by a few.
  const { date: _, 'x-request-id': __, 'content-length': ___, ...rest } = headers;
  const instants = /"(createdAt|updatedAt)":"[^"]*"/g;
  const { id } = JSON.parse(body) as { id: string };
  const told = [opening?.patientId ?? '', opening?.assessmentId ?? '', id].reduce(
    (text, own) => text.replaceAll(own, 'id'),
    body.replaceAll(instants, '"$1":"at"'),
  );
  return { status, rest, told };
}
