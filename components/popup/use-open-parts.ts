/** Which parts about the page are open: kept while their reader looks at a name and comes back. */
import { useState } from 'preact/hooks';

export type Part = 'claims' | 'since' | 'voices';

export interface OpenParts {
  isOpen: (part: Part) => boolean;
  onToggle: (part: Part, open: boolean) => void;
}

export function useOpenParts(): OpenParts {
  const [open, setOpen] = useState<Part[]>([]);
  return {
    isOpen: (part) => open.includes(part),
    onToggle: (part, isOpen) =>
      setOpen((before) => {
        if (before.includes(part) === isOpen) return before;
        return isOpen ? [...before, part] : before.filter((other) => other !== part);
      }),
  };
}
