/** The atlas's masthead and the way to its sections. */
import { Mark } from '../controls/Mark.tsx';
import { useText } from '../text.ts';
import { hrefTo, type Route, SECTIONS } from './routes.ts';
import { SECTION_WORDS } from './words.ts';

export function AtlasHeader({ view }: { view: Route['view'] }) {
  const text = useText();
  return (
    <header class="atlas-header">
      <div class="atlas-header-inner">
        <a class="masthead" href={hrefTo('overview')}>
          <Mark size={28} />
          <span>{text('extensionName')}</span>
          <span class="masthead-atlas">{text('atlas_name')}</span>
        </a>
        <nav aria-label={text('atlas_nav')}>
          <ul class="atlas-nav">
            {SECTIONS.map((section) => (
              <li key={section}>
                <a href={hrefTo(section)} aria-current={section === view ? 'page' : undefined}>
                  {text(SECTION_WORDS[section])}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
