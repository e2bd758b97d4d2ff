import 'reflect-metadata';
import { CheckpointSigner } from './audit/checkpoint-signer';
import { makeCheckpoints } from './audit/make-checkpoints';
import { installationSecret } from './platform/config/installation-secret';
import { runCommand } from './platform/database/run-command';

runCommand(() => async (database, configuration) => {
  const made = await makeCheckpoints(database, new CheckpointSigner(installationSecret(configuration)));
  process.stdout.write(`✓ ${made} checkpoints made.\n`);
  return true;
});
