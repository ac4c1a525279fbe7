import { Icon } from '~/shared/ui/icon';

/** Tells admins of reported letters that nobody may judge. */
export function NobodyMayJudge({ count }: { count: number }) {
  if (!count) return null;
  return (
    <p className="alert" role="status">
      <Icon name="warning" />
      <span>
        {count === 1 ? 'One reported letter waits' : `${count} reported letters wait`}, and nobody may judge{' '}
        {count === 1 ? 'it' : 'them'}: all who could are named there or look after those who are. Name someone
        else as moderator.
      </span>
    </p>
  );
}
