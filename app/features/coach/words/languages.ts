const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Small words that stand in English texts and hardly ever in others. */
export const ENGLISH_ONLY = list(`
  the and are were they their them our ours your you yours who whom whose whoever this that these those with without
  from which what when where why how while before after until because than then every everyone everybody each any
  anyone anybody some someone somebody nobody never always not nothing there here does did don't doesn't isn't aren't
  can't won't been being have having will would could should might must can cannot may his her him she its it's into
  onto over under out up down off about between through again only also even last more most other another both
  few many much very too just still own same such if but by my us i'm we're you're they're we'll you'll say says ask
  asks give gives make makes take takes keep keeps find finds know knows tell tells get gets go goes come comes home
  people customer customers guest guests patient patients child children colleague colleagues work time day days name
  good better care help right thing things way two three four our out past means minutes
`);

/** Small words that English shares with other languages. */
export const ENGLISH_TOO = list(
  'a an in is was of we on at me no so do as for to he it or had has be i all us am good old man',
);

/** Small words of other languages that spell no English word. */
export const FOREIGN = list(`
  und ist sind wir ihr ihre ihren ihrem ihnen sie mit ein eine einen einem einer eines nicht für auf von zu zum zur dem
  der das des bei uns unser unsere unseren unserem unserer auch als wie aus oder aber jeder jede jeden jedes jedem kein
  keine keinen wird werden haben durch über nach sich dass wenn immer mehr noch nur sehr vom beim zuerst gemeinsam alles
  gut gute wo wer jemand niemand
  het een ik je wij jij zij onze ons niet voor naar bij aan te dat zijn wordt worden heeft hebben ook maar altijd
  meer uit elke ieder iedereen geen iemand naam gaat waar wat samen staat klant
  les une et aux sont nous vous ils elles dans avec pas que qui ce cette ces sa ses leur leurs notre nos
  votre vos chaque tous toute toutes sans chez être avoir comme mais où ensemble toujours jour
  los las una de del es para por su sus lo nuestro nuestra nuestros nuestras cada todo todos toda todas
  muy cuando quien somos ser siempre
  il gli uno di da della dei delle nel nella che sono si chi ogni nostro nostra nostri nostre ci più è sempre tutti
  os um uma dos em na nas não seu sua seus suas nosso nossa nossos nossas com são ao
  nie się jest są dla że od przez naszych nasz nasza nasze każdy kto oraz gdy jak po przed każdego
  ja ei että hän olemme ovat joka mutta kun kuin koska niin myös aina meidän asiakas ensin
  ve bir bu için ile her biz daha çok olan gibi kadar değil yüz güler
  och att det som är på av inte vi om ett vår våra hos oss ikke og er jeg hver vores altid alle
  že jsme který nebo ze každý naše náš és nem hogy minden egy mi și cu pe nu este care din fiecare ne smo ili
  svaki yang dan untuk dengan kami anda tidak ini itu dari ng mga ang ay kwa wa ya yetu wote yn
  respekt vertrauen qualität kvalitet kwaliteit lojalitet omsorg confianza calidad equipe equipo squadra
`);

/** Small words of other languages that may stand in an English text, in names and borrowed phrases. */
export const FOREIGN_TOO = list(
  'la le el en du au est un y se al van met den die med til par pour plus con per ale sur ou e o',
);

/** Words that English took over with their accents. */
export const BORROWED = list(`
  café cafés cafè crème crèche crèches à fiancé fiancée naïve résumé résumés entrée entrées décor purée soufflé sauté sautéed
  touché cliché clichés façade protégé protégée déjà née brûlée pâté rosé sommelière éclair éclairs voilà señor señora
  jalapeño piñata über coöperate coöperation reëlect zoë noël chloë crêpe crêpes matinée soirée soirées fête attaché
  communiqué exposé flambé papier-mâché mâché maître d'hôtel rôle blasé consommé
`);
