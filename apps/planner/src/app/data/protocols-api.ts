import { HttpClient, HttpParams } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ClinicProtocolPage, ClinicProtocolView, CreateClinicProtocolRequest } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Observable } from 'rxjs';
import type { PageRequest } from './patients-api';

/** Reads and adds protocols of the clinic. */
@Service()
export class ProtocolsApi {
  private readonly http = inject(HttpClient);

  list({ cursor, limit }: PageRequest): Observable<ClinicProtocolPage> {
    const params = new HttpParams({ fromObject: { limit } });
    return this.http.get<ClinicProtocolPage>(routes.clinicProtocols, {
      params: cursor === null ? params : params.set('cursor', cursor),
    });
  }

  create(protocol: CreateClinicProtocolRequest, idempotencyKey: string): Observable<ClinicProtocolView> {
    const headers = { 'Idempotency-Key': idempotencyKey };
    return this.http.post<ClinicProtocolView>(routes.clinicProtocols, protocol, { headers });
  }
}
