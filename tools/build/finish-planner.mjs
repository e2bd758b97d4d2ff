// Makes the built planner's page two: one for people who are signed in and one for the others, each with its styles
// in it and its first screen's scripts named ahead, so that the first screen is one round trip away. Then compresses.
import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

const folder = 'dist/apps/planner/browser';
rmSync(folder, { recursive: true, force: true });
cpSync('dist/apps/planner-bundle/browser', folder, { recursive: true });
const read = (name) => readFileSync(join(folder, name), 'utf8');
const names = readdirSync(folder, { recursive: true }).map(String);

/** The page with its style sheet's text in place of the link to it. */
function withStyles(page) {
  const link = /<link rel="stylesheet" href="(styles-[^"]+\.css)"[^>]*>/;
  const [, sheet] = link.exec(page) ?? [];
  if (!sheet) throw new Error('The built page links no style sheet.');
  return page.replace(link, () => `<style nonce="__CSP_NONCE__">${read(sheet)}</style>`);
}

/** A screen's script with all that it imports and is not on the page yet, each once. */
function scriptsOf(screen, page) {
  const entry = names.find((name) => new RegExp(`^${screen}-[\\w-]{8}\\.js$`).test(name));
  if (!entry) throw new Error(`The screen ${screen} has no script of its own.`);
  const found = new Set([entry]);
  for (const name of found) {
    for (const [, imported] of read(name).matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) found.add(imported);
  }
  return [...found].filter((name) => !page.includes(name));
}

function writePage(name, page, screens) {
  const scripts = new Set(screens.flatMap((screen) => scriptsOf(screen, page)));
  const links = [...scripts].map((script) => `<link rel="modulepreload" href="${script}">`).join('');
  // Scripts come after what is drawn first: a low priority keeps them from competing with it.
  const whole = page.replace('</head>', `${links}</head>`);
  writeFileSync(join(folder, name), whole.replaceAll('rel="modulepreload"', 'rel="modulepreload" fetchpriority="low"'));
}

/** Keeps the parts of the page that are meant for one of the two: `<!-- signed-in: … -->` and `<!-- signed-out: … -->`. */
function forPeople(who, page) {
  return page.replace(/<!-- (signed-in|signed-out): ([^]*?) -->/g, (_, whose, part) => (whose === who ? part : ''));
}

/**
 * The page with its script run after the first frame instead of before it: the outlines of the first screen are on the
 * page at once, whatever the device, while the script that is already being fetched takes its time.
 */
function startingAfterFirstFrame(page) {
  const tag = /<script src="(main-[^"]+\.js)" type="module"[^>]*><\/script>/;
  const [, script] = tag.exec(page) ?? [];
  if (!script) throw new Error('The built page starts no script.');
  // A page in the background gets no frame, and starts after a moment without one.
  const start = `const start = () => import('./${script}'); requestAnimationFrame(() => setTimeout(start)); setTimeout(start, 500);`;
  return page.replace(
    tag,
    () => `<link rel="modulepreload" href="${script}"><script type="module" nonce="__CSP_NONCE__">${start}</script>`,
  );
}

const page = startingAfterFirstFrame(withStyles(read('index.html')));
writePage('signed-in.html', forPeople('signed-in', page), ['shell', 'worklist']);
writePage('signed-out.html', forPeople('signed-out', page).replace('<html', '<html data-session="none"'), ['sign-in']);
rmSync(join(folder, 'index.html'));

const worthIt = 1024;
for (const name of names) {
  const file = join(folder, name);
  if (!/\.(js|css|svg|json|webmanifest)$/.test(file) || statSync(file).size < worthIt) continue;
  const content = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
