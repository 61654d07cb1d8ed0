/** What is underlined: a switch for each role, and one for statements. */
import { ROLES, type Role } from '../../data/roles.ts';
import { SwitchRow } from '../controls/SwitchRow.tsx';
import { ROLE_NAMES } from '../roles.ts';
import { useText } from '../text.ts';

interface Props {
  unmarked: Role[];
  onRole: (role: Role, marked: boolean) => void;
  signs: boolean;
  onSigns: (signs: boolean) => void;
}

export function MarkChoice({ unmarked, onRole, signs, onSigns }: Props) {
  const text = useText();
  return (
    <section id="marks" aria-labelledby="marks-heading">
      <h2 id="marks-heading">{text('options_marks')}</h2>
      <p class="quiet">{text('options_marks_hint')}</p>
      <ul class="switches">
        {ROLES.map((role) => (
          <li key={role}>
            <SwitchRow
              label={text(ROLE_NAMES[role])}
              checked={!unmarked.includes(role)}
              onChange={(marked) => onRole(role, marked)}
            />
          </li>
        ))}
        <li>
          <SwitchRow label={text('options_signs')} checked={signs} onChange={onSigns} />
        </li>
      </ul>
    </section>
  );
}
