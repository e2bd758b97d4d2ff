import { textRecords, type TextRecordKind, type TextRecordMember } from '@repattern/domain';

/** Where a kind of text stands: `r` is its row, with the column that an event names it by and each member of its record. */
interface TextRows<Kind extends TextRecordKind> {
  readonly from: string;
  readonly named: string;
  readonly members: Readonly<Record<TextRecordMember<Kind>, string>>;
}

const instant = (at: string): string => `to_char(${at} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;
const signed = { by: 'r.person_id', at: instant('r.at') };
const addendum = { id: 'r.id', text: 'r.text', reason: 'r.reason', ...signed };

const rows: { readonly [Kind in TextRecordKind]: TextRows<Kind> } = {
  review: {
    ...{ from: 'plan_reviews r', named: 'r.id' },
    members: {
      ...{ id: 'r.id', plan: 'r.plan_id', seq: 'r.seq', revision: 'r.revision', outcome: 'r.outcome', note: 'r.note' },
      ...signed,
    },
  },
  'review-answer': {
    ...{ from: 'review_answers r', named: 'r.review_id' },
    members: { review: 'r.review_id', text: 'r.text', ...signed },
  },
  'review-thread': {
    from: 'review_comments r JOIN review_threads t ON t.clinic_id = r.clinic_id AND t.id = r.thread_id',
    named: 'r.id',
    members: {
      ...{ id: 't.id', plan: 't.plan_id', revision: 't.revision', anchor: 't.anchor' },
      ...{ openedBy: 't.person_id', openedAt: instant('t.at'), comment: 'r.id', text: 'r.text', ...signed },
    },
  },
  'review-comment': {
    ...{ from: 'review_comments r', named: 'r.id' },
    members: { id: 'r.id', thread: 'r.thread_id', text: 'r.text', ...signed },
  },
  'review-settlement': {
    ...{ from: 'review_settlements r', named: 'r.thread_id' },
    members: { thread: 'r.thread_id', ...signed },
  },
  'review-snooze': {
    ...{ from: 'review_snoozes r', named: 'r.id' },
    members: { id: 'r.id', plan: 'r.plan_id', until: 'r.until_day', reason: 'r.reason', ...signed },
  },
  'review-resolutions': {
    ...{ from: 'review_resolutions r', named: 'r.id' },
    members: {
      ...{ id: 'r.id', plan: 'r.plan_id', kind: 'r.kind', key: 'r.key', since: 'r.since', params: 'r.params' },
      ...{ review: 'r.review_id', note: 'r.note', ...signed },
    },
  },
  'plan-duty': {
    ...{ from: 'plan_duties r', named: 'r.id' },
    members: { id: 'r.id', plan: 'r.plan_id', kind: 'r.kind', on: 'r.on_day', note: 'r.note', ...signed },
  },
  'visit-addendum': {
    ...{ from: 'visit_addenda r', named: 'r.id' },
    members: { visit: 'r.visit_id', ...addendum },
  },
  'assessment-addendum': {
    ...{ from: 'assessment_addenda r', named: 'r.id' },
    members: { assessment: 'r.assessment_id', ...addendum },
  },
};

/** SQL of the record of the text in the row `r`, as JSON; of several rows one record, where they are told together. */
export function textRecord(kind: TextRecordKind): string {
  const members: Readonly<Record<string, string>> = rows[kind].members;
  const pairs = textRecords[kind].members.map((member) => `'${member}', ${members[member] ?? ''}`);
  const record = `jsonb_build_object(${pairs.join(', ')})`;
  return kind === 'review-resolutions' ? `jsonb_agg(${record} ORDER BY r.id)` : record;
}

/** SQL of the hash that an event carries as `record` of the text in the row `r`, in hexadecimal digits. */
export function textRecordHash(kind: TextRecordKind): string {
  return `encode(sha256(convert_to(canonical_json(${textRecord(kind)}), 'UTF8')), 'hex')`;
}

/** SQL that finds the rows which events name: of each event of the list `$1` its identifier and the record. */
export function selectTextRecords(kind: TextRecordKind): string {
  const { from, named } = rows[kind];
  return `
    SELECT e.id, ${textRecord(kind)} AS record FROM jsonb_to_recordset($1::jsonb) AS e(id text, named uuid)
    JOIN ${from} ON r.clinic_id = current_clinic() AND ${named} = e.named ${kind === 'review-resolutions' ? 'GROUP BY e.id' : ''}`;
}
