import { Transform } from 'class-transformer';
import { IsInt, IsString, Matches, Max, MaxLength, Min } from 'class-validator';
import { MayBeAbsent } from './may-be-absent';

/** Which page of a list. Pages are keyset pages: stable while rows come and go. */
export class PageQuery {
  /** Rows on the page, 1–200. */
  @MayBeAbsent()
  @Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' && /^\d{1,3}$/.test(value) ? Number(value) : value,
  )
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;

  /** `nextCursor` of the page before; absent for the first page. */
  @MayBeAbsent()
  @IsString()
  @MaxLength(4000)
  @Matches(/^[A-Za-z0-9_-]+$/)
  cursor?: string;
}
