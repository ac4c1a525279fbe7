export const WORD_COOKIE = 'credo-word';

/** Forgets the sentence that the last redirect left, once this page has shown it. */
export function forgetWord(): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store is not in every browser yet
  document.cookie = `${WORD_COOKIE}=; Path=/; Max-Age=0; SameSite=Lax`;
}
