import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Role } from '@repattern/contracts/values';

/** Somebody who works in a clinic. The application's role cannot read the password hash, so it is never selected. */
@Entity('people')
export class PersonEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'clinic_id' })
  clinicId!: string;

  @Column('text')
  email!: string;

  @Column('text', { name: 'display_name' })
  displayName!: string;

  @Column('text', { name: 'password_hash', select: false })
  passwordHash!: string;

  @Column('text', { array: true })
  roles!: Role[];

  @Column('boolean')
  active!: boolean;
}
