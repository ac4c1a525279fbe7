import { wordSet } from '~/features/coach/words/word-forms';

/** Past forms that do not end in -ed, of things that can be seen done. */
export const DONE = wordSet(`
  ate bent bet bit blew bore bought bound broke brought built burnt came got caught chose clung crept cut dealt drew
  drank drove dug fed fetched flew fought found froze gave got ground grew held hid hit hung kept knelt knew laid leant
  learnt led left lent let lit lost made met mended paid poured put ran rang read rebuilt redid repaid resent
  rewrote rid rode rose said sang sat saw sent set shone showed shown shut slid sold sorted spent spoke spun spotted
  stayed stitched stole stood stopped stuck swam swapped swept swung talked taught threw thought told took tore
  typed unstuck walked went withdrew woke wore wrote wound written given taken driven drawn done brought hidden ridden
  sung spoken torn thrown woken worn chosen broken eaten
`);

/** What ends in -ed, or stands in the list above, and tells of no deed of the one thanked. */
export const NO_DEED = wordSet(`
  amazed amused appreciated asked-for blessed came caused changed committed dedicated delighted deserved enjoyed excited
  experienced exceeded gifted halved happened helped impressed improved inspired joined liked lived loved lucked managed
  meant mattered motivated needed nailed organised organized overjoyed pleased proved proud regarded relaxed relieved
  rocked seemed settled shined smashed sorted-out started succeeded supported surprised talented thrilled tired treated
  trusted unmatched used valued wanted worked worried excelled belonged remained doubted regretted esteemed grumbled
  owned born united advanced complicated detailed indeed bed red need feed speed deed weed seed exceed succeed hundred
  sacred naked wicked rugged kindred shed sped bred fled led-by bled crowned unnoticed unseen gone knew thought grew
  lost rose met felt missed earned outdid
`);
