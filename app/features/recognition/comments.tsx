import { MarkedText } from '~/features/people/marked-text';
import type { Mentioned } from '~/features/people/mentions';
import { Avatar } from '~/shared/ui/avatar';

export type CommentShown = {
  id: number;
  personId: number;
  name: string;
  picture: string | null;
  text: string;
  mentioned: Mentioned[];
  when: string;
  changed: boolean;
  may: { edit: boolean; withdraw: boolean };
};

/** What others wrote below a letter, oldest first. */
export function Comments({ comments }: { comments: CommentShown[] }) {
  return (
    <ol className="comments">
      {comments.map((comment) => (
        <li key={comment.id} id={`comment-${comment.id}`}>
          <Avatar of={{ ...comment, id: comment.personId }} small />
          <div>
            <p>
              <a href={`/people/${comment.personId}`}>
                <b>{comment.name}</b>
              </a>{' '}
              <span className="hint">
                {comment.when}
                {comment.changed ? ', changed since' : ''}
              </span>
            </p>
            <MarkedText text={comment.text} mentioned={comment.mentioned} />
            {comment.may.edit || comment.may.withdraw ? (
              <form method="post" action={`/comments/${comment.id}/withdrawal`} className="acts">
                {comment.may.edit ? <a href={`/comments/${comment.id}/edit`}>Change</a> : null}
                {comment.may.withdraw ? (
                  <button className="link" type="submit">
                    {comment.may.edit ? 'Take it back' : 'Remove it'}
                  </button>
                ) : null}
              </form>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}
