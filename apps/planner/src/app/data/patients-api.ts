import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type {
  CreatePatientRequest,
  PatientPage,
  PatientSort,
  PatientStatus,
  PatientView,
  UpdatePatientRequest,
} from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import { map, type Observable } from 'rxjs';
import { tagged, type Tagged } from './tagged';

/** Which patients to list, in which order. */
export interface PatientsQuery {
  readonly q: string;
  readonly status: PatientStatus;
  readonly therapistId: string | null;
  readonly sort: PatientSort;
}

/** Where a page starts (null for the first) and how many rows it holds. */
export interface PageRequest {
  readonly cursor: string | null;
  readonly limit: number;
}

/** Reads and changes patient records. */
@Service()
export class PatientsApi {
  private readonly http = inject(HttpClient);

  /** Lists patients; words to look for travel in a body, because names do not belong in addresses that servers log. */
  list({ q, ...narrowed }: PatientsQuery, page: PageRequest): Observable<PatientPage> {
    const asked = withoutNulls({ ...narrowed, ...page });
    if (q === '') return this.http.get<PatientPage>(routes.patients, { params: asked });
    return this.http.post<PatientPage>(routes.patientSearch, { q, ...asked });
  }

  read(id: string): Observable<Tagged<PatientView>> {
    return this.http.get<PatientView>(routes.patient(id), { observe: 'response' }).pipe(map(tagged));
  }

  create(request: CreatePatientRequest, idempotencyKey: string): Observable<Tagged<PatientView>> {
    const headers = { 'Idempotency-Key': idempotencyKey };
    return this.http.post<PatientView>(routes.patients, request, { headers, observe: 'response' }).pipe(map(tagged));
  }

  update(read: Tagged<PatientView>, change: UpdatePatientRequest): Observable<Tagged<PatientView>> {
    const headers = { 'If-Match': read.etag };
    return this.http
      .patch<PatientView>(routes.patient(read.value.id), change, { headers, observe: 'response' })
      .pipe(map(tagged));
  }
}

function withoutNulls(members: Record<string, string | number | null>): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(members).filter((member): member is [string, string | number] => member[1] !== null),
  );
}
