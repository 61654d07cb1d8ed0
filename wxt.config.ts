import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { valueCountTypes } from './data/compile/words.ts';
import { loadWords } from './data/load-words.ts';
import { recordsPlugin } from './data/vite-plugin.ts';

/** The extension's id at Mozilla; final, because stored settings and updates hang on it. */
const GECKO_ID = '{6d0c1c1e-7b0f-4c56-9a58-0b7d3a5f2c41}';
/** Underlines in `::highlight()` need 146, `caretPositionFromPoint` with shadow roots needs 150. */
const FIREFOX = '150.0';
/** `caretPositionFromPoint` with shadow roots. */
const CHROME = '128';

/** Extension pages load their own scripts and styles and nothing else; no request can leave them. */
const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  hooks: {
    // So that TypeScript knows how many values each message takes; TypeScript itself sees only "a string" in JSON.
    'prepare:types': (_, entries) => {
      entries.push({ path: 'types/words.d.ts', text: valueCountTypes(loadWords('en')), tsReference: true });
    },
  },
  vite: () => ({
    plugins: [preact(), recordsPlugin()],
    // Vite's polyfill would put a `fetch` into pages that may not and need not ask anybody.
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ mode, browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    optional_host_permissions: ['*://*/*'],
    // The test build is the same code with every host granted, so that no test waits for a permission prompt.
    ...(mode === 'test' ? { host_permissions: ['<all_urls>'] } : {}),
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: PAGE_POLICY } }),
    // Chromium takes no more than four suggestions; the others wait for whoever wants them.
    commands: {
      'next-mention': { suggested_key: { default: 'Alt+Shift+N' }, description: '__MSG_commandNext__' },
      'previous-mention': { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_commandPrevious__' },
      'open-mention': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpen__' },
      'toggle-site': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commandToggleSite__' },
      'pin-card': { description: '__MSG_commandPin__' },
      'close-card': { description: '__MSG_commandClose__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: GECKO_ID,
              strict_min_version: FIREFOX,
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: FIREFOX },
          },
        }
      : { minimum_chrome_version: CHROME }),
  }),
});
