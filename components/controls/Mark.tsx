/** The extension's mark, as in public/icon/icon.svg: an underlined C on a card with a caret. */
export function Mark({ size = 20 }: { size?: number }) {
  return (
    <svg class="mark" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true" focusable="false">
      <path
        class="mark-card"
        d="M3 .5h10A2.5 2.5 0 0 1 15.5 3v8A2.5 2.5 0 0 1 13 13.5H10.3L8 16 5.7 13.5H3A2.5 2.5 0 0 1 .5 11V3A2.5 2.5 0 0 1 3 .5Z"
      />
      <path class="mark-letter" d="M10.7 4.1A3.1 3.1 0 1 0 10.7 7.9" />
      <path class="mark-line" d="M4.5 11.2H11.5" />
    </svg>
  );
}
