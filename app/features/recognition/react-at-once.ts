const waiting = new WeakMap<Element, Promise<unknown>>();

/** Shows a reaction before the server knows of it, and takes it back if the server refuses. */
export function reactAtOnce(event: SubmitEvent, say: (word: string) => void) {
  const button = event.submitter;
  const form = event.target as HTMLFormElement;
  if (!(button instanceof HTMLButtonElement) || button.name !== 'reaction') return;
  event.preventDefault();
  const on = button.getAttribute('aria-pressed') !== 'true';
  const body = new URLSearchParams({ [button.name]: button.value });
  show(button, on);
  say('');
  // One after the other: the last wish of a quick double click wins.
  const sent = (waiting.get(button) ?? Promise.resolve()).then(async () => {
    const answer = await fetch(form.action, {
      method: 'POST',
      body,
      headers: { Accept: 'application/json' },
    }).catch(() => null);
    if (answer?.ok) return;
    if ((button.getAttribute('aria-pressed') === 'true') === on) show(button, !on);
    say('That did not reach us. Try it again.');
  });
  waiting.set(button, sent);
}

function show(button: HTMLButtonElement, on: boolean) {
  const [kind] = button.value.split(' ');
  button.setAttribute('aria-pressed', String(on));
  button.value = `${kind} ${on ? 'off' : 'on'}`;
  const shown = button.querySelector('b') ?? button.appendChild(document.createElement('b'));
  const count = Number(shown.textContent) + (on ? 1 : -1);
  if (count > 0) shown.textContent = String(count);
  else shown.remove();
}
