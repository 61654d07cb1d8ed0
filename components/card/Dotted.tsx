/** Parts of a line with dots between them. A dot stays with what it follows: no line begins with one. */
import { type ComponentChild, Fragment } from 'preact';

export function Dotted({ parts }: { parts: ComponentChild[] }) {
  return (
    <>
      {parts.map((part, index) => (
        // The space is the place where the line may break; the parts never change places.
        <Fragment key={index}>
          <span class="part">
            {part}
            {index < parts.length - 1 && '\u00a0·'}
          </span>{' '}
        </Fragment>
      ))}
    </>
  );
}
