import { HttpClient } from '@angular/common/http';
import { inject, Service } from '@angular/core';
import type { ClinicView } from '@repattern/contracts';
import { routes } from '@repattern/contracts/values';
import type { Observable } from 'rxjs';

/** Reads how the clinic works. */
@Service()
export class ClinicApi {
  private readonly http = inject(HttpClient);

  read(): Observable<ClinicView> {
    return this.http.get<ClinicView>(routes.clinic);
  }
}
