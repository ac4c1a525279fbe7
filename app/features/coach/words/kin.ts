/** Families of words that the usual endings do not show; the first word names the family. */
const FAMILIES = `
  able ability abilities unable enable
  access accessible accessibility
  account accountable accountability accountably
  act action active actively activity
  adapt adaptable adaptability adaptation adaptive
  agile agility
  ambition ambitious ambitiously
  attend attentive attentiveness attentively attention attends attended attending
  authentic authenticity authentically
  believe belief believer believes believing believed
  belong belonging
  bold boldness boldly
  brave bravery bravely
  balance balanced balances balancing
  calm calmness calmly
  care caring cared cares careful carefully carefulness
  charity charitable
  choose choice choices chooses chosen chose choosing
  clean cleanliness cleaned cleaning cleanly cleans cleaner
  clear clarity clearly clearness clearer clarify
  collaborate collaboration collaborative collaborating collaborator
  comfort comfortable comfortably
  communicate communication communicative communications communicating
  community communities communal
  compassion compassionate compassionately
  confide confidential confidentiality confidentially
  confident confidence confidently
  consider considerate consideration considerately considering
  consistent consistency consistently
  courage courageous courageously
  courteous courtesy courteously courtesies
  capable capability capacity
  craft craftsmanship crafted crafts craftsman craftsmen
  create creative creativity creatively creation creating creator
  credible credibility
  curious curiosity curiously
  custom customer customers
  decent decency decently
  decide decision decisive decisiveness decisively
  dedicate dedication dedicated
  deep depth deeply depths
  depend dependable dependability dependably
  dignity dignified dignify
  discreet discretion discreetly
  diverse diversity diversely
  due duty dutiful
  empathy empathic empathetic empathise empathize empathetically
  empower empowerment empowered empowering
  energy energetic energetically energise
  enthusiasm enthusiastic enthusiastically enthusiast
  environment environmental environmentally
  equal equality equally equals
  equity equitable equitably
  ethic ethics ethical ethically
  excel excellent excellence excellently excelling excels
  experience experienced experiences
  expert expertise expertly
  fair fairness fairly
  faith faithful faithfully faithfulness
  family families
  fast faster fastest
  flexible flexibility flexibly flex
  free freedom freely
  fresh freshness freshly
  friend friendly friendliness friendship friends
  fun funny
  general generally
  generous generosity generously
  gentle gentleness gently
  good goodness best better
  gracious grace graciously graciousness
  grateful gratitude gratefully gratefulness
  great greatness greatly
  grow growth growing grows grown grew
  guest guests
  happy happiness happily
  harmony harmonious harmoniously
  heal health healthy healthily
  heart hearted wholehearted wholeheartedly hearts
  help helpful helpfulness helper helpers helping
  honest honesty honestly
  honour honor honourable honorable
  hospitable hospitality hospitably
  humane humanity human humanely
  humble humility humbly humbleness
  humour humor humorous
  include inclusive inclusion inclusiveness inclusively inclusivity
  independent independence independently
  innovate innovation innovative innovating innovator
  inspire inspiration inspiring inspirational
  integrity integrities
  joy joyful joyous joyfully
  just justice justly
  keen keenness
  kind kindness kindly kinder
  know knowledge knowledgeable knowing known knows knew
  lead leader leadership leading leads led
  learn learning learner learned learnt learns
  listen listening listener listeners listens listened
  long length lengthy
  loyal loyalty loyally
  merciful mercy
  modest modesty modestly
  moral morality morally
  mutual mutually mutuality
  neighbour neighbor neighbourly neighbours neighbourliness neighborhood neighbourhood
  nature natural naturally
  obey obedience obedient
  open openness openly opening opened opens
  optimism optimistic optimist
  own ownership owner owners owning owned owns
  participate participation participative
  partner partnership partners partnering
  passion passionate passionately
  patience patient patiently
  persist persistence persistent persistently
  persevere perseverance persevering
  plain plainly plainness
  play playful playfulness plays played playing
  polite politeness politely
  precise precision precisely
  prompt promptness promptly
  present presence
  pride proud
  provide provision providing provides provided proudly prouder
  private privacy privately
  profession professional professionalism professionally
  punctual punctuality punctually
  pure purity
  quality qualities
  quick quickness quickly quicker
  reliable rely reliability reliably relied relies relying reliance reli
  resilient resilience resiliently
  resolve resolution resolved
  respect respectful respectfully respecting respected respects
  respond response responsive responsiveness responding responds responses
  responsible responsibility responsibilities responsibly
  rigour rigor rigorous rigorously
  safe safety safely safer safest
  secure security securely
  serve service serving served serves services
  simple simplicity simply simplify simpler simplest
  sincere sincerity sincerely
  skill skilled skilful skillful
  sober sobriety
  solve solution solutions solving solves solved
  solid solidity
  solidarity solidary
  speed speedy speedily
  stable stability
  steward stewardship stewards
  strong strength strengthen strongly stronger strongest strengths
  succeed success successful successfully successes
  support supportive supportively supporting supported supports
  sustain sustainable sustainability sustainably
  sympathy sympathetic sympathise
  team teams teamwork teamworking
  tenacious tenacity
  thank thanks thankful thankfulness
  thorough thoroughness thoroughly
  think thought thoughtful thoughtfulness thoughtfully thinking thinks
  thrift thrifty
  time timely timeliness times
  tolerate tolerance tolerant
  transparent transparency transparently
  true truth truthful truthfulness truthfully truly truths
  trust trustworthy trustworthiness trusted trusting trusts
  unite unity united
  vary variety various
  versatile versatility
  vision visionary
  vital vitality
  warm warmth warmly warmer
  welcome welcoming welcomed welcomes
  whole wholeness
  wide width
  win winning winner winners wins
  wise wisdom wisely
  young youth youthful
`;

export const KIN = new Map(
  FAMILIES.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.trim().split(' ');
      return words.map((word) => [word, words[0] as string] as const);
    }),
);
