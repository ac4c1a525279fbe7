import type { Wording } from '~/features/charter/charter';
import { LIMITS } from './draft-field';
import { DraftOwner } from './draft-owner';
import { DraftText } from './draft-text';

type Opening = Pick<Wording, 'vision' | 'serves' | 'feel' | 'mission' | 'precedence' | 'owner'>;
type DraftOpeningProps = { draft: Opening; refused: { field: string; text: string }[] };

const BEHIND = [
  ['serves', 'Whom we serve', 'Customers, and the colleagues who serve them.'],
  ['feel', 'What they should feel and find', undefined],
  ['mission', 'The mission it serves', undefined],
  ['precedence', 'When two values conflict', 'What gives way, so that people know without asking.'],
] as const;

/** The vision and what stands behind it, each text saving itself. */
export function DraftOpening({ draft, refused }: DraftOpeningProps) {
  return (
    <section className="part">
      <DraftText
        label="Our vision"
        field="vision"
        text={draft.vision}
        hint="One phrase that everyone can repeat, at most 160 characters."
        most={LIMITS.vision}
        refused={refused}
        large
      />
      <h2>What stands behind it</h2>
      {BEHIND.map(([field, label, hint]) => (
        <DraftText
          key={field}
          label={label}
          hint={hint}
          field={field}
          text={draft[field]}
          most={LIMITS[field]}
          refused={refused}
        />
      ))}
      <DraftOwner owner={draft.owner} />
    </section>
  );
}
