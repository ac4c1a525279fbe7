import { Form } from '@remix-run/react';

type ConsentFormProps = {
  letter: {
    id: number;
    text: string;
    giverName: string;
    to: string;
    signed: { name: string; sentence: string }[];
  };
  /** Names the words shown, so that nobody agrees to others. */
  words: string;
  /** Whether leaders want visitors to read it at present. */
  asked: boolean;
  agreed: boolean | null;
  /** When they answered, as they write dates. */
  answered: string | null;
  indexed: boolean;
};

/** Where someone on a letter says whether visitors may read it, and takes that back. */
export function ConsentForm({ letter, words, asked, agreed, answered, indexed }: ConsentFormProps) {
  return (
    <div className="page">
      <h1>May visitors read this letter?</h1>
      <blockquote className="quote" dir="auto">
        {letter.text}
        <footer className="small soft">
          {letter.giverName} to {letter.to}
        </footer>
        {letter.signed.map(({ name, sentence }) => (
          <footer className="small soft" key={name}>
            {name}: {sentence}
          </footer>
        ))}
      </blockquote>
      <Form method="post" className="sheet form">
        <input type="hidden" name="words" value={words} key={words} />
        <p>
          {indexed
            ? 'If everyone on it agrees, anyone on the web reads it on our culture page, with the names on it, and search engines may list it.'
            : 'If everyone on it agrees, anyone on the web reads it on our culture page, with the names on it. We ask search engines not to list it.'}{' '}
          You can take your word back here whenever you like, and it is gone from the page at once.
        </p>
        {asked ? null : <p className="soft">At present nobody asks for it.</p>}
        {answered ? (
          <p>
            <b>{agreed ? `You agreed on ${answered}.` : `You said no on ${answered}.`}</b>
          </p>
        ) : null}
        <p className="acts">
          {agreed === true ? null : (
            <button className="btn go" type="submit" name="agreed" value="yes">
              Yes, visitors may read it
            </button>
          )}
          {agreed === false ? null : (
            <button className="btn" type="submit" name="agreed" value="no">
              {agreed ? 'No longer: take it off their page' : 'No, it stays among us'}
            </button>
          )}
          <a className="btn bare" href={`/thanks/${letter.id}`}>
            To the letter
          </a>
        </p>
      </Form>
    </div>
  );
}
