/** Settings ↔ a JSON file. All or nothing: a file with any problem changes nothing. */
import { parseSettings, type Settings } from '../../data/settings.ts';
import { currentText } from '../shared/text.ts';

const FILE_NAME = 'cybercrime-context-settings.json';

export function downloadSettings(settings: Settings): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(settings, null, 2)}\n`], { type: 'application/json' }));
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Reads a file's text. Without `version` it is somebody else's JSON, which would read as "all defaults". */
export function importSettings(content: string): { settings?: Settings; reason: string; problems: string[] } {
  let input: unknown;
  try {
    input = JSON.parse(content);
  } catch {
    return { reason: currentText()('options_import_not_json'), problems: [] };
  }
  if (typeof input !== 'object' || input === null || !('version' in input)) {
    return { reason: currentText()('options_import_not_settings'), problems: [] };
  }
  const { settings, problems } = parseSettings(input);
  return problems.length ? { reason: '', problems } : { settings, reason: '', problems };
}
