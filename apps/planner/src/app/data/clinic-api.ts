import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ClinicView } from '@repattern/contracts';
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

  /** Changes the days on which the clinic is closed; the rest stays as it was read. */
  saveClosures(read: ClinicView, closures: readonly ClinicClosure[]): Observable<ClinicView> {
    const { coSignRequired } = read;
    return this.http.put<ClinicView>(
      routes.clinic,
      { coSignRequired, closures },
      { headers: { 'If-Match': etagOf(read) } },
    );
  }
}
