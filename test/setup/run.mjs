// The door to every script of the project: `node test/setup/run.mjs <script.ts> [args…]`.
//
// Plain JavaScript without imports from outside, because it must work in a fresh clone, on any Node
// from 20 up: it installs the packages if they are missing, then hands over to the Node that the
// project itself brings along (the `node` devDependency), which runs TypeScript as it is.

import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');
const modules = path.join(root, 'node_modules');
const windows = process.platform === 'win32';
const node = path.join(modules, 'node', 'bin', windows ? 'node.exe' : 'node');

const [script, ...args] = process.argv.slice(2);
if (!script) fail('usage: node test/setup/run.mjs <script.ts> [args…]');

if (!isInstalled()) {
  console.error('Installing the packages of package-lock.json (npm ci) …');
  const status = npmCi();
  if (status !== 0)
    fail(`npm ci failed (${status}): is the npm registry reachable? Run "npm ci" by hand and try again.`);
  if (!existsSync(node)) fail(`npm ci brought no ${node}: were install scripts switched off (ignore-scripts)?`);
}

const PATH = [path.join(modules, '.bin'), process.env.PATH].join(path.delimiter);
const child = spawn(node, [script, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, PATH } });
child.on('error', (error) => fail(`cannot start ${node}: ${error.message}`));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
// Ctrl+C reaches the child by itself; this process only has to outlive it to pass on its code.
process.on('SIGINT', () => {});
process.on('SIGTERM', () => child.kill('SIGTERM'));

/**
 * Whether node_modules holds what the lock file asks for. npm writes down what it installed, as its
 * last act, so an interrupted or outdated installation shows, and one made by hand is accepted.
 */
function isInstalled() {
  try {
    const wanted = readPackages(path.join(root, 'package-lock.json'));
    const present = readPackages(path.join(modules, '.package-lock.json'));
    const fits = ([where, { version, optional }]) => !where || optional || present[where]?.version === version;
    return existsSync(node) && Object.entries(wanted).every(fits);
  } catch {
    return false;
  }
}

function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

function npmCi() {
  const options = { cwd: root, stdio: ['ignore', process.stderr, process.stderr] };
  const flags = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  // Inside `npm run`, npm says where it is; a shell is needed to find npm.cmd on Windows otherwise.
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js')
    ? spawnSync(process.execPath, [npm, ...flags], options).status
    : spawnSync('npm', flags, { ...options, shell: windows }).status;
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
