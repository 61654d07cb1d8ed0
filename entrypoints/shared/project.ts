/** Where the project lives. The one place to change should it move. */
export const PROJECT_URL = 'https://github.com/cybercrime-context/cybercrime-context';

/** The form for mistakes among the project's issue templates. */
const MISTAKE_FORM = 'mistake.yml';

/**
 * The address at which a mistake in a record can be reported, filled in as far as we can. It carries the record's public
 * id and nothing of the page that somebody was reading.
 */
export function reportOf(id: string): string {
  const query = new URLSearchParams({ template: MISTAKE_FORM, title: `Mistake in ${id}`, record: id });
  return `${PROJECT_URL}/issues/new?${query}`;
}
