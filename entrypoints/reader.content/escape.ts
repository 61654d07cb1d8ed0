/** The keys that leave the card: Esc, which closes it, and Tab at its edges, which goes on in the page. */

/** What the keys do; each is asked at the moment of the key. */
export interface Exits {
  /** Closes the card if one is open, and says whether one was. */
  close(): boolean;
  /** Whether the event comes from the card and Tab would leave it. */
  isLeaving(event: KeyboardEvent, by: 1 | -1): boolean;
  /** Goes on in the page, and says whether there was anything to go to. */
  leave(by: 1 | -1): boolean;
}

/** Listens until `signal` aborts. Before the page does: Esc belongs to the card while one is open, and only then. */
export function watchExits(exits: Exits, signal: AbortSignal): void {
  let swallowing = false;
  const swallow = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const options = { capture: true, signal };
  window.addEventListener(
    'keydown',
    (event) => {
      // A key that ends the writing of a Chinese or Japanese word is not meant for anybody else.
      if (event.isComposing) return;
      const by = event.shiftKey ? -1 : 1;
      if (event.key === 'Escape' && (exits.close() || (swallowing && event.repeat))) {
        swallowing = true;
        swallow(event);
      }
      if (event.key === 'Tab' && exits.isLeaving(event, by) && exits.leave(by)) swallow(event);
    },
    options,
  );
  // Who hears only the release would close something else with the same stroke.
  window.addEventListener(
    'keyup',
    (event) => {
      if (event.key !== 'Escape' || !swallowing) return;
      swallowing = false;
      swallow(event);
    },
    options,
  );
}
