/** Who was opened lately, as state of the popup. */
import { useEffect, useState } from 'preact/hooks';
import type { Entity } from '../../data/dataset.ts';
import { forgetRecent, recentIds, rememberOpened } from '../shared/recent.ts';

interface Recent {
  recent: Entity[];
  remember: (entity: string) => void;
  forget: () => void;
}

/** @param isPrivate in a private window nothing is remembered, and nothing of other windows is shown */
export function useRecent(byId: Map<string, Entity>, isPrivate: boolean): Recent {
  const [ids, setIds] = useState<string[]>([]);
  useEffect(() => {
    if (!isPrivate) void recentIds().then(setIds);
  }, [isPrivate]);
  const remember = async (entity: string) => {
    if (isPrivate) return;
    await rememberOpened(entity);
    setIds(await recentIds());
  };
  const forget = () => {
    setIds([]);
    void forgetRecent();
  };
  return { recent: ids.flatMap((id) => byId.get(id) ?? []), remember: (entity) => void remember(entity), forget };
}
