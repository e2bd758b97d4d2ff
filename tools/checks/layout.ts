import type { Check } from './check.ts';

/** What stands at the top, where a newcomer looks first. */
const required = [
  ...['package.json', 'package-lock.json', 'nx.json', 'tsconfig.base.json', 'eslint.config.mjs', 'jest.preset.cjs'],
  ...['README.md', 'LICENSE', 'CHANGELOG.md', 'CONTRIBUTING.md', 'docker-compose.yml', 'Dockerfile'],
  ...['apps', 'libs', 'tools', 'docs'],
];
const dotfiles = [
  '.ci',
  ...['.gitignore', '.gitattributes', '.editorconfig', '.npmrc', '.prettierrc.json', '.prettierignore'],
  ...['.dockerignore', '.nxignore', '.nvmrc', '.node-version', '.env.example', '.github'],
];

const mending = {
  'top-level-unknown': 'Move it below apps, libs, tools or docs; if it belongs at the top, add it to layout.ts.',
  'top-level-missing': 'Put it back; readers and tools expect it at the top.',
} as const;

/** The top level holds what is expected there and nothing else. */
export const layout: Check<keyof typeof mending> = {
  name: 'layout',
  mending,
  inspect(tree) {
    const found = [...new Set(tree.files.map((file) => file.split('/')[0] ?? ''))];
    const unknown = found.filter((name) => !required.includes(name) && !dotfiles.includes(name));
    const missing = required.filter((name) => !found.includes(name));
    return {
      examined: `${found.length} names`,
      violations: [
        ...unknown.map((file) => ({ file, line: 1, code: 'top-level-unknown' as const, detail: 'not expected here' })),
        ...missing.map((file) => ({ file, line: 1, code: 'top-level-missing' as const, detail: 'not there' })),
      ],
    };
  },
};
