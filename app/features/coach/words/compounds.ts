import { wordSet } from './word-forms';

/** Second words that make another thing of the first: a care home is no care. By the root of the first. */
export const COMPOUNDS: Record<string, ReadonlySet<string>> = {
  care: wordSet('home homes certificate plan plans worker workers'),
  time: wordSet('slot slots table zone sheet sheets'),
  safe: wordSet('pin pins belt belts deposit glass catch box net nets'),
  serve: wordSet('station stations lift charge charges dog dogs bus door book entrance'),
  trust: wordSet('fund funds deed deeds board'),
  open: wordSet('day days evening evenings air hour hours'),
  team: wordSet('bus photo room'),
  learn: wordSet('curve'),
  interest: wordSet('rate rates'),
  rest: wordSet('of'),
};
