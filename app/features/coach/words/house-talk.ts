import { wordSet } from './word-forms';

/** Words that stand in anybody's values: they tell nothing of a house, a trade or a place. */
export const HOUSE_TALK = wordSet(`
  abide ability able above abuse accept acceptance access accomplish accomplishment account accountability accountable
  accuracy accurate achieve achievement acknowledge act action active activity adapt adaptable add address adequate
  admire admit adopt advance advantage adversity advice advise affect affordable afraid agenda agile agility agree
  agreement ahead aim align alike alive allow alone ambition ambitious amaze amends anticipate anxious apologise
  apologize apology apply appreciate appreciation approach appropriate approve area argue arise arrive art ask aspect aspire
  aspiration assume assumption assure assured atmosphere attain attempt attend attention attentive attentiveness
  attitude audience authentic authenticity authority avoid awareness aware awkward background bad balance barrier base
  basic basis bear beat become begin beginning behave behaviour behavior belief believe belong belonging benefit best
  better bias big bit blame blaming bold boldness bother boundary brave bravery break breakthrough bring broken build
  building burden business busy call calm can care career careful carefully caring case celebrate center central centre
  certain certainty challenge champion chance change character charge check cheerful choice choose circumstance
  clarity clear clearly clever client close closely coach coachable code collaborate collaboration collaborative colleague
  collective come comfort comfortable comment commit commitment common communicate communication community company
  compare compassion compassionate compete competence competent competition competitive competitor complacency complain
  complaint complete complex complexity compliance comply complicated compromise conceal concern condition conduct
  confidence confident conflict confront connect connection conscience conscious consequence consider considerate
  consideration consistency consistent consistently constant constantly constructive consumer contact continual continue
  continuous contribute contribution control convenience conversation convey conviction cooperate cooperation core
  corner correct cost count courage courageous course courtesy courteous coworker create creation creative creativity
  credit cross culture curiosity curious current customer daily danger dare daring day deal debate decency decent
  decide decision decisive dedicate dedicated dedication deed deep deeply defend deliver delivery demand demanding
  demonstrate department depend dependable deserve desire despite detail determination determined develop development
  dialogue difference different differ difficult difficulty dignity diligence diligent direct direction disagree
  disagreement disappoint discover discrimination discuss discussion disrespect diverse diversity door doubt dream
  drive driven drop due duty eager earn earnest earth ease easier easily easy edge educate effect effective
  effectiveness efficiency efficient effort ego embody embrace emotion empathetic empathy employ employee employer
  empower empowered empowerment enable encourage encouragement end endeavour energetic energise energy engage engagement
  enhance enjoy enjoyment enrich ensure enterprise entire entrepreneur entrust environment equal equality equally
  equitable equity error essential establish ethic ethical ethics evaluate event everyday evidence evolve exact example
  exceed excel excellence excellent except exception exceptional excite excitement exciting exclude excuse exist expect
  expectation experience expert expertise explain explore express expression extra extraordinary face fact fail failure
  fair fairly fairness faith faithful fall false familiar family far fast fault favour fear feedback feel feeling fellow
  field fight find fine finish firm first fit fix flexibility flexible flourish focus follow force foremost forget
  forgive forward foster foundation frank free freedom freely fresh friend friendliness friendly friendship front
  fulfil fulfill fulfilment full fully fun function fundamental future gain general generate generation generosity
  generous gentle genuine genuinely gift give giving glad goal good goodness goodwill govern graceful grateful gratitude
  great ground group grow growth guarantee guess guide guideline habit happen happiness happy hard harm harmony head
  healthy hear heart help helpful helpfulness hidden hide high highest hinder history hold holistic honest honestly
  honesty honour honor hope horizon hospitality host hostile human humanity humble humility humour hungry hurdle hurt
  idea ideal identify identity ignore imagination imagine impact impartial important importance impossible impress
  improve improvement incentive include inclusion inclusive inclusiveness increase independent individual industry
  influence inform information ingenuity initiative innovate innovation innovative input insight inspiration inspire
  instinct integral integrity intellectual intend intense intention interest internal invest investment invite involve
  involvement issue job join joint journey joy joyful judge judgement judgment just justice justify keen keep key kind
  kindness know knowledge lack laugh lead leader leadership learn learning leave legacy legal lesson let level liberty
  life lift limit line link listen little live living local long longer look lose lost love low loyal loyalty main
  maintain make manage management manager manner mark market master matter maximise mean meaning meaningful means
  measure meet member mend mentality mentor merit method mindset mind minimise mission mistake mix mode model modest
  modesty moment momentum moral morale motivate motivation motive move mutual name nation natural nature necessary need
  negative neglect new next nice noble norm normal note notice nurture objective obligation obstacle offer old
  open openly openness opinion opportunity oppose optimism optimist optimistic option ordinary organisation organise
  organization organize original outcome outlook outstand outstanding overcome overlook own owner ownership pace paramount
  part participate partner partnership pass passion passionate past path patience patient patiently pay peer people
  perfect perfection perform performance permission persevere perseverance persist persistence persistent person
  personal personally perspective philosophy pioneer place plan planet play please pleased pleasure pledge point policy
  polite politely politeness politics poor position positive positively possibility possible potential power powerful
  practical practice practise praise precise precision prefer preference prejudice prepare prepared presence present
  preserve pressure prevail prevent pride principle priority prioritise privilege proactive problem process product
  productive profession professional professionalism profit progress promise promote prompt promptly proper property
  propose protect protection proud prove provide prudence prudent public punctual purpose purposeful pursue pursuit push
  put quality quest question quick quickly quit race raise range reach react read ready real realise realistic reality
  reason reasonable receive recognise recognize recognition reconsider reduce reflect reflection regard region regret
  reinvent reject relate relation relationship relentless relevant reliability reliable rely remain remarkable remember
  remind repeat reputation request require requirement research resilience resilient resolve resource resourceful respect
  respectful respectfully respond response responsibility responsible responsibly responsive responsiveness rest result
  reward right risk rise road robust role roll room root route rule run sacrifice sacred safe safely safety sake satisfy
  satisfaction say scale search second secret secure security see seek self selfish sense sensible sensitive sensitivity
  serious seriously serve service set settle setback shape share shareholder shine short shortcut show side sight
  sign simple simplicity simplify simply sincere sincerity situation size skill skilful small smart smile social society
  solid solidarity solution solve source space speak special speed spend spirit spread stability stable staff stage
  stakeholder stand standard start state status stay steady step steward stewardship stick stop story straight
  straightforward strategy strategic strength strengthen stretch strict strive strong structure struggle style subject
  succeed success successful suffer suggest suggestion suit suitable superior supplier support supportive surprise
  surround sustain sustainability sustainable swift system tackle take talent talented talk target task teach team
  teammate teamwork tell tenacious tenacity term test thank thankful thing think thorough thoroughness thought
  thoughtful thoughtfulness thrive time timely title tolerance tolerant tone tool top topic total touch tough tradition
  train training transform transformation transparency transparent treasure treat tremendous trouble true trust
  trustworthy truth truthful try turn type ultimate unafraid uncertain uncertainty uncomfortable understand understanding
  unfair unique uniqueness unite united unity unjust unknown uphold urgency urgent use useful user utmost valuable value
  variety versatile view viewpoint virtue vision vital voice vulnerable wait walk want warm warmly warmth waste watch way
  weak weakness wealth welcome welcoming welfare wellbeing whole wholehearted wide will willing willingness win wisdom
  wise wisely wish wonder word work worker workplace world worry worth worthy wrong year young zeal
  accountably actually adapts afterwards alongside amazing anew authentically beginnings beneath best-in-class betterment
  blindly boundaries brilliant broad bureaucracy capable capability cheer cherish chosen clean collectively commercial
  companion confidential considered courageously craft craftsmanship crisis criticise criticism critical dedicated
  deadline delight democratic devote devotion differently discipline disciplined dissatisfied distinct dynamic economic
  economy elegant enable enduring enthusiasm enthusiastic environmental equip everlasting everywhere excellently expand
  externally externally fearless feet finger fingers forever former forth fully-fledged genius globe global gossip
  greater grit gut hands-on happier hard-working hardworking heartfelt heritage hierarchy homework honourable
  humanly hunger impeccable imperfect impulse inclined inherit innermost integrate intelligent interact interaction
  inwardly investors job-title jump justly kindly leap life-long lifelong light likewise livelihood lively look-out
  mastery matters meantime mediocre mediocrity mirror modern mountain needs neutral nimble nobler noticed nurturing
  obsess obsession obvious ongoing openminded open-minded ours-alone outside outward overall pathway peace perceive
  perceptive permanent pillar plain possible precious predictable promptness proof quality-conscious quietly radical
  rapid reassure recover redefine refuse reliance remedy renew repair reputable resist resolution respected restless
  rewarding rich scrutiny selfless sensibly serenity shared shoulder silence sincere-hearted sky smarter smooth sound
  sparkle standing steadfast steady strengths strife subordinate sufficiently sum surpass tangible tirelessly together
  togetherness tomorrow's torch transfer trend triumph trying twice unconditional understanding unity-minded unparalleled
  unwavering upright urge validate vary victory vigour virtuous volunteer welcome-minded weigh well-being wellness
  wholeness wider win-win worldwide yield yesterday zest disadvantage discriminate goodwill whomever grand grasp
  attract generously gracious grounded heed hearing motivated perceived quick-witted attach belongings born accent
  greet factual body bodies laurels half-truths truths half hungry physical mental sleeve lip blood sweat muscle
  limits shore wave engine motor recipe ingredient glue cement seed blossom beacon anchor sail
  answer last money came budget behalf stronger weaker bigger unclear clearer greatest strongest deeper easier harder
  disposal maximum maximise inner define defined beings glorious adverse appeal applaud appropriate assist attract await
  award bigger bond bravely capture cause chain clarify cloud commerce compass comparison conclude conduct conquer
  consciousness contented contrary convince countless create curious damage decline defeat degree deny destination detect
  devil disagree disclose discourage dishonest disregard distinguish distract disturb divide earnest echo economic elevate
  eliminate embarrass emerge emotional ending enemy enlighten equip escape essence exaggerate exchange expose extend fame
  fate flame flaw fluent foe fortune frontier fruit fuel gap gear gesture giant glory gratefully growth-minded guardian
  harder heights hesitate honourably ignite ignorance impression improvise indifferent inevitable infinite inform injustice
  insist instead interfere interpret intuition invent isolate jealous justify lasting learner liar likable limitless loudly
  luck magic magnet maturity mercy merit mighty misfortune mislead monitor mutual mystery narrow naturally notion
  nonsense obey occasion offend oppose outdo overcome overwhelm pain panic partial passive pause perceive persuade pity
  praiseworthy predict pretend prior propel prosper prosperity provoke pure puzzle quietly rank rational rebel reckless
  reconcile regardless regret rejoice relax release reliant resent restore restrict reveal reward rigid ripple rumour
  satisfied scatter seldom settle severe shallow sharpen shortcoming similar slogan slow soul spark spectrum speechless
  spotlight stimulate strange strategy stress stubborn sudden summit supreme surpass surrender swear sympathy synergy
  tempt tendency thankless thrill tie timeless tireless tomorrow tolerate torch toxic treat trivial truthful turmoil ultimate
  unbiased undivided unfold uplift useless vain valour vehicle venture vigilant visible void wander wealth wholly willpower
  wit worst hate anger angry fear loud quiet sad happy alone lonely empty heavy thin thick rough sharp blunt bright dark
  achieve hopeful impactful impossible inequality joint-up leader-led meritocracy misunderstand undertake understood
  undermine unspoken unheard ups downs wonderfully ask-first awhile sorry kept held met brought bought built caught
  chose drew felt found fought forgot gave gone went got grew heard hid knew led learnt left lent lit made meant paid
  proven ran said saw seen sought sent shown shone showed spoke spoken spent spread stood stuck stolen swore taught told
  thought threw took taken understood won wore worn done given grown fallen forgotten begun became lain
`);
