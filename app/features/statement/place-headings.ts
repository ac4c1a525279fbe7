export type Field = 'vision' | 'serves' | 'feel' | 'mission' | 'precedence';
export type Part = 'definition' | 'do' | 'dont' | 'lines' | 'story';

/** What headings mean: English, German, French, Spanish, Italian, Dutch, Portuguese. */
const SECTIONS: Record<Field | 'values', string> = {
  vision:
    'vision, service vision, vision statement, leitbild, north star, raison d’être, visión, visione, visie, visão',
  mission: 'mission, mission statement, auftrag, missie, misión, missione, missão',
  serves: `who we serve, whom we serve, who we are here for, whom we are here for, people we serve, wem wir dienen,
    für wen wir da sind, qui nous servons, pour qui nous sommes là, a quién servimos, a quiénes servimos, chi serviamo, wie wij dienen, voor wie wij er zijn`,
  feel: `what they should feel, what they should feel and find, how they should feel, what people should feel,
    was sie spüren sollen, was sie fühlen sollen, was sie spüren und finden sollen, ce qu’ils doivent ressentir,
    lo que deben sentir, cosa devono provare, wat zij moeten voelen`,
  precedence: `when values conflict, when two values conflict, if values conflict, if two values conflict,
    when values collide, in order of priority, order of priority, what gives way, wenn werte kollidieren,
    wenn zwei werte kollidieren, wenn werte sich widersprechen, wenn zwei werte sich widersprechen, rangfolge,
    quand deux valeurs s’opposent, quand les valeurs s’opposent, par ordre de priorité, ordre de priorité,
    cuando dos valores chocan, por orden de prioridad, orden de prioridad, quando due valori sono in conflitto,
    in ordine di priorità, ordine di priorità, als waarden botsen, als twee waarden botsen, in volgorde van belang`,
  values: `values, values are, core values, core values are, shared values, service values, values in order of priority, guiding principles,
    what we stand for, what we believe, what we believe in, werte, grundwerte, kernwerte, leitsätze, grundsätze,
    wofür wir stehen, valeurs, valeurs fondamentales, valores, valores fundamentales, valori, valori fondamentali,
    waarden, kernwaarden, waar wij voor staan, waar we voor staan`,
};

/** One word that heads a section, but may as well name a value. */
const WORDS: Partial<typeof SECTIONS> = {
  vision: 'purpose, zweck, propósito, scopo, doel',
  serves: `customers, guests, patients, clients, residents, students, citizens, kunden, kundinnen und kunden, gäste,
    patienten, clientes, pacientes, clienti, ospiti, pazienti, klanten, gasten, patiënten`,
  precedence: 'precedence, priorities, priority, priorität, prioritäten',
  values: 'principles, beliefs, principes, principios, principi, princípios',
};

const PARTS: Record<Part, string> = {
  definition: `definition, what it means, what this means, meaning, das heißt für uns, was es bedeutet, was das heißt,
    bedeutung, ce que cela signifie, qué significa, lo que significa, cosa significa, significato, wat het betekent`,
  do: `we do, what we do, dos, do’s, wir tun, das tun wir, was wir tun, nous faisons, ce que nous faisons, hacemos,
    lo que hacemos, facciamo, cosa facciamo, wij doen, we doen, dat doen we, wat we doen`,
  dont: `we don’t, we do not, we never, what we don’t do, don’ts, dont’s, wir tun nicht, das tun wir nicht,
    was wir nicht tun, nous ne faisons pas, ce que nous ne faisons pas, no hacemos, lo que no hacemos, non facciamo,
    cosa non facciamo, wij doen niet, we doen niet, dat doen we niet, wat we niet doen`,
  lines: `this means we, this means that we, that means we, in practice, in practice we, in practice this means,
    behaviours, behaviors, how we show it, how we live it, in der praxis, das heißt, das bedeutet, verhalten,
    so leben wir das, en pratique, concrètement, cela signifie, en la práctica, in pratica, in de praktijk`,
  story: `story, stories, example, examples, for example, geschichte, beispiel, histoire, exemple, historia, ejemplo,
    storia, esempio, verhaal, voorbeeld, história, exemplo`,
};

const ARTICLES =
  /^(?:(?:our|the|an?|unser(?:e[nr]?)?|d[aei][ser]|eine?|notre|nos|une?|l[ae]s?|nuestr[oa]s?|el|los|una|l[ao]|il|i|gli|nostr[oaie]|onze?|het|een|noss[oa]s?|os?|as) )+(?=\S)/u;

const bare = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^\s*(?:\d{1,3}|[ivx]{1,4})[.)]\s/u, '')
    .replace(/['’‘`´]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(ARTICLES, '');

function tableOf<Name extends string>(names: Partial<Record<Name, string>>): Map<string, Name> {
  const entries = Object.entries(names) as [Name, string][];
  return new Map(entries.flatMap(([name, list]) => list.split(',').map((words) => [bare(words), name])));
}

const sections = tableOf(SECTIONS);
const words = tableOf(WORDS as typeof SECTIONS);
const parts = tableOf(PARTS);

/** The section that these words head. Where values stand, one word such as “Customers” is rather a value’s name. */
export function sectionNamed(text: string, amongValues = false): Field | 'values' | undefined {
  const name = bare(text);
  if (/^(what|how) (\S+ )?\S+ should (feel|find)( and (feel|find))?$/u.test(name)) return 'feel';
  return sections.get(name) ?? (amongValues ? undefined : words.get(name));
}

export const partNamed = (text: string): Part | undefined => parts.get(bare(text));

/** A heading of a few words that has one of the sections in it: “Values of the Lindenhof”. */
export function sectionMeant(text: string): Field | 'values' | undefined {
  const all = bare(text).split(' ');
  const meant = new Set(all.map((word) => sections.get(word)).filter((place) => place !== undefined));
  return all.length <= 5 && meant.size === 1 ? [...meant][0] : undefined;
}

/** “Vision, mission and values”: the title of a document, not the heading of one section. */
export function namesSeveral(text: string): boolean {
  const all = bare(text).split(' ');
  return all.length <= 8 && new Set(all.map((word) => sections.get(word)).filter(Boolean)).size > 1;
}

export const tellsPrecedence = (text: string) =>
  /^(when|if|where) (two |our )*values (conflict|collide|clash|compete)\b/i.test(text);

const NEVER = [
  /^(we |i )?(don['’]?t|do not|never|won['’]?t|will not)(?=[\s,:])/i,
  /^(nie|niemals|wir \S+ (nie|niemals|nicht|keine?[nrms]?))(?=[\s,:])/i,
  /^(jamais|(nous )?ne|nunca|jamás|non|mai|nooit|(we|wij) \S+ (nooit|niet|geen))(?=[\s,:])/i,
  /^nous n['’]/i,
];

/** Whether a line says what is not done. */
export const isNegative = (line: string) => NEVER.some((start) => start.test(line));
