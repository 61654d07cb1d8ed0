import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** A module is bundled once a run, however many pages and browsers load it. */
const bundles = new Map<string, Promise<string>>();

/**
 * Puts a module of the project into a web page as a global, to try it on a real DOM:
 *
 * ```ts
 * await loadModule(page, 'entrypoints/reader.content/blocks.ts', 'blocks');
 * await page.evaluate(() => blocks.collectBlocks(document.body).length);
 * ```
 *
 * It runs in the page's own world, so nothing that needs `browser` works, and the page's CSP must
 * allow scripts. Navigating away takes the global along.
 *
 * @param file - From the root of the repository; .ts or .tsx.
 * @param globalName - The variable that gets the module's exports.
 */
export async function loadModule(page: Page, file: string, globalName: string): Promise<void> {
  const key = `${file} as ${globalName}`;
  const bundled = bundles.get(key) ?? bundle(file, globalName);
  bundles.set(key, bundled);
  // The trailing 0 keeps the browser from sending the module itself back.
  await page.evaluate(`${await bundled}; globalThis.${globalName} = ${globalName}; 0`);
}

async function bundle(file: string, globalName: string): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: path.join(ROOT, file), formats: ['iife'], name: globalName, fileName: 'module' },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  const chunk = output && 'output' in output ? output.output.find((item) => item.type === 'chunk') : undefined;
  if (!chunk) throw new Error(`${file} made no bundle`);
  return chunk.code;
}
