import { textRecordHash } from '../audit/text-record-rows';

/** The rest of a statement that dealt with reasons in `resolved`: tells which, in the stream of their plan. */
export const resolvedEvent = (plan: string, requestId: string): string => `
    INSERT INTO audit_events (action, subject_kind, subject_id, request_id, data)
    SELECT 'review.resolved', 'plan', p.id, ${requestId}::uuid, jsonb_build_object('patient', p.patient_id, 'reasons', told.reasons,
      'resolutions', told.resolutions, 'record', told.record)
    FROM plans p, (
      SELECT jsonb_agg(jsonb_build_object('kind', r.kind, 'key', r.key, 'since', r.since) ORDER BY r.id) AS reasons,
        jsonb_agg(r.id ORDER BY r.id) AS resolutions, ${textRecordHash('review-resolutions')} AS record
      FROM resolved r HAVING count(*) > 0) AS told
    WHERE p.id = ${plan}`;
