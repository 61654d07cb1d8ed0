/**
 * The text of `public/THIRD_PARTY_NOTICES.md`. In: the table of what ships, `package-lock.json`, the packages in `node_modules`.
 * Out: Markdown, the same for the same installation.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { BUNDLED, COMPILED_IN, LEFT_OUT, type Shipped } from './shipped.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const MODULES = path.join(ROOT, 'node_modules');
export const NOTICES_FILE = path.join(ROOT, 'public/THIRD_PARTY_NOTICES.md');

const LICENCE_FILE = /^licen[cs]e(?:\.md|\.txt)?$/i;
/** Vite appends the licences of what it carries itself, which is not in the extension. */
const CARRIED = /^# Licenses of bundled dependencies$/m;
/** Names of regions come with Node, not with a package; its copy of this licence lies beside this file. */
const UNICODE = {
  name: 'Unicode CLDR',
  text: readFileSync(path.join(import.meta.dirname, 'unicode-license.txt'), 'utf8'),
};

interface Locked {
  version: string;
  license?: string;
}
const locked = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8')).packages as Record<
  string,
  Locked
>;

export function notices(): string {
  return `# Third-party notices

Made by \`node test/setup/notices.ts\`; do not edit by hand. The published extension holds, beside the project's own code
(MIT, \`LICENSE\`) and records (CC BY 4.0, \`DATA-LICENSE.md\`), code and data of the packages below. Sizes are those of the
files that the build starts from; it drops what is not used of them.

## In the scripts

${tableOf(BUNDLED)}

webextension-polyfill is under the Mozilla Public License 2.0 and not changed here; its source is at
<https://github.com/mozilla/webextension-polyfill>.

## In dataset and lexicon

Read when the records are compiled. Words that stand in this data, or are made by it, ship; the packages do not.

${tableOf(COMPILED_IN)}

Names of States in other languages are those of Unicode CLDR, as the pinned Node (${locked['node_modules/node']!.version}) has them;
Unicode License v3.

## Installed, and not in the extension

${Object.entries(LEFT_OUT)
  .map(([name, why]) => `- ${name} ${lockedAs(name).version}: ${why}`)
  .join('\n')}

Everything else in \`package-lock.json\` builds and tests, and does not ship.

## Licences

${licencesOf([...BUNDLED, ...COMPILED_IN])}
`;
}

function tableOf(packages: Shipped[]): string {
  const rows = packages.map((shipped) => {
    const { version, license } = lockedAs(shipped.name);
    return `| ${shipped.name} | ${version} | ${license} | ${shipped.why} | ${kilobytes(shipped)} |`;
  });
  return ['| package | version | licence | why | kB, at most |', '| --- | --- | --- | --- | ---: |', ...rows].join(
    '\n',
  );
}

/** @throws Error when a package of the table is not installed any more */
function lockedAs(name: string): Locked {
  const entry = locked[`node_modules/${name}`];
  if (!entry) throw new Error(`${name} is in test/setup/shipped.ts and not in package-lock.json`);
  return entry;
}

function kilobytes({ name, parts }: Shipped): number {
  const bytes = parts.map((part) => bytesOf(path.join(MODULES, name, part))).reduce((sum, size) => sum + size, 0);
  return Math.max(1, Math.ceil(bytes / 1000));
}

/** Scripts and data only: declarations of types lie beside them and ship nowhere. */
function bytesOf(file: string): number {
  const stat = statSync(file);
  if (!stat.isDirectory()) return /\.m?js$|\.json$/.test(file) ? stat.size : 0;
  return readdirSync(file)
    .map((name) => bytesOf(path.join(file, name)))
    .reduce((sum, size) => sum + size, 0);
}

/** Each text once, under the names of those who share it. */
function licencesOf(packages: Shipped[]): string {
  const texts = [...packages.map((shipped) => ({ name: shipped.name, text: licenceOf(shipped) })), UNICODE];
  const byText = Map.groupBy(texts, ({ text }) => text.trim());
  return [...byText]
    .map(([text, owners]) => `### ${owners.map(({ name }) => name).join(', ')}\n\n\`\`\`\`text\n${text}\n\`\`\`\``)
    .join('\n\n');
}

/** @throws Error when the package brings no licence file and names no other that does */
function licenceOf({ name, licenceIn = name }: Shipped): string {
  const folder = path.join(MODULES, licenceIn);
  const file = readdirSync(folder).find((candidate) => LICENCE_FILE.test(candidate));
  if (!file) throw new Error(`${licenceIn} brings no licence file; name another in test/setup/shipped.ts`);
  return readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').split(CARRIED)[0]!;
}
