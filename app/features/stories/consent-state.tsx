type ConsentStateProps = { id: number; agreed: boolean | null; asked: boolean };

/** Above a letter, for whoever is on it: how they answered whether visitors may read it. */
export function ConsentState({ id, agreed, asked }: ConsentStateProps) {
  if (!asked && !agreed) return null;
  const at = `/thanks/${id}/consent`;
  return (
    <p className="state">
      <span>
        {agreed === null
          ? 'Leaders would like visitors of our culture page to read this letter. '
          : agreed
            ? 'Visitors may read this letter, with your consent. '
            : 'Visitors do not read this letter: you said no. '}
        <a href={at}>{agreed === null ? 'Say whether they may' : 'Change your answer'}</a>
      </span>
    </p>
  );
}
