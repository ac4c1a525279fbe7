import { type Mentioned, partsOf } from './mentions';

/** A text with its mentions as links, by the names people have today. */
export function MarkedText({ text, mentioned }: { text: string; mentioned: Mentioned[] }) {
  return (
    <p className="said">
      {partsOf(text, mentioned).map((part, i) =>
        typeof part === 'string' ? (
          part
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts of one fixed text
          <a key={i} href={`/people/${part.id}`}>
            @{part.name}
          </a>
        ),
      )}
    </p>
  );
}
