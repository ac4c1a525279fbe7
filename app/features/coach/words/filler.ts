import { wordSet } from './word-forms';

/** Words that add nothing to a definition: whom everybody serves, always, everywhere, and the verbs of wall texts. */
export const FILLER = wordSet(`
  act aim allow approach area aspect aspire bear begin behave behaviour behavior believe best better branch bring build
  business celebrate center central centre charge child client colleague come commit commitment company contact core
  corporation create crew crucial culture customer day deal deed deliver demand demonstrate deserve dollar driver
  embrace embody employee encourage endeavour enable ensure entire environment essential everyday everything everywhere
  exist expect experience extremely family feel firm focus foster full fully fundamental get give go goal good great
  greatly group guest guide have heart help here high highest hold honour house human imply important importance include
  individual institution invite involve join keep key kind know lack large lead level life live look lose love maintain
  make manner matter mean meaning member mind moment most move nature need new nice nothing number nurse office offer
  operate organisation organization part partner passenger patient people person place please practise practice
  prioritise prize promote proud provide pupil put range real really reflect regard relation relationship remain
  resident respect right role run say seek self serve service set shall share show side situation small society
  spirit staff stakeholder stand standard start stay step stop strive student supplier support sure take teacher team
  tenant thing think time treat true try turn understand uphold use user utmost value view visitor vital want way
  welcome well whole will work worker workforce workplace world year everybody's across always dealings encounter
  everyone's interaction decision word deed action thought process product minute circumstance condition season
  summer winter night board cleaner top bottom town region country volunteer donor public citizen community
  reader shopper traveller rider saver owner parent neighbour trader farmer contractor regulator shareholder investor
  enough fine little big daily first foremost above paramount heartbeat cornerstone foundation pillar dna
`);

/** Where a house does its work. */
export const HOUSES = wordSet(`
  hotel inn hostel clinic hospital ward surgery school classroom college nursery bank branch shop store market bakery
  restaurant kitchen cafe library museum theatre theater cinema depot station garage counter desk premises site
  hall office floor boardroom workshop factory plant warehouse charity agency council town city village laboratory
  studio salon pharmacy practice farm park airport harbour port
`);
