/** Text → clipboard, on pages where the modern way is open and where it is not (no https, or forbidden by policy). */

/** Resolves to whether it is on the clipboard now. Only inside a click. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text);
  }
}

/** The old way, without a field in the page to copy from: the copy that we ask for is answered by us. */
function copyByCommand(text: string): boolean {
  let done = false;
  const answer = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
    done = true;
  };
  window.addEventListener('copy', answer, { capture: true, once: true });
  try {
    document.execCommand('copy');
  } finally {
    window.removeEventListener('copy', answer, { capture: true });
  }
  return done;
}
