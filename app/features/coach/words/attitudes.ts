import { wordSet } from './word-forms';

/** What people are, have or feel inside: nouns. */
export const ATTITUDES = wordSet(`
  ability acceptance accessibility accountability accuracy adaptability agility alertness altruism ambition appreciation
  aptitude attention attentiveness attitude authenticity autonomy awareness balance belief belonging benevolence boldness
  bravery calm calmness candour candor care carefulness caring charisma cheerfulness clarity collaboration collegiality
  comfort commitment communication community compassion competence composure concern concentration confidence conscience
  consciousness consideration consistency control conviction cooperation courage courtesy craftsmanship creativity
  credibility culture curiosity decency dedication dependability desire determination devotion dignity diligence
  discipline discretion diversity drive dynamism eagerness efficiency effort effectiveness empathy empowerment endurance
  energy engagement enjoyment enthusiasm environment equality equity ethics ethos excellence excitement expectation
  experience expertise fairness faith faithfulness flexibility focus foresight forgiveness freedom friendliness friendship
  fun generosity gentleness goodwill grace gratitude growth happiness harmony helpfulness honesty honour hope hospitality
  humanity humility humour humor hunger impact inclusion inclusiveness inclusivity independence initiative innovation
  inspiration integrity interest involvement joy judgement judgment justice kindness knowledge leadership learning
  loyalty love mentality mindfulness mindset mission modesty morale motivation neutrality openness optimism outlook
  ownership partnership passion patience peace performance persistence perseverance philosophy politeness positivity
  precision presence pride priority principle proactivity productivity professionalism promptness prudence punctuality
  purpose quality readiness reliability resilience resourcefulness respect respectfulness response responsibility
  responsiveness restraint rigour safety satisfaction security sensitivity serenity seriousness service sharing simplicity
  sincerity solidarity spirit spontaneity stamina standard stewardship strength success supportiveness sustainability
  sympathy tact teamwork teamworking tenacity thankfulness thoroughness thoughtfulness tolerance togetherness tradition
  transparency trust trustworthiness truth truthfulness understanding unity urgency value versatility vigilance vision
  warmth welcome wellbeing willingness willpower wisdom wonder zeal zest skill competency talent strengths importance
  potential opportunity expectation relationship relation rapport sense feeling emotion heart soul mind approach
  diversity difference  outcome result consequence  challenge behaviour behavior conduct manner
  instinct ego  role culture atmosphere climate image reputation feedback improvement development progress
  learning excellence perfection satisfaction needs need view perspective viewpoint thinking duty obligation cohesion
  synergy impartiality objectivity prejudice bias fear treatment solution motto priority manners attentiveness sincerity empathy selflessness
  uniqueness individuality mercy charity decency self-control self-discipline self-confidence self-reflection self-motivation
`);

/** What people are inside: adjectives. */
export const TEMPERS = wordSet(`
  accessible accountable openly adaptable agile alert ambitious appreciative approachable ashamed attentive authentic aware
  brave bold calm can-do candid careful caring cheerful client-centred client-focused collaborative collegial
  committed compassionate competent composed confident conscientious conscious considerate consistent constructive
  cooperative courageous courteous creative credible curious customer-centric customer-focused customer-oriented
  customer-minded decent decisive dedicated dependable determined devoted diligent disciplined discreet
  driven dynamic eager effective efficient empathetic empathic energetic engaged engaging enthusiastic entrepreneurial
  ethical excellent excited fair faithful fearless flexible focused forgiving forward-looking forward-thinking friendly
  full-hearted generous gentle genuine good-humoured grateful guest-centred guest-oriented hands-on happy
  hard-working hardworking heartfelt helpful honest hopeful hospitable humble hungry imaginative impartial
  inclusive independent innovative inquisitive inspired inspiring intelligent interested involved keen kind
  knowledgeable likeable loving loyal merciful mindful modest motivated nice non-judgmental objective observant
  open-minded optimistic outgoing outstanding passionate patient patient-centred people-focused perfectionist
  performance-driven persistent personable polite positive pragmatic proactive pro-active productive professional
  proud prudent punctual quality-conscious receptive reflective reliable resilient resourceful respectful
  responsible responsive result-oriented results-driven rigorous self-aware self-critical self-motivated selfless
  sensible sensitive service-minded service-oriented sincere solution-oriented solution-focused spontaneous strong
  supportive sustainable sympathetic tactful team-minded tenacious thankful thorough thoughtful thrifty tireless tolerant
  transparent true trusting trustworthy truthful unbiased understanding unfailing unselfish unswerving unwavering
  unconditional versatile vigilant visionary warm warm-hearted welcoming wholehearted willing wise absolute utmost 
  lasting unshakeable unshakable ready serious resolute afraid unafraid
  fearful fundamental personal professional-looking quality-minded
`);

/** Verbs for what happens inside, or for so much that nothing is seen. */
export const UNSEEN = wordSet(`
  abide admire advocate aim align anticipate appreciate aspire assume attempt behave believe belong 
  champion cherish commit consider cooperate co-operate cultivate
  dedicate demonstrate desire devote dream embody embrace empathise empathize empower enable
  encourage endeavour endeavor engage enjoy ensure envision esteem evolve exceed excel exemplify expect exude
  facilitate feel forget foster fulfil fulfill honour honor hope identify imagine 
  innovate inspire internalise intend know love matter mean motivate
  nurture optimise own persevere persist perform personify possess practise prefer prioritise prioritize prize 
  pursue radiate realise realize recognise recognize regard rejoice rely respect
  revere seek strive succeed think thrive tolerate treasure 
  trust understand unite uphold value want wish 
`);

/** Verbs that are seen when there is something in their way: see a visitor to the tram, lead a horse. */
export const HALF_SEEN = wordSet(`
  achieve adapt accept act approach challenge contribute deliver develop display exhibit grow improve include like maintain mind lead
  need project promote protect provide reflect safeguard see sense support sustain treat view work lose live harness collaborate
  communicate concentrate care integrate focus strengthen find remain
`);

/** Verbs that show nothing until one knows what comes after them. */
export const LIGHT = wordSet(`
  be am is are was being become stay keep have having get do go make give put set hold show bring build create find look earn
  share stand speak come use let offer carry serve meet handle deal remember raise run take try let place pay
`);

/** Verbs for what a bystander sees or hears. */
export const SEEN = wordSet(`
  accompany add adjust admit answer announce apologise apologize ask attach bake bend bin blow book bow brake bring brush
  button buy call cancel carry catch chalk change check clap clean clear climb close collect come confess cook copy count
  cover crouch cut date deliver dial dig dim display draw drink drive drop dry dust eat empty enter escort exchange explain
  fasten feed fetch file fill flag fold forward gather get give go greet hand hang hold hug hum introduce invite iron jot
  keep kneel knock label laugh lay lean leave lend let lift light list load lock log look lower lunch mail mark mend
  mention mop move nod note offer open order pack page paint park pass pause pay phone photograph pick pin plant play
  point post pour praise press print pull push put queue quote radio raise read rearrange rebook recap record refill refund
  remove repair repeat replace report rescue restock return rewrite ride ring rinse round run say scrub seat send serve
  shake show shut sign sing sit slow smile smooth sort speak split stack stamp stand start stay steer step stick stir stop
  straighten strip summarise swap sweep switch take talk taste teach tear tell test text thank throw tick tidy tie touch
  translate turn type unload unlock update use visit vote wait waive walk warm warn wash watch water wave wear weigh whisper
  wipe wish wrap write
`);
