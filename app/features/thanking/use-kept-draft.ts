import { useRevalidator } from '@remix-run/react';
import { type RefObject, useEffect, useState } from 'react';
import type { Coached } from './meter';

const PAUSE = 700;

export type DraftState = { says: string; coached: Coached };
type Answer = { key: string; saved: string; coached: Coached };

/** Under which names this browser keeps letters while the server is out of reach: one for each, each person's own. */
const placesOf = (personId: number) => `credo-thanks-${personId}-`;

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

type Keeping = {
  personId: number;
  coached: Coached /** Changes with each answer of the server to a send. */;
  answered: unknown;
};

/**
 * Keeps the letter on the server a moment after each change, and in this browser while the server is out of reach. One
 * save at a time, so that an older one never comes last; while the letter is being sent it is kept in this browser.
 */
export function useKeptDraft(form: RefObject<HTMLFormElement>, keeping: Keeping): DraftState {
  const { personId, answered } = keeping;
  const [state, setState] = useState<DraftState>({ says: '', coached: keeping.coached });

  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer to a send begins the keeping anew
  useEffect(() => {
    const element = form.current;
    if (!element) return;
    let wait: ReturnType<typeof setTimeout> | undefined;
    let saving = false;
    let changed = false;
    let sending = false;
    const place = () => placesOf(personId) + (element.elements.namedItem('key') as HTMLInputElement).value;
    const keep = async () => {
      if (sending) return;
      if (saving) {
        changed = true;
        return;
      }
      saving = true;
      const fields = fieldsOf(element);
      const answer = await save(fields);
      saving = false;
      if (answer) {
        localStorage.removeItem(place());
        // Words that came after the letter was sent from elsewhere go on under a key of their own.
        if (!sending) (element.elements.namedItem('key') as HTMLInputElement).value = answer.key;
        setState({ says: `Draft saved ${answer.saved}`, coached: answer.coached });
      } else {
        localStorage.setItem(place(), fields.toString());
        setState((now) => ({ ...now, says: 'Not connected. Your words are kept in this browser.' }));
      }
      if (changed) {
        changed = false;
        later();
      }
    };
    const later = () => {
      clearTimeout(wait);
      wait = setTimeout(keep, PAUSE);
    };
    const stop = () => {
      sending = true;
      clearTimeout(wait);
      localStorage.setItem(place(), fieldsOf(element).toString());
    };
    element.addEventListener('input', later);
    element.addEventListener('change', later);
    element.addEventListener('submit', stop);
    window.addEventListener('online', later);
    return () => {
      clearTimeout(wait);
      element.removeEventListener('input', later);
      element.removeEventListener('change', later);
      element.removeEventListener('submit', stop);
      window.removeEventListener('online', later);
    };
  }, [form, personId, answered]);

  return state;
}

/**
 * Brings to the server what this browser kept while it was out of reach, and shows it among the letters begun: at once
 * while nobody writes here, for drawing the page anew would begin another letter.
 */
export function useKeptElsewhere(personId: number, letter: string): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    let writing = false;
    const write = () => {
      writing = true;
    };
    document.addEventListener('input', write);
    const bring = async () => {
      const places = Object.keys(localStorage).filter((place) => place.startsWith(placesOf(personId)));
      let came = false;
      let older = false;
      for (const place of places) {
        const answer = await save(new URLSearchParams(localStorage.getItem(place) ?? ''));
        if (!answer) continue;
        localStorage.removeItem(place);
        came = true;
        older ||= place.endsWith(letter);
      }
      if (!came || writing) return;
      // This very letter was drawn with older words than those that came.
      if (older) location.replace(location.pathname + location.search);
      else revalidate();
    };
    void bring();
    return () => {
      write();
      document.removeEventListener('input', write);
    };
  }, [personId, letter, revalidate]);
}
