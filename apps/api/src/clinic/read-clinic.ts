import type { ClinicView } from '@repattern/contracts';
import type { Statement } from '../platform/database/statement';
import type { UnitOfWork } from '../platform/database/unit-of-work';
import { clinicFrom, clinicViewOf, type ClinicRow } from './clinic-row';

const selectClinic: Statement<ClinicRow> = { name: 'read-clinic', text: clinicFrom('clinic_settings') };

/** Reads the clinic that the unit works in, as the last that a request does. */
export async function readClinicLast(unit: UnitOfWork): Promise<ClinicView> {
  return shown(await unit.lastRows(selectClinic, []));
}

/** The same; more can follow in the transaction. */
export async function readClinic(unit: UnitOfWork): Promise<ClinicView> {
  return shown(await unit.rows(selectClinic, []));
}

function shown([row]: ClinicRow[]): ClinicView {
  if (!row) throw new Error('A session works in a clinic that is not there.');
  return clinicViewOf(row);
}
