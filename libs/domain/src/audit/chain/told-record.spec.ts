import { textRecordKinds, textRecords } from './text-records';
import { namedRecord } from './told-record';

const [one, other] = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'];
const record = 'a1';

describe('the record of which an event tells', () => {
  it.each(textRecordKinds)('is the text that it names: %s', (kind) => {
    const { toldBy, named } = textRecords[kind];
    for (const action of toldBy)
      expect(
        namedRecord({ action, subject: { kind: 'visit', id: other }, data: { record, [named]: one } }),
      ).toMatchObject({ kind, ids: [one] });
  });

  it('is a list where several are told together, without what names nothing', () => {
    const data = { record, resolutions: [one, 7, 'x', other] };
    expect(namedRecord({ action: 'review.resolved', subject: null, data })?.ids).toEqual([one, other]);
  });

  it('is the assessment on which a plan rests, and else what the event is about', () => {
    const plan = { kind: 'plan', id: other };
    expect(namedRecord({ action: 'plan.assessed', subject: plan, data: { record, assessment: one } })).toEqual({
      ...{ kind: 'assessment', ids: [one], revision: null },
    });
    expect(namedRecord({ action: 'plan.signed-off', subject: plan, data: { record, revision: 3 } })).toEqual({
      ...{ kind: 'revision', ids: [other], revision: 3 },
    });
    expect(namedRecord({ action: 'visit.finished', subject: { kind: 'visit', id: one }, data: { record } })).toEqual({
      ...{ kind: 'visit', ids: [one], revision: null },
    });
  });

  it('is no revision where the number is none that there can be', () => {
    for (const revision of [0, 1.5, 2 ** 31, '1', null])
      expect(
        namedRecord({
          action: 'plan.signed-off',
          subject: { kind: 'plan', id: one },
          data: { record, revision },
        })?.revision,
      ).toBeNull();
  });

  it('is none where the event carries no hash', () => {
    const event = { action: 'review.commented', subject: { kind: 'plan', id: one }, data: { comment: one } };
    expect(namedRecord(event)).toBeNull();
    expect(namedRecord({ action: 'worklist.read', subject: null, data: { record } })).toBeNull();
  });
});
