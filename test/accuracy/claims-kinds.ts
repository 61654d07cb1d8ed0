/**
 * Claim of the dataset → the kinds of assertion that it answers; claims that answer none are left out. Needed because
 * `annotate` names the claim only.
 *
 * Several claims tell about the same number or day, so a finder that chose a neighbour still chose the right kind. The
 * first kind is the one under which labels are counted.
 */
import type { AssertionKind } from '../../data/claims/assertion.ts';

const CLAIM_KINDS: Readonly<Record<string, readonly [AssertionKind, ...AssertionKind[]]>> = {
  'signatories-at-hanoi': ['signatories'],
  'signatories-now': ['signatories'],
  'seventy-four-at-hanoi': ['signatories'],
  'seventy-two-states-and-the-eu': ['signatories'],
  'forty-ratifications': ['ratifications-needed', 'entry-delay'],
  'signatures-exceed-the-forty': ['ratifications-needed', 'signatories'],
  'first-to-ratify': ['ratifications', 'ratified-by'],
  'signed-or-ratified': ['ratifications', 'ratified-by'],
  'viet-nam-third-to-ratify': ['ratified-by', 'ratifications'],
  'assembly-ratified': ['ratified-by'],
  'agreed-august-2024': ['agreed-on', 'adopted-on'],
  'adopted-in-hanoi': ['adopted-on'],
  'unanimous-or-consensus': ['adoption-manner'],
  'adopted-by-majority': ['adoption-manner'],
  'signed-2024': ['signed-on'],
  'already-in-force': ['in-force', 'ratifications'],
  'entry-into-force-2027': ['in-force'],
  'proposed-by-russia-2017': ['proposed-by', 'proposed-in'],
  'drafted-by-russian-prosecutors': ['proposed-by', 'led-by'],
  'drafted-by-unodc': ['led-by'],
  'seventy-one-articles': ['articles'],
  'eight-chapters': ['chapters'],
  'number-of-sessions': ['sessions'],
  'budapest-parties': ['budapest-parties'],
  'cost-10-5-trillion': ['cost'],
  'cost-10-trillion-interpol': ['cost'],
  'cost-6-trillion-2021': ['cost'],
  'cost-8-trillion-2023': ['cost'],
  'cost-other-figures': ['cost'],
  'trillions-of-dollars-annually': ['cost'],
  'southeast-asia-37-billion': ['cost'],
  'unodc-40-billion': ['cost'],
  'gasa-1-03-trillion': ['cost'],
  'fbi-16-6-billion': ['cost'],
  'fbi-20-9-billion': ['cost'],
  'fbi-bec-losses': ['cost'],
  'us-10-billion-southeast-asia': ['cost'],
  'hate-speech-covered': ['scope'],
  'phishing-and-ransomware-named': ['scope'],
  'terrorism-and-trafficking': ['scope'],
  'intimate-images-first': ['scope'],
  'us-signed': ['signed-by'],
  'canada-set-to-sign': ['signed-by'],
  'china-russia-did-not-sign': ['signed-by'],
  'russia-and-china-but-not-us': ['signed-by'],
  'eu-members-signed': ['signed-by'],
  'eu-signed-for-all-members': ['signed-by'],
  'fiji-signed-in-hanoi': ['signed-by'],
  'five-eyes-signed': ['signed-by'],
  'india-did-not-sign': ['signed-by'],
  'uae-signed': ['signed-by'],
  'viet-nam-first-to-sign': ['signed-by'],
};

/** The kinds of a claim, none where nobody wrote them down. */
export function kindsOf(claim: string): readonly AssertionKind[] {
  return CLAIM_KINDS[claim] ?? [];
}
