import { wordSet } from './word-forms';

/** Words that hold a sentence together and say nothing by themselves. */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those such same other others another each every any all both either neither no none some
  many much more most few fewer less least several own enough plenty lot lots bit half one ones
  i me my mine myself you your yours yourself yourselves he him his himself she her hers herself it its itself
  we us our ours ourselves they them their theirs themselves who whom whose which what whatever whoever whomever
  whichever someone somebody something anyone anybody anything everyone everybody everything nobody nothing noone
  am is are was were be been being do does did done doing have has had having will would shall should can could may
  might must ought cannot won't wouldn't can't couldn't don't doesn't didn't isn't aren't wasn't weren't haven't
  hasn't hadn't shouldn't mustn't needn't i'm we're you're they're he's she's it's that's there's who's what's let's
  we've you've they've i've we'll you'll they'll it'll he'll she'll we'd you'd they'd he'd she'd i'd i'll
  and or but nor so yet if unless until till while whilst when whenever where wherever why how however because since
  although though whether as than then thus therefore hence once else even also too only just not never ever always
  often sometimes usually mostly rarely seldom again already still soon now here there today tomorrow yesterday
  of in on at by for from with without within into onto to toward towards through throughout during before after
  above below over under between among amongst around about across along against beyond behind beside besides near
  inside outside off out up down upon via per despite except like unlike away back together apart instead rather
  quite very really truly simply actually indeed perhaps maybe almost nearly well
  oh yes please etc vs eg ie s t re ve ll d m
`);
