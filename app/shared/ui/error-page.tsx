const WORDS: Record<number, [title: string, text: string]> = {
  400: ['That request made no sense to us', 'Go back, reload the page and try once more.'],
  403: ['This room is not open to you', 'If it should be, ask an admin of your organization.'],
  404: ['There is nothing here', 'The page may have moved, or what it showed was taken back.'],
  405: ['That is not how this page is used', 'Go back and use the button there.'],
  410: ['This link has expired', 'Links like this work once and for a limited time. Ask for a new one.'],
  413: [
    'That was too much at once',
    'Shorten it, or choose a smaller file: a picture or a list may have 10 MB.',
  ],
  415: ['That is not a form of ours', 'Go back, reload the page and try once more.'],
  429: ['That was a little fast', 'Wait a few minutes, then try again.'],
  503: ['We cannot reach our records right now', 'Nothing of yours is lost. Please try again in a moment.'],
};

/** What went wrong, in one sentence, and what to do. */
export function ErrorPage({ status }: { status: number }) {
  const [title, text] = WORDS[status] ?? [
    'Something broke on our side',
    'It has been written down. Try again; if it stays, tell whoever looks after Credo here.',
  ];
  return (
    <div className="blank">
      <p className="small soft">{status}</p>
      <h1>{title}</h1>
      <p className="text">{text}</p>
      <p className="acts">
        <a className="btn go" href="/">
          To the front page
        </a>
      </p>
    </div>
  );
}
