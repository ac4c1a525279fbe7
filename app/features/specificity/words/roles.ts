import { wordSet } from '~/features/coach/words/word-forms';

/** Colleagues by what they do here, each in the singular: whoever is served within the house. */
export const WITHIN = wordSet(`
  nurse doctor porter cleaner receptionist waiter waitress cook chef driver trucker intern apprentice trainee newbie
  newcomer starter recruit temp technician teacher lecturer librarian midwife carer cashier clerk teller agent engineer
  roofer welder fitter picker packer loader operator attendant steward guard curator guide interpreter accountant
  developer tester staffer shift crew squad department staff rota desk colleague coworker teammate mate workers workmate
  substitute supply lad lads kids kiddies bosses inspector supervisor neighbour attender attenders pair pickers men
  operators mechanic joiner plumber sparky groom couple officer warden dispatcher commuter drivers
`);

/** Further people who are served, beside those of the charter's coach. */
export const SERVED_TOO = wordSet(`
  mum mums mom dad gran regulars regular parent caller tenant applicant grader bride birthday-girl kid kiddo toddler
  toddlers teenager teenagers people-waiting youngster trainee group delegation class grade delegates widow husband wife
  wives lollipop partner siblings person reader
`);
