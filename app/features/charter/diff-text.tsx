import { diffWords } from './word-diff';

/** One text beside the other, word by word; read aloud and printed as clearly as seen. */
export function DiffText({ before, after }: { before: string; after: string }) {
  return (
    <p className="diff">
      {diffWords(before, after).map(({ text, is }, i) => {
        const key = `${i}-${is}`;
        if (is === 'kept') return <span key={key}>{text}</span>;
        const Tag = is === 'added' ? 'ins' : 'del';
        return (
          <Tag key={key}>
            <span className="vh">{is === 'added' ? ' [added: ' : ' [removed: '}</span>
            {text}
            <span className="vh">] </span>
          </Tag>
        );
      })}
    </p>
  );
}
