import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { AccessReport, AuditEventPage, EventFileFormat, VerificationView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { AuditAction } from '@repattern/domain';
import type { Observable } from 'rxjs';
import type { PageRequest } from './patients-api';

/** Which events; what is null lets every event through. */
export interface EventsWanted {
  readonly person: string | null;
  readonly patient: string | null;
  readonly plan: string | null;
  readonly action: readonly AuditAction[] | null;
  readonly from: string | null;
  readonly to: string | null;
}

/** Reads the audit trail, and has it verified. */
@Service()
export class AuditApi {
  private readonly http = inject(HttpClient);

  /** Lists events; words to look for travel in a body, because names do not belong in addresses that servers log. */
  list(wanted: EventsWanted, text: string, page: PageRequest): Observable<AuditEventPage> {
    const asked = withoutNulls({ ...wanted, ...page });
    if (text === '') return this.http.get<AuditEventPage>(routes.auditEvents, { params: asked });
    return this.http.post<AuditEventPage>(routes.auditEventSearch, { ...asked, text });
  }

  /** Address of the events as a file: the browser writes it to the disk while it arrives, however long it is. */
  fileAddress(wanted: EventsWanted, format: EventFileFormat): string {
    const params = new HttpParams({ fromObject: withoutNulls({ ...wanted, format }) });
    return `${routes.auditExport}?${params.toString()}`;
  }

  /** The events of and about whoever a text names, as a file. */
  foundFile(wanted: EventsWanted, text: string, format: EventFileFormat): Observable<Blob> {
    const asked = { ...withoutNulls({ ...wanted }), text, format };
    return this.http.post(routes.auditExport, asked, { responseType: 'blob' });
  }

  /** Who looked at the record of a patient. */
  accessReport(patientId: string): Observable<AccessReport> {
    return this.http.get<AccessReport>(routes.patientAccessReport(patientId));
  }

  /** Verifies the trail of the clinic, or of one plan. Takes long where much has happened. */
  verify(planId: string | null): Observable<VerificationView> {
    const params = planId === null ? new HttpParams() : new HttpParams({ fromObject: { planId } });
    return this.http.get<VerificationView>(routes.auditVerification, { params });
  }
}

type Said = string | number | readonly string[];

function withoutNulls(members: Readonly<Record<string, Said | null>>): Record<string, Said> {
  return Object.fromEntries(Object.entries(members).filter((member): member is [string, Said] => member[1] !== null));
}
