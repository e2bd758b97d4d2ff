import type { HttpResponse } from '@angular/common/http';

/** A record with the tag of its version, which a change of it names. */
export interface Tagged<T> {
  readonly value: T;
  readonly etag: string;
}

/** A record of the API under its tag; its version is the tag where the answer names none. */
export function tagged<T extends { readonly version: number }>(response: HttpResponse<T>): Tagged<T> {
  const value = response.body;
  if (value === null) throw new Error('The API answered without a record.');
  return { value, etag: response.headers.get('ETag') ?? etagOf(value) };
}

/** The tag that the API gives a version. */
export function etagOf({ version }: { readonly version: number }): string {
  return `"${version}"`;
}
