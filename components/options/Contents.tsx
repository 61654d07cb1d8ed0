/** The way to each section of a page that has become long. */
import { type TextKey, useText } from '../text.ts';

const SECTIONS: { id: string; heading: TextKey }[] = [
  { id: 'scope', heading: 'options_scope' },
  { id: 'sites', heading: 'options_sites' },
  { id: 'own', heading: 'options_own' },
  { id: 'marks', heading: 'options_marks' },
  { id: 'look', heading: 'options_look' },
  { id: 'language', heading: 'options_language' },
  { id: 'shortcuts', heading: 'options_shortcuts' },
  { id: 'file', heading: 'options_file' },
  { id: 'about', heading: 'options_about' },
];

export function Contents() {
  const text = useText();
  return (
    <nav class="contents" aria-label={text('options_contents')}>
      <ul>
        {SECTIONS.map(({ id, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>{text(heading)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
