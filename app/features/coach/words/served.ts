import { wordSet } from './word-forms';

/** Whom a house may serve, each in the singular unless the plural is built unlike it. */
export const SERVED = wordSet(`
  customer client clientele guest patients outpatient inpatient shopper buyer purchaser consumer user
  subscriber policyholder saver borrower depositor claimant applicant petitioner taxpayer ratepayer voter
  citizen citizenry resident inhabitant householder homeowner owner tenant renter lodger occupant villager
  islander townspeople townsfolk locals folk neighbour neighbor household newcomer stranger foreigner
  immigrant migrant refugee settler pilgrim visitor tourist traveller traveler holidaymaker vacationer
  passenger rider commuter flyer flier motorist cyclist pedestrian walker hiker climber skier swimmer camper
  wanderer latecomer beginner diner eater drinker regulars reader listener viewer spectator audience
  playgoer theatregoer theatergoer concertgoer moviegoer filmgoer festivalgoer caller enquirer inquirer
  complainant sender recipient addressee member donor supporter beneficiary beneficiaries child children
  schoolchild schoolchildren kid toddler baby babies newborn infant pupil student learner apprentice trainee
  graduate undergraduate freshman freshmen teen teenager youngster adolescent youth girl boy lad lass
  schoolgirl schoolboy parent mother father mum mom mam mummy daddy dad grandparent grandmother grandfather
  grandma grandpa gran granny grandad granddad grandchild grandchildren son daughter brother sister sibling
  aunt uncle husband wife wives spouse couple newlywed bride groom widow widower orphan mourner relative
  carer caregiver pensioner retiree seniors elders veteran survivor victim sufferer invalids convalescent
  diabetic amputee addict prisoner inmate offender defendant jobseeker breadwinner lady ladies gentleman
  gentlemen man men woman women businesswoman businesswomen businessman businessmen shopkeeper stallholder
  freelancer entrepreneur smallholder landowner grower crofter fisherman fishermen angler sportsman
  sportsmen sportswoman congregation parishioner worshipper worshiper believer delegate attendee participant
  entrant contestant bidder athlete runner dancer singer gardener hobbyist collector sleeper insomniac
  worrier sceptic skeptic souls dog cat pet puppy puppies kitten horse pony ponies animal bather golfer fans
  booklover dependant debtor individuals persons humans expat exile evacuee seeker holder lover goer accused
  deceased farmer artist musician author inventor soldier sailor trucker connoisseur gourmet motorcyclist
  rambler trekker backpacker jogger biker trainspotter astronomer birdwatcher comer dweller landlady preemie
  timer neighbourhood neighborhood
`);

/** Trades and bodies outside: farmers bank with us, small firms sleep well. */
export const OUTSIDE = wordSet(`
  driver player actor writer researcher trader merchant retailer company companies business businesses firm
  enterprise startup shop restaurant charity charities club organisation organization school village town
  municipality municipalities haulier landlord employer publisher brewer maker founder community communities
  home family families
`);

/** Crafts that are mostly the staff; they are served only where a sentence says “for” or “help”. */
export const CRAFTS = wordSet(`
  teacher nurse doctor midwife midwives engineer developer programmer baker cook chef waiter worker builder
  craftsman craftsmen craftspeople plumber electrician joiner carpenter mechanic scientist lawyer accountant
  banker shepherd colleague employee manager leader volunteer firefighter officer clinician vet pilot
  designer photographer hairdresser surgeon dentist pharmacist librarian administrator practitioner office
  institution hospital team staff
`);

/** Adjectives that stand for people after “the”: the sick, the lonely. */
export const NEEDY =
  'sick|ill|dead|poor|hungry|homeless|lonely|elderly|aged|old|young|dying|bereaved|blind|deaf|disabled|injured|wounded|' +
  'vulnerable|needy|weak|unemployed|jobless|lost|forgotten|weary|tired|thirsty|grieving|frightened|anxious|curious|' +
  'less fortunate|disadvantaged|underserved|underprivileged|marginali[sz]ed|excluded|displaced|destitute|stranded|' +
  'isolated|shy|nervous|restless|sleepless|bewildered|mourning|newly arrived|living|many|penniless|busy|missing|accused|' +
  '(?<!\\b(?:in|across|of|throughout|around|through|from|on|into|near|round|over|within|along) the )' +
  '(?:whole |entire )?(?:town|village|city|valley|street|island|county|parish|neighbou?rhood|class)';
