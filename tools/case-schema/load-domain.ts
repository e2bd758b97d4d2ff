import { build } from 'esbuild';

/** The domain’s library, bundled for Node, which does not read its sources as they stand. */
export async function loadDomain(root: string): Promise<unknown> {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['libs/domain/src/index.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'node22',
    logLevel: 'error',
  });
  const [bundle] = outputFiles;
  if (bundle === undefined) throw new Error('The domain was not bundled.');
  return await import(`data:text/javascript;base64,${Buffer.from(bundle.contents).toString('base64')}`);
}
