/** The keyboard commands, the keys that the browser has given them, and the way to change these. */
import { Button } from '../controls/Button.tsx';
import { type TextKey, useText } from '../text.ts';

export interface Shortcut {
  name: string;
  /** What it does, in the browser's language; the toolbar popup has none. */
  description: string;
  /** As the browser writes them, such as "Alt+Shift+N"; empty where none are set. */
  keys: string;
}

/** The browser describes commands in its own language, which need not be the one chosen here. */
const WORDS: Record<string, TextKey> = {
  'next-mention': 'commandNext',
  'previous-mention': 'commandPrevious',
  'open-mention': 'commandOpen',
  'toggle-site': 'commandToggleSite',
  'pin-card': 'commandPin',
  'close-card': 'commandClose',
};

interface Props {
  shortcuts: Shortcut[];
  browser: 'chrome' | 'firefox';
  onChange: () => void;
}

export function Shortcuts({ shortcuts, browser, onChange }: Props) {
  const text = useText();
  return (
    <section id="shortcuts" aria-labelledby="shortcuts-heading">
      <h2 id="shortcuts-heading">{text('options_shortcuts')}</h2>
      <table class="shortcuts">
        <thead>
          <tr>
            <th scope="col">{text('options_shortcuts_command')}</th>
            <th scope="col">{text('options_shortcuts_keys')}</th>
          </tr>
        </thead>
        <tbody>
          {shortcuts.map(({ name, description, keys }) => (
            <tr key={name}>
              <th scope="row">{WORDS[name] ? text(WORDS[name]) : description || text('options_shortcuts_popup')}</th>
              <td>
                {keys ? <kbd dir="ltr">{keys}</kbd> : <span class="quiet">{text('options_shortcuts_none')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="quiet">{text(browser === 'firefox' ? 'options_shortcuts_firefox' : 'options_shortcuts_chrome')}</p>
      <div class="buttons">
        <Button onClick={onChange}>{text('options_shortcuts_change')}</Button>
      </div>
    </section>
  );
}
