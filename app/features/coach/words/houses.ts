const anyOf = (words: string) =>
  `(?:${words
    .trim()
    .split(/\s*\|\s*/)
    .join('|')})`;

/** What an organization calls itself. */
export const HOUSE = anyOf(`
  hotels?|inns?|hostels?|resorts?|guesthouses?|restaurants?|caf[eé]s?|coffee shops?|bars?|pubs?|bistros?|
  kitchens?|pizzerias?|baker(?:y|ies)|bakers?|butchers?|brewer(?:y|ies)|winer(?:y|ies)|farms?|hospitals?|
  clinics?|surger(?:y|ies)|practices?|hospices?|pharmac(?:y|ies)|care homes?|nursing homes?|laborator(?:y|
  ies)|banks?|building societ(?:y|ies)|credit unions?|insurers?|brokers?|lenders?|schools?|colleges?|
  universit(?:y|ies)|academ(?:y|ies)|nurser(?:y|ies)|kindergartens?|librar(?:y|ies)|museums?|theat(?:re|
  er)s?|cinemas?|orchestras?|zoos?|galler(?:y|ies)|city offices?|town halls?|city halls?|offices?|councils?|
  authorit(?:y|ies)|administrations?|departments?|agenc(?:y|ies)|bureaus?|municipalit(?:y|ies)|shops?|
  stores?|supermarkets?|boutiques?|retailers?|bookshops?|garages?|dealerships?|workshops?|laundr(?:y|ies)|
  salons?|gyms?|studios?|spas?|airlines?|airports?|railways?|operators?|carriers?|hauliers?|couriers?|
  ferr(?:y|ies)|fleets?|utilit(?:y|ies)|suppliers?|providers?|networks?|contractors?|builders?|plumbers?|
  manufacturers?|makers?|firms?|compan(?:y|ies)|business(?:es)?|enterprises?|organi[sz]ations?|
  institutions?|institutes?|associations?|charit(?:y|ies)|non-?profits?|foundations?|co-?operatives?|
  cent(?:re|er)s?|service desks?|support desks?|help ?desks?|teams?|brands?|names?|houses?|employers?|
  partners?|players?|specialists?|experts?|consultanc(?:y|ies)|consultants?|advis[eo]rs?|address(?:es)?|
  destinations?|venues?|lawyers?|dentists?|vets?|mechanics?|hairdressers?|undertakers?|funeral directors?|
  agents?|vendors?|start-?ups?|campsites?|developers?|groups?|branch(?:es)?|lines?|crews?|theme parks?|
  shows?|websites?|apps?|portals?|workplaces?|places? to (?:work|stay|eat|shop|bank|live|learn|buy|be|go)
`);

/** What a house offers. */
export const OFFER = anyOf(`
  services?|care|quality|value|prices?|deals?|rates?|food|meals?|cuisine|cooking|coffee|bread|beer|pizzas?|
  wines?|cakes?|pastr(?:y|ies)|steaks?|fish|ice cream|products?|range|selection|advice|support|treatments?|
  medicine|education|teaching|training|tuition|hospitality|experiences?|stays?|repairs?|workmanship|
  craftsmanship|software|technology|solutions?|results?|transport|connections?|accommodation|dentistry|
  nursing|cup|loaf|haircuts?|holidays?|meat|cheese|expertise|customer service
`);

/** Whom houses serve, as they call them most often. */
export const PEOPLE = anyOf(`
  customers?|clients?|guests?|patients?|passengers?|residents?|citizens?|members?|visitors?|pupils?|
  students?|children|child|parents?|famil(?:y|ies)|readers?|users?|savers?|tenants?|shoppers?|diners?|
  learners?|travell?ers?|buyers?|callers?|riders?|farmers?|households?|commuters?|consumers?|people|
  everyone|everybody|subscribers?|borrowers?|applicants?|drivers?|policyholders?|taxpayers?|women|men|kids|
  communit(?:y|ies)|the public|businesses|companies|firms|homeowners?|anyone
`);

/** Where somebody might stand above the others. */
export const PLACE =
  '(?:(?:the |our |its |this |all of |the whole |the entire |whole |northern |southern |eastern |western |central )*' +
  '(?:town|city|country|county|world|region|valley|north|south|east|west|business|industry|market|class|field|sector|' +
  'state|land|coast|nation|province|planet|street|district|area|island|kingdom|trade|profession|borough|league|' +
  'europe|britain|america|england|scotland|wales|ireland|earth|neighbou?rhood|village|square|lake|bay|mountains|alps|universe|(?:entire |whole )network|group|chain|trade))';
