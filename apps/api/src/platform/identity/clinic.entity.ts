import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A clinic: the border that row-level security draws. */
@Entity('clinics')
export class ClinicEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('text')
  name!: string;

  @Column('text', { name: 'time_zone' })
  timeZone!: string;

  @Column('boolean')
  demo!: boolean;
}
