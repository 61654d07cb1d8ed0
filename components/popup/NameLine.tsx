/** Names in one line, put together as the interface's language puts a list together. */
import type { Entity } from '../../data/dataset.ts';
import { LOCALES } from '../../data/languages.ts';
import { ENGLISH, useText } from '../text.ts';

interface Props {
  label: string;
  entities: Entity[];
}

export function NameLine({ label, entities }: Props) {
  const { language } = useText();
  const parts = new Intl.ListFormat(LOCALES[language]).formatToParts(entities.map(({ name }) => name));
  return (
    <p class="quiet name-line">
      {label}{' '}
      {parts.map(({ type, value }, nth) =>
        type === 'element' ? (
          <bdi key={nth} {...ENGLISH}>
            {value}
          </bdi>
        ) : (
          value
        ),
      )}
    </p>
  );
}
