import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ClinicView, SaveClinicRequest } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { ClinicClosure } from '@repattern/domain';
import type { Observable } from 'rxjs';
import { etagOf } from './tagged';

/** Reads and changes how the clinic works. */
@Service()
export class ClinicApi {
  private readonly http = inject(HttpClient);

  read(): Observable<ClinicView> {
    return this.http.get<ClinicView>(routes.clinic);
  }

  /** Changes how the clinic works, as a whole, unless somebody else has since it was read. */
  save(read: ClinicView, request: SaveClinicRequest): Observable<ClinicView> {
    return this.http.put<ClinicView>(routes.clinic, request, { headers: { 'If-Match': etagOf(read) } });
  }

  /** Changes the days on which the clinic is closed; the rest stays as it was read. */
  saveClosures(read: ClinicView, closures: readonly ClinicClosure[]): Observable<ClinicView> {
    const { coSignRequired } = read;
    return this.save(read, { coSignRequired, closures: [...closures] });
  }
}
