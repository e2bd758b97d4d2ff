import type { QueryRunner } from 'typeorm';

/** A function that looks across clinics on behalf of the application's role. */
export interface IdentityFunction {
  readonly signature: string;
  readonly definition: string;
}

/** Attributes of every identity function: it runs as its owner and finds nothing on a path that a caller can set. */
export const definer = `SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp`;

/** Creates the function, hands it to `repattern_identity` and lets only `repattern_app` call it. */
export async function createIdentityFunction(runner: QueryRunner, wanted: IdentityFunction): Promise<void> {
  await runner.query(wanted.definition);
  // An owner that is not a superuser may only hand a function to a role that can create in the schema.
  await runner.query(`GRANT CREATE ON SCHEMA public TO repattern_identity`);
  await runner.query(`ALTER FUNCTION ${wanted.signature} OWNER TO repattern_identity`);
  await runner.query(`REVOKE CREATE ON SCHEMA public FROM repattern_identity`);
  await runner.query(`SET LOCAL ROLE repattern_identity`);
  await runner.query(`REVOKE ALL ON FUNCTION ${wanted.signature} FROM PUBLIC`);
  await runner.query(`GRANT EXECUTE ON FUNCTION ${wanted.signature} TO repattern_app`);
  await runner.query(`RESET ROLE`);
}
