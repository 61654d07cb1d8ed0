/** A field that narrows a list while one types. */
interface Props {
  label: string;
  value: string;
  onInput: (value: string) => void;
}

export function TextFilter({ label, value, onInput }: Props) {
  return (
    <label class="filter filter-text">
      <span>{label}</span>
      <input
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
