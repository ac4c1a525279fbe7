/** Words that stock phrases are made of; slots for phrases. */
export const STOCK_WORDS = {
  object: `(?:service|serving|people|what (?:we|they) do|(?:our |your )?customers?|quality|excellence|food|
    coffee|hospitality|learning|education|teaching|care|health|healthcare|travel|perfection|innovation|the job|
    detail|you|your|our|community|technology|sustainability|great|good|every)`,
  triad: `(?:quality|service|trust|innovation|integrity|excellence|reliability|respect|passion|teamwork|people|
    value|values|commitment|honesty|transparency|sustainability|compassion|safety|fairness|openness|care|
    expertise|experience|professionalism|dedication|loyalty|partnership|performance|responsibility|
    accountability|customers|community|flexibility|efficiency|competence|friendliness|collaboration|diversity|
    courtesy|kindness|creativity|success|growth)`,
  fine: `(?:excellent|outstanding|exceptional|superior|first[- ]class|first[- ]rate|top[- ]notch|world[- ]class|
    top[- ]quality|great|unparall?eled|unrivall?ed|unmatched|highest[- ]quality|high[- ]quality|premium|
    unbeatable|professional|impeccable|exemplary|quality|the best|the best possible|the highest|the very best|
    superb|second-to-none|memorable|unforgettable|seamless|personali[sz]ed|customer-focused|customer-centric|
    customer-oriented)`,
  deal: `(?:solutions?|services?|care|experiences?|customer service|customer care|customer experience|support|
    products?|quality|value|standards?|results|hospitality|education|stay|journeys?|visit|advice)`,
  noun: `(?:excellence|quality|service|customer service|safety|innovation|integrity|sustainability|
    customer satisfaction|satisfaction|success|your success|your satisfaction|improvement|
    continuous improvement|diversity|inclusion|performance|professionalism|growth|our customers?|our clients?|
    our guests|our patients|our community|you|our people|equality|the highest|high standards|teamwork|results)`,
};
