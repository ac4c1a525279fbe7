import { useRevalidator } from '@remix-run/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Coached } from './meter';

const PAUSE = 700;

export type DraftState = { says: string; coached: Coached };
type Answer = { saved: string; coached: Coached };

/** Under which name this browser keeps a letter while the server is out of reach; each person's own. */
const placeOf = (personId: number) => `credo-thanks-${personId}`;

/** What a form holds, without its files. */
function fieldsOf(form: HTMLFormElement): URLSearchParams {
  const fields = [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  return new URLSearchParams(fields);
}

async function save(fields: URLSearchParams): Promise<Answer | null> {
  const asked = { method: 'POST', body: fields, headers: { Accept: 'application/json' } };
  const answer = await fetch('/thanks/drafts', asked).catch(() => null);
  if (!answer?.ok || answer.redirected) return null;
  return (await answer.json().catch(() => null)) as Answer | null;
}

/**
 * Keeps the letter on the server a moment after each change, and in this browser while the server is out of reach; what
 * this browser kept goes to the server as soon as it answers again.
 */
export function useKeptDraft(
  form: RefObject<HTMLFormElement>,
  personId: number,
  before: Coached,
): DraftState {
  const [state, setState] = useState<DraftState>({ says: '', coached: before });
  const { revalidate } = useRevalidator();
  const drawAnew = useRef(revalidate);
  drawAnew.current = revalidate;

  useEffect(() => {
    let wait: ReturnType<typeof setTimeout> | undefined;
    let sending = false;
    let touched = false;
    // Drawn anew only while nobody writes here: it is among the letters begun in any case.
    bringKept(personId).then((came) => {
      if (came && !touched) drawAnew.current();
    });
    const keep = async () => {
      if (!form.current || sending) return;
      const fields = fieldsOf(form.current);
      const answer = await save(fields);
      if (answer) {
        localStorage.removeItem(placeOf(personId));
        setState({ says: `Draft saved ${answer.saved}`, coached: answer.coached });
      } else {
        localStorage.setItem(placeOf(personId), fields.toString());
        setState((now) => ({ ...now, says: 'Not connected. Your words are kept in this browser.' }));
      }
    };
    const later = () => {
      touched = true;
      clearTimeout(wait);
      wait = setTimeout(keep, PAUSE);
    };
    const stop = () => {
      sending = true;
      clearTimeout(wait);
    };
    const element = form.current;
    element?.addEventListener('input', later);
    element?.addEventListener('change', later);
    element?.addEventListener('submit', stop);
    window.addEventListener('online', later);
    return () => {
      touched = true;
      clearTimeout(wait);
      element?.removeEventListener('input', later);
      element?.removeEventListener('change', later);
      element?.removeEventListener('submit', stop);
      window.removeEventListener('online', later);
    };
  }, [form, personId]);

  return state;
}

/** Brings to the server what this browser kept while it was out of reach; true when something came. */
async function bringKept(personId: number): Promise<boolean> {
  const kept = localStorage.getItem(placeOf(personId));
  if (!kept || !(await save(new URLSearchParams(kept)))) return false;
  localStorage.removeItem(placeOf(personId));
  return true;
}
