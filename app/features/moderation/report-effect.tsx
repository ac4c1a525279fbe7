type ReportEffectProps = {
  isPrivate: boolean;
  /** Whether it will be hidden: not when it was reported before. */
  holds: boolean;
  /** The names of those who may judge it, or null when nobody may. */
  moderators: string | null;
};

/** What reporting a letter does, said before it is done. */
export function ReportEffect({ isPrivate, holds, moderators }: ReportEffectProps) {
  return (
    <div className="stack">
      <p>
        {holds
          ? 'It is hidden from everybody but those named on it for at most 48 hours, until a moderator decides.'
          : 'It was reported before, and nobody can hide it that way twice: it stays as it is until a moderator decides.'}
      </p>
      {isPrivate && moderators ? (
        <p>
          This letter is private. Your report opens it to the moderators: {moderators}. There is no other way
          for them to read it.
        </p>
      ) : null}
      {isPrivate && !moderators ? (
        <p>This letter is private. Your report opens it to the moderators, and to nobody else.</p>
      ) : null}
      {moderators ? null : (
        <p>
          At the moment nobody may judge it, because it names all who could or people in their care. The
          admins are told so.
        </p>
      )}
    </div>
  );
}
