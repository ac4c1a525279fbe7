import { type FormEvent, useState } from 'react';
import { type Drawn, Once } from '~/shared/ui/once';
import { reactAtOnce } from './react-at-once';

type LettersProps = {
  letters: Drawn;
  /** The address of the next page, or null on the last. */
  older?: string | null;
};

/** A wall of letters, newest first, with a way on to older ones. Reactions show at once. */
export function Letters({ letters, older }: LettersProps) {
  const [word, setWord] = useState('');
  const onSubmit = (event: FormEvent) => reactAtOnce(event.nativeEvent as SubmitEvent, setWord);
  return (
    <div onSubmit={onSubmit}>
      <Once {...letters} className="letters" />
      <p role="status" className={word ? 'word' : 'vh'}>
        {word}
      </p>
      {older ? (
        <p className="older">
          <a className="btn" href={older} rel="next">
            Older thanks
          </a>
        </p>
      ) : null}
    </div>
  );
}
