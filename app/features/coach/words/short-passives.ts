const THINGS =
  'complaints?|refunds?|calls?|letters?|e-?mails?|messages?|requests?|questions?|quer(?:y|ies)|enquir(?:y|ies)|claims?|forms?|applications?|problems?|issues?|faults?|tickets?|orders?|deliver(?:y|ies)|parcels?|repairs?|bills?|invoices?|payments?|promises?|rooms?|meals?|beds?|appointments?|mistakes?|errors?|feedback|data|needs?|wish(?:es)?|concerns?|voices?|results?|reports?|deadlines?|decisions?|prices?|records?|donations?|receipts?|jobs?|tasks?|works?|leaks?|streets?|bins?|stories|deposits?|permits?|passports?|accounts?|loans?|tests?|scans?|samples?|streets?|platforms?|homework|marks';
const DEALT_WITH =
  'handled|answered|processed|resolved|paid|returned|dealt|delivered|completed|solved|settled|fixed|repaired|put|kept|cleaned|served|sent|issued|reviewed|recorded|respected|heard|met|acknowledged|confirmed|closed|made|honou?red|explained|shared|read|checked|corrected|admitted|refunded|booked|picked|opened|marked|managed|protected|followed|taken|given|emptied|cleared|swept|noted|remembered|fulfilled|granted|approved|investigated|treated|logged|forwarded|passed';
const CUSTOMERS =
  'customers?|guests?|patients?|residents?|passengers?|visitors?|parents|families|callers?|members?|clients?|tenants?|pupils?|students?|children|citizens?|neighbours?|everyone|everybody';
const TREATED =
  'informed|treated|kept|told|served|greeted|seen|heard|met|respected|valued|welcomed|looked|notified|shown|cared';
const THEN =
  '(?= (?:within|in|by|at|on|before|after|without|the same|to|with|for|from|once|as|up|of|right|promptly|quickly|fairly|personally|immediately|properly|politely|at once|today|overnight|daily|fast|first|twice|always|down|like|well|while)\\b|[.,;!]|$| and )';

/** A headline that leaves out both who acts and the verb (“Complaints handled within a day”); group 1 is its start. */
export const SHORT_PASSIVE = new RegExp(
  `(?:^|[.:;,!] |\\band )(?:(?:all|every|each|any|no|your|our|the) )?(?:[a-z'-]+ )??(?:(?:${THINGS}) (?:(?:always|never|all) )?(?:${DEALT_WITH})|(?:${THINGS})\\? (?:${DEALT_WITH})|(?:${CUSTOMERS}) (?:${TREATED}))${THEN}`,
  'g',
);
