/** How the atlas was made, how a page is set beside it, how far it can be trusted, and how to set it right. */
import { type TextKey, useText } from '../text.ts';
import { CertaintyTable } from './CertaintyTable.tsx';
import { OpenPoints } from './OpenPoints.tsx';
import { PageHead } from './PageHead.tsx';

const CONFIDENCE: [term: TextKey, meaning: TextKey][] = [
  ['confidence_primary', 'atlas_method_primary'],
  ['confidence_reported', 'atlas_method_reported'],
  ['confidence_unverified', 'atlas_method_unverified'],
];

const VERDICTS: [term: TextKey, meaning: TextKey][] = [
  ['verdict_consistent', 'atlas_method_consistent'],
  ['verdict_rounded', 'atlas_method_rounded'],
  ['verdict_earlier_count', 'atlas_method_earlier_count'],
  ['verdict_differs', 'atlas_method_differs'],
  ['verdict_origin_known', 'atlas_method_origin_known'],
];

const CORRECTION: TextKey[] = ['atlas_correct_record', 'atlas_correct_check', 'atlas_correct_issue'];

export function MethodPage() {
  const text = useText();
  return (
    <div class="method">
      <PageHead title={text('atlas_method')}>
        <p class="lead">{text('atlas_method_lead')}</p>
      </PageHead>
      <section>
        <h2>{text('atlas_method_chosen')}</h2>
        <p>{text('atlas_method_chosen_what')}</p>
        <p>{text('atlas_method_chosen_positions')}</p>
        <p>{text('atlas_method_chosen_status')}</p>
      </section>
      <section>
        <h2>{text('atlas_method_confidence')}</h2>
        <Terms terms={CONFIDENCE} />
      </section>
      <section>
        <h2>{text('atlas_method_beside')}</h2>
        <p>{text('atlas_method_beside_what')}</p>
        <p>{text('atlas_method_beside_day')}</p>
        <p>{text('atlas_method_beside_silence')}</p>
        <Terms terms={VERDICTS} />
      </section>
      <section>
        <h2>{text('atlas_method_day')}</h2>
        <p>{text('atlas_method_day_what')}</p>
        <p>{text('atlas_method_day_since')}</p>
      </section>
      <section>
        <h2>{text('atlas_method_voices')}</h2>
        <p>{text('atlas_method_voices_what')}</p>
      </section>
      <CertaintyTable />
      <OpenPoints />
      <section>
        <h2>{text('atlas_correct')}</h2>
        <ol class="steps">
          {CORRECTION.map((step) => (
            <li key={step}>{text(step)}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Terms({ terms }: { terms: [term: TextKey, meaning: TextKey][] }) {
  const text = useText();
  return (
    <dl class="terms">
      {terms.map(([term, meaning]) => (
        <div key={term}>
          <dt>{text(term)}</dt>
          <dd>{text(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}
