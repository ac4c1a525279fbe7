import type { VisitorsHead } from './visitors-page.server';

/** What search engines, and those who pass the address on, say of the page. */
export function visitorsMeta({ title, description, url, image, indexed }: VisitorsHead) {
  return [
    { title },
    { name: 'description', content: description },
    { tagName: 'link' as const, rel: 'canonical', href: url },
    { property: 'og:type', content: 'website' },
    { property: 'og:title', content: title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: url },
    ...(image ? [{ property: 'og:image', content: image }] : []),
    ...(indexed ? [] : [{ name: 'robots', content: 'noindex' }]),
  ];
}
