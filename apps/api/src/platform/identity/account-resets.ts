import type { AccountReset } from '@repattern/contracts';
import type { Statement } from '../database/statement';
import type { UnitOfWork } from '../database/unit-of-work';

/**
 * For so many days whoever signs in is told that somebody else took their password or second factor away.
 * @source policy
 */
const toldDays = 14;

// The trail only grows: whoever signs in with a link that was not meant for them cannot make it unseen for its owner.
const selectResets: Statement<AccountReset> = {
  name: 'list-account-resets',
  text: `
    SELECT CASE e.action WHEN 'person.password-reset' THEN 'password' ELSE 'second-factor' END AS what,
      (SELECT jsonb_build_object('id', u.id, 'displayName', u.display_name) FROM people u WHERE u.id = e.person_id) AS by, e.at
    FROM audit_events e
    WHERE e.clinic_id = current_clinic() AND e.action IN ('person.password-reset', 'person.second-factor-reset')
      AND e.subject_id = current_person() AND e.at > now() - make_interval(days => $1)
    ORDER BY e.at DESC`,
};

/** What was taken away from whoever is signed in, by somebody else and lately, newest first. */
export function accountResets(unit: UnitOfWork): Promise<AccountReset[]> {
  return unit.rows(selectResets, [toldDays]);
}
