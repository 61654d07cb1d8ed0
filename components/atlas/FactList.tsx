/** Facts under a heading; nothing where there are none. */
import type { ComponentChildren } from 'preact';
import type { Fact } from '../../data/dataset.ts';
import { Statement } from '../card/Statement.tsx';
import { useAtlas } from './data.ts';

interface Props {
  title: string;
  facts: Fact[];
  /** What to say of all of them. */
  children?: ComponentChildren;
  level?: 2 | 4;
}

export function FactList({ title, facts, children, level = 2 }: Props) {
  const { sources } = useAtlas();
  const Heading = `h${level}` as const;
  if (!facts.length) return null;
  return (
    <section class="facts" aria-label={title}>
      <Heading>{title}</Heading>
      {children}
      <ul class="statements">
        {facts.map((fact) => (
          <li key={fact.id} data-fact={fact.id}>
            <Statement statement={fact} sources={sources} />
          </li>
        ))}
      </ul>
    </section>
  );
}
