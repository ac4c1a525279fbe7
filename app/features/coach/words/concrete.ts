const list = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Things one can see, touch, hear or taste, and deeds one can watch: they make a text visible. Stems, without endings. */
export const CONCRETE = list(`
  hand finger arm leg foot feet knee head face eye ear nose mouth hair shoulder tooth teeth skin bone belly
  door window roof wall floor stair room kitchen bathroom bath shower toilet bed chair table desk bench counter
  shelf drawer cupboard lamp light candle lock bell gate porch corridor hall lobby lift elevator cellar attic garden
  yard fence house flat apartment hut tent tower street road lane corner pavement kerb ramp rail track
  platform station stop bus train tram ferry boat ship plane bike bicycle car van lorry truck taxi wheel wheelchair
  pram suitcase bag box parcel letter envelope stamp paper page form book newspaper pen pencil ink screen phone
  telephone keyboard cable computer printer camera radio clock watch ticket receipt bill coin cash penny pound dollar
  euro cent bread loaf cake pie soup sandwich apple pear onion potato egg milk butter cheese sugar salt salad fish
  meat sausage chicken rice bean coffee tea cup mug glass bottle plate bowl spoon fork knife pot pan oven kettle
  fridge stove towel sheet blanket pillow mattress coat jacket shirt hat cap shoe boot glove scarf sock umbrella
  apron uniform badge ring watch stick crutch cane bandage plaster needle syringe tablet pill bottle ointment
  thermometer stethoscope bucket mop broom hose pipe tap leak boiler radiator heating meter fuse wire bulb switch
  hammer nail screw screwdriver wrench spanner saw ladder rope harness paint brush tool machine engine brake tyre
  tire oil petrol battery pump wood timber stone brick concrete granite steel iron gold silver cloth seam thread
  button dog cat horse cow sheep pig goat bird hen chicken fish bee duck puppy kitten tree branch leaf leaves flower
  rose grass bush forest river lake sea beach hill mountain valley field meadow pond snow rain ice wind storm
  frost sun sunshine moon sky cloud smoke ash dust mud water sand baby toddler grandmother grandfather
  grandma grandpa mother father mum dad mom daughter son sister brother aunt uncle widow bride boy girl stranger
  porter driver nurse doctor cook chef waiter baker butcher barber plumber roofer mechanic teacher caretaker
  apprentice cleaner clerk cashier conductor midwife vet farmer fisherman ferryman lawyer librarian receptionist
  knock ring sit sat walk carry lift push pull shut wash wipe sweep clean
  cook bake fry boil pour drink eat taste smell smile laugh cry weep sing dance wave nod bow kneel knelt lie sleep
  wake wait queue climb jump swim drive ride park post stamp sign write wrote read paint cut
  sew mend repair dig plant pick pack unpack wrap weigh count pay paid buy bought sell sold call
  phone shout whisper greet fetch bring brought hand throw threw catch caught hang hung switch lock unlock
  minute hour noon midnight morning evening night tonight tomorrow monday tuesday wednesday thursday friday saturday
  sunday january february april june july august september october november december winter summer autumn spring
  lunch breakfast dinner supper christmas easter queue song music noise voice word name photograph picture poster
  sign map board toy teddy doll ball game card puzzle swing slide pool classroom playground school gym lab theatre
  ward clinic hospital pharmacy shop store till market bakery restaurant pub bar cafe hotel library museum church
  office bank wardrobe laundry workshop depot barn stable harbour quay shed shelter attic closet mirror comb razor
  haircut scissors soap toothbrush nappy diaper cradle cot crib coffin grave wreath ribbon flag torch match cigarette
  mile metre meter inch kilo litre liter degree dozen half two three four five six seven eight nine ten twenty thirty
  forty fifty hundred thousand crumb slice spoonful drop puddle footprint fingerprint tear sweat
  blood wound bruise fever cough cold pain ache itch tired hungry thirsty wet dry warm hot cool dirty loud quiet dark
  red blue green yellow white black grey gray brown soft heavy thin thick round flat rough
`);
