/**
 * TypeScript of `in-page/` → one script as a browser gets it: minified like the extension, with the compiled records in it.
 *
 * `test/setup/module.ts` bundles for tests, unminified and without records; the first run of a script is mostly reading
 * it, so here it has to have the size that it ships with.
 */
import path from 'node:path';
import { build } from 'vite';
import { recordsPlugin } from '../../data/vite-plugin.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
/** Where packages to compare with are, when they are not installed with the project. */
const PACKAGES = process.env.BENCH_DEPS;
const COMPARED = ['mark.js', 'findandreplacedomtext', 'modern-ahocorasick'];

const bundles = new Map<string, Promise<string>>();

/**
 * A module of `in-page/` as a script that sets `globalThis.contestant` to the module's exports.
 *
 * @param name - The file's name without its ending.
 */
export function bundleOf(name: string): Promise<string> {
  const bundled = bundles.get(name) ?? bundle(name);
  bundles.set(name, bundled);
  return bundled;
}

async function bundle(name: string): Promise<string> {
  const alias = PACKAGES
    ? COMPARED.map((find) => ({ find, replacement: path.resolve(PACKAGES, 'node_modules', find) }))
    : [];
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    plugins: [recordsPlugin()],
    resolve: { alias },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: true,
      target: 'esnext',
      lib: { entry: path.join(import.meta.dirname, 'in-page', `${name}.ts`), formats: ['iife'], name: 'contestant' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output.find((item) => item.type === 'chunk') : undefined;
  if (!chunk) throw new Error(`in-page/${name}.ts made no bundle`);
  return `${chunk.code};globalThis.contestant=contestant;`;
}
