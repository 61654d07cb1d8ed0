/** Puts a component into one of the extension's own pages, with title, words and direction of the chosen language. */
import { type ComponentChild, render } from 'preact';
import { TextContext, type TextKey } from '../../components/text.ts';
import { directionOf } from '../../data/languages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../data/settings.ts';
import { languageOf } from './language.ts';
import { loadPhrasebook } from './page-words.ts';
import { loadSettings, watchSettings } from './settings-store.ts';
import { currentText, speak } from './text.ts';

/** Rejects never: without settings the browser's own language is spoken. */
export async function mountPage(title: TextKey, content: ComponentChild): Promise<void> {
  const root = document.getElementById('root');
  if (!root) return;

  const show = async (settings: Settings) => {
    const text = speak(await loadPhrasebook(languageOf(settings)));
    document.title = text(title);
    document.documentElement.lang = text.language;
    document.documentElement.dir = directionOf(text.language);
    render(<TextContext.Provider value={text}>{content}</TextContext.Provider>, root);
  };

  watchSettings((settings) => languageOf(settings) !== currentText().language && void show(settings));
  const { settings } = await loadSettings().catch(() => ({ settings: DEFAULT_SETTINGS }));
  await show(settings);
}
