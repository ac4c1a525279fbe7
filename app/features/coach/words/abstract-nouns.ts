const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Nouns for things that nobody can see, hear or touch, beside those that show it by their ending. */
export const ABSTRACT = list(`
  quality qualities trust respect passion passions growth success purpose purposes hope hopes strength strengths culture
  value values loyalty safety comfort joy harmony balance dialogue progress potential knowledge skill skills expertise
  teamwork leadership ownership service-mindedness spirit performance performances process processes progress
  vision visions mission missions ethos ethics standard standards principle principles approach approaches strategy
  strategies focus unity equality justice fairness peace faith love pride courage wisdom freedom dignity honesty truth
  truthfulness care wellbeing well-being welfare wealth health climate environment foundation foundations basis basics
  framework context aspect aspects sense commitment commitments dedication devotion diligence discipline duty duties
  effort efforts energy enthusiasm empathy encounter encounters activity life sympathy compassion warmth kindness tolerance openness curiosity creativity
  ambition ambitions aspiration aspirations excellence endeavour endeavor ideal ideals idea identity image impact
  influence initiative initiatives insight insights integrity interest interests justice lifespan loyalty merit mutuality
  need needs norm norms objective objectives goal goals aim aims opportunity opportunities outcome outcomes
  participation perspective perspectives possibility possibilities power practice precision priority priorities
  profit profits prosperity prospects punctuality rapport reputation resilience resource resources responsibility
  result results rights role roles rigor rigour scope security society solidarity solution solutions stability
  stewardship success synergy synergies talent talents thoughtfulness tradition traditions transition transitions
  trustworthiness understanding virtue virtues will modernity humanity hospitality heritage mastery modesty humility
  demand demands expectation expectations experience experiences service services support cooperation co-operation
  change changes development developments difference differences improvement improvements appreciation esteem
  gratitude affordability autonomy charity clarity cohesion concern concerns confidence consensus conviction
  convictions craftsmanship decency determination diversity efficiency elegance fulfilment fulfillment generosity
  goodwill grace gentleness inclusion individuality inspiration judgement judgment learning caring sharing giving
  belonging listening liveliness mobility motivation mindset novelty order patience perseverance persistence
  philosophy professionalism pursuit reason recognition reliance remembrance renewal respectfulness self-esteem
  self-respect self-confidence serenity simplicity sincerity speed sustainability thrift togetherness vitality
  welcome zeal agility adventure beauty luxury pleasure joyfulness future planning thinking training cleanliness competence competency continuity convenience courtesy customer-focus
`);

/** Abstract too, but so common that they weigh half. */
export const HALF_ABSTRACT = list(`
  care service services support experience experiences need needs practice role roles sense interest interests change
  changes difference differences result results standard standards approach approaches environment resource resources
  life future training planning pleasure adventure order welcome reason will health skill skills idea speed focus concern concerns learning caring sharing giving
  listening society power effort efforts rights love peace energy process processes knowledge climate
`);

/** Nouns with the endings of abstract ones that one can see, hear or meet. */
export const SEEN = list(`
  station stations apartment apartments prescription prescriptions document documents equipment medication medications
  medicament university universities city cities library reception conversation conversations question questions
  instruction instructions appointment appointments department departments payment payments basement garment garments
  cement pavement pavements instrument instruments monument monuments ointment compartment compartments television
  invitation invitations ambulance entrance entrances fence fences audience sentence sentences residence residences
  furniture picture destination destinations location locations exhibition exhibitions plantation reservation
  reservations pension pensions mansion cushion cushions onion onions lion region regions religion million companion
  companions champion champions occasion occasions portion portions potion lotion junction section sections auction
  passenger facility facilities electricity celebrity cavity community communities witness witnesses business businesses
  harness harnesses wilderness illness governess ship ships membership insurance appliance appliances allowance distance
  science conference pence hence neighbourhood neighborhood hood pharmacy emergency emergencies agency policy currency
  vacancy tenancy vaccination vaccinations injection injections operation operations infection infections donation
  donations application applications collection collections delivery registration station translation translations
  celebration celebrations congregation generation generations nation nations population vacation vacations
  accommodation plantation construction production infant moment moments comment comments statement statements
  complaint apartment argument arguments agreement agreements shipment shipments parliament government testament
  element supplement fragment segment treatment treatments experiment experiments investment investments tournament
  tenement lament torment cabinet fitness guardianship scholarship internship friendship worship township hardship
  finance dance chance advance glance balance-sheet instance substance romance nuisance fragrance ordinance silence
  absence presence-sensor difference-engine evidence fence audiences sequence reference references preference preferences
  age page stage village package luggage baggage message messages garage cottage garbage passage sausage cabbage language
  languages bandage bandages postage carriage carriages marriage villages engagement-ring city-hall opposition position
  positions mention action session sessions mission-hall expression pronunciation version emotion emotions motion
  option options opinion opinions attention-span fashion permission decision decisions division television vision-test
  profession professions information explanation explanations education-office organisation organization organisations
  organizations corporation foundation-stone association federation institution institutions administration temptation
  condition conditions edition ambition-less nutrition addition tradition-bound partition partitions petition
  competition competitions situation situations calculation calculations quotation observation demonstration
  demonstrations inspection inspections correction corrections direction directions section protection-suit
  connection connections function functions junctions subscription subscriptions description descriptions transaction
  transactions reaction reactions fraction traction attraction attractions intersection elevation celebrant
  majority minority capacity velocity authority authorities utility utilities identity-card charity-shop cities
  property properties variety varieties necessity necessities deity pity activities publicity nativity
  security-guard quantity quantities entity entities municipality hospital gravity obesity disability disabilities
  sickness darkness business-card highness likeness weakness weaknesses madness dizziness deafness blindness
  loneliness happiness-hour sadness homelessness wetness dryness thickness
`);

/** The endings that make nouns abstract. */
export const ABSTRACT_ENDING =
  /(?:[a-z]{3}(?:tion|tions|sion|sions|ment|ments|ness|nesses|ity|ities|ance|ances|ence|ences|ency|encies|ancy|ship|ships|hood|ism|isms|acy|dom|tude|cy)|self-[a-z]+)$/;

/** Words that thicken a text which is abstract already; they weigh half and only beside abstract nouns. */
export const THICKENING = list(`
  sustainable innovative inclusive professional efficient effective integrated comprehensive dynamic flexible reliable
  transparent competent holistic strategic collaborative proactive ethical equitable authentic exceptional outstanding
  meaningful accountable responsible excellent mutual continuous constructive optimal superior essential fundamental
  common shared collective social cultural lasting positive high-quality quality-conscious future-oriented sensitive
  respectful responsive trustworthy empathetic ensure ensures ensuring promote promotes promoting foster fosters fostering
  enhance enhances enhancing achieve achieves achieving deliver delivers delivering provide provides providing enable
  enables enabling strengthen strengthens strengthening advance advancing committed dedicated guided characterised
  characterized based rooted grounded
`);
