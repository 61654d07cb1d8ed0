/** Something the reader should know, with what can be done about it; read out when it appears. */
import type { ComponentChildren } from 'preact';

interface Props {
  children: ComponentChildren;
  /** `problem` interrupts a screen reader, `news` waits for its turn. */
  tone?: 'news' | 'problem';
}

export function Notice({ children, tone = 'news' }: Props) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'problem' ? 'alert' : 'status'}>
      {children}
    </div>
  );
}
