/** A choice of one out of few, the first of which is all of them. */
interface Props {
  label: string;
  value: string;
  /** Values with their words. */
  options: readonly (readonly [value: string, words: string])[];
  all: string;
  onChange: (value: string) => void;
}

export function SelectField({ label, value, options, all, onChange }: Props) {
  return (
    <label class="filter">
      <span>{label}</span>
      <select class="field" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
