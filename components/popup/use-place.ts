/** Where in the popup its reader is: on the page's list, searching, or at one entity; and what keys do there. */
import type { RefObject, TargetedKeyboardEvent } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createSearch } from '../../data/context/search.ts';
import type { Entity } from '../../data/dataset.ts';
import { moveByKey } from './keys.ts';
import { useSettled } from './use-settled.ts';

export interface Place {
  main: RefObject<HTMLElement | null>;
  query: string;
  /** The query that `results` belong to. */
  settled: string;
  searching: boolean;
  results: Entity[];
  /** The entity that is being read about. */
  chosen: Entity | undefined;
  onQuery: (query: string) => void;
  onTake: () => void;
  onOpen: (entity: Entity) => void;
  onBack: () => void;
  onKey: (event: TargetedKeyboardEvent<HTMLElement>) => void;
}

export function usePlace(entities: Entity[], onOpened: (entity: string) => void): Place {
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState<Entity>();
  const main = useRef<HTMLElement>(null);
  /** Whose button takes the focus back, once it is there again. */
  const left = useRef<string | undefined>(undefined);
  /** The part of the page's list in which that button is. */
  const from = useRef<string | undefined>(undefined);
  const settled = useSettled(query);
  const searching = query.trim() !== '';
  const search = useMemo(() => createSearch(entities), [entities]);
  const results = useMemo(() => search(settled), [search, settled]);

  useEffect(() => {
    if (chosen || !left.current) return;
    const buttons = [...(main.current?.querySelectorAll<HTMLElement>(`[data-entity="${left.current}"]`) ?? [])];
    buttons.find((button) => partOf(button) === from.current)?.focus();
    left.current = undefined;
  }, [chosen]);

  const onQuery = (next: string) => {
    setQuery(next);
    setChosen(undefined);
  };
  const onOpen = (entity: Entity) => {
    from.current = partOf(document.activeElement);
    setChosen(entity);
    onOpened(entity.id);
  };
  const onBack = () => {
    left.current = chosen?.id;
    setChosen(undefined);
  };
  const onTake = () => {
    const [best] = search(query);
    if (best) onOpen(best);
  };

  /** One step back; false where there is none, and the browser may close the popup. */
  const goBack = (): boolean => {
    const field = main.current?.querySelector('input');
    if (chosen) onBack();
    else if (document.activeElement !== field && searching) field?.focus();
    else if (query) onQuery('');
    else return false;
    return true;
  };

  const onKey = (event: TargetedKeyboardEvent<HTMLElement>) => {
    if (event.isComposing) return;
    const isDone = event.key === 'Escape' ? goBack() : moveByKey(event.currentTarget, event);
    if (isDone) event.preventDefault();
  };

  return { main, query, settled, searching, results, chosen, onQuery, onTake, onOpen, onBack, onKey };
}

/** The same name may stand in several parts and in the list below them. */
function partOf(element: Element | null): string | undefined {
  return element?.closest<HTMLElement>('[data-part]')?.dataset.part;
}
