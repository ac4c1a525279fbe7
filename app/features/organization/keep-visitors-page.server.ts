import type { Db } from '#db/connection.server';

type VisitorsPage = {
  open: boolean;
  title: string;
  description: string;
  language: string;
  indexed: boolean;
  hue: string | null;
};

/** Keeps how the organization shows itself to visitors, in the caller's transaction: no page from before is shown on. */
export async function keepVisitorsPage(tx: Db, page: VisitorsPage): Promise<void> {
  await tx
    .updateTable('organization')
    .set({
      culture_open: page.open,
      visitors_title: page.title,
      visitors_description: page.description,
      visitors_language: page.language,
      visitors_indexed: page.indexed,
      hue: page.hue,
    })
    .execute();
  await tx
    .updateTable('visitors_edition')
    .set((eb) => ({ number: eb('number', '+', 1) }))
    .execute();
}
