/** Words that are jargon unless one of the words of their trade or sense stands in the same sentence. */
export const EITHER_SENSE: readonly { word: RegExp; plainBeside: RegExp }[] = [
  {
    word: /\bleverag(?:e|es|ed|ing)\b/g,
    plainBeside:
      /\b(?:wrench|levers?|crowbar|spanner|pry|bar|jack|handle|pole|screws?|bolts?|lid|weight|lift\w*|arm|loans?|debt|plank|pedal|rope|oar)\b/,
  },
  {
    word: /\bsolutions\b/g,
    plainBeside:
      /\b(?:saline|salt|sugar|soapy?|clean\w*|chlorine|bleach|disinfect\w*|lens(?:es)?|iodine|vinegar|glucose|rins\w+|bottles?|dilut\w+|chem\w+|crossword|puzzles?|riddles?|exercises?|sums|maths|homework|equations?|quiz|sterile|drip|infusions?)\b/,
  },
  {
    word: /\b(?:solutions? (?:providers?|partners?|oriented|focused|driven|architects?)|(?:business|software|integrated|bespoke|end-to-end|it|customer|cost-effective|digital|holistic|financial|travel|mobility|energy|banking|learning|housing|water|health|healthcare|transport|logistics|technology|complete|one-stop|comprehensive|flexible|customi[sz]ed|customer-focused|full-service) solution|solution to (?:all|every) (?:[a-z]+ )?needs?|solutions?-(?:oriented|focused|driven))\b/g,
    plainBeside: /\b(?:saline|salt|chem\w+)\b/,
  },
  {
    word: /\bbandwidth\b/g,
    plainBeside:
      /\b(?:internet|line|streets?|homes?|house|village|valley|provider|tariff|technicians?|price|pay|speed|network|router|m(?:ega)?bits?|mbps|connection|stream\w*|cable|wi-?fi|broadband|download\w*|upload\w*|fibre|fiber|server|radio|signal)\b/,
  },
  {
    word: /\becosystems?\b/g,
    plainBeside:
      /\b(?:ponds?|lakes?|forests?|rivers?|woods?|plants?|fish|insects?|soil|reefs?|gardens?|meadows?|marsh\w*|wetlands?|biolog\w+|species|bogs?|moors?|nature|natural|aquarium|frogs?|trees?|bees?|birds?|dunes?|coast\w*|sea|aquatic|rainforest)\b/,
  },
  {
    word: /\bsilos?\b/g,
    plainBeside:
      /\b(?:grain|farm\w*|feed|corn|harvest|wheat|barley|hay|silage|tower|dairy|maize|cows?|climb\w*|flour|mill|sacks?|full|empty|missile|cement)\b/,
  },
  {
    word: /\bagile (?:teams?|mindsets?|ways?|method\w*|approach\w*|process\w*|organi[sz]ations?|delivery|working|workflow|transformation|environment|culture|squads?|company|business|service|manner|response|and (?:[a-z]+-[a-z]+|innovative|scalable|lean|responsive|flexible|dynamic|efficient|resilient|focused|proactive))\b|\b(?:are|be|stay|remain|and|more|lean|innovative|flexible|dynamic),? agile\b|\bagility\b/g,
    plainBeside:
      /\b(?:crutch\w*|dogs?|cats?|goats?|limbs?|legs?|bodies|body|fingers?|climb\w*|old age|knees?|gymnast\w*|dancers?|monkeys?|squirrels?|exercises?|course)\b/,
  },
  {
    word: /\bdeep[- ]dives?\b/g,
    plainBeside:
      /\b(?:pool|sea|reef|water|swim\w*|lake|divers?|tanks?|metres?|meters?|scuba|wreck|air|boat)\b/,
  },
  {
    word: /\bmov(?:e|es|ing) the needle\b/g,
    plainBeside:
      /\b(?:vein|arm|skin|sew\w*|thread|fabric|stitch\w*|record|patients?|slowly|compass|gauge|child|gently)\b/,
  },
  {
    word: /\blow-hanging fruits?\b/g,
    plainBeside: /\b(?:pick\w*|trees?|orchard|branch\w*|ladder|child\w*|apples?|little ones|reach)\b/,
  },
  {
    word: /\bcutting[- ]edge\b/g,
    plainBeside:
      /\b(?:kni(?:fe|ves)|blades?|mower|shears|scissors|sharpen\w*|saw|tools?|chisel|axe|scythe|steel)\b/,
  },
  {
    word: /\brobust (?:process\w*|systems?|frameworks?|governance|approach|procedures?|mechanisms?|controls|polic\w+|strateg\w+|services?|communication|training|standards|support|partnerships?|plans?|safeguarding|infrastructure|performance|methods?|quality|data|and|measures|monitoring|evidence)\b/g,
    plainBeside: /\b(?:boots|shoes|tables?|chairs?|cups?|coats?|bags?|bench\w*|toys?|crockery|bikes?)\b/,
  },
  {
    word: /\bend-to-end\b|(?<!from (?:one )?)\bend to end (?=(?:[a-z]+ )?(?:services?|support|solutions?|experiences?|process\w*|delivery|journeys?|care|visibility|responsibility|ownership|management|approach)\b)/g,
    plainBeside:
      /\b(?:tables?|benches|laid|lay|lie|carriages|bricks|bed|beach|street|walk\w*|rope|pipes?|train)\b/,
  },
  {
    word: /\bharness(?:es|ed|ing)? (?:the (?:power|potential|strength|collective|full|best|talents?|latest|skills)|our|technolog\w+|innovati\w+|digital|data|creativity|talent|collective|expertise|insights|their|diversity|new)\b/g,
    plainBeside: /\b(?:horses?|dogs?|huskies|climb\w*|buckles?|sledge|cart|pony|ponies|roof)\b/,
  },
  {
    word: /\bdeploy(?:s|ed|ing|ment)?\b/g,
    plainBeside:
      /\b(?:ramps?|airbags?|ladders?|sails?|lifeboats?|parachutes?|chutes?|slides?|barriers?|hoses?|awning|soldiers?|buoy)\b/,
  },
  {
    word: /\bimplement(?:ed|ing|ation)?\b/g,
    plainBeside: /\b(?:an?|garden|farm\w*|writing|kitchen|sharp|wooden|iron) implement\b/,
  },
  {
    word: /\b(?:we|to|and|will|must|promptly|be|please|then) action (?:the|every|all|each|any|your|a|this|these|requests?|it|that|feedback|complaints?)\b|\baction(?:ed|able|s the|s all)\b/g,
    plainBeside: /\b(?:films?|cameras?|theatre|actors?)\b/,
  },
  {
    word: /\b(?:to|will|can|could|positively|negatively|directly|may|which|that|adversely|we) impact(?:s|ed)? (?:on )?(?:the|our|your|their|lives|communities|customers|patients|people|every|upon)\b|\bimpact(?:s|ing) (?:on |upon )?(?:the|our|your|their|lives|communities)\b|\b(?:make|making|have|having|maximi[sz]e|create) an? (?:[a-z]+ )?impact\b/g,
    plainBeside: /\b(?:crash|collision|airbag|bumper|helmet|hail|fall|meteor\w*)\b/,
  },
  {
    word: /\bescalat(?:e|es|ed|ing|ion)\b/g,
    plainBeside:
      /\b(?:quarrels?|arguments?|fights?|rows?|conflicts?|violence|tempers?|angry|anger|shouting|war|tensions?|disputes?|pain)\b/,
  },
  {
    word: /\bterminat(?:e|es|ed|ing|ion)\b/g,
    plainBeside: /\b(?:trains?|bus(?:es)?|line|station|tram|pregnan\w+|route)\b/,
  },
  {
    word: /\binterventions?\b/g,
    plainBeside: /\b(?:surg\w+|operat\w+|divine|police|military|theatre|anaesthe\w+|doctor)\b/,
  },
  {
    word: /\bcatalysts?\b|\bcatalys\w+\b/g,
    plainBeside: /\b(?:cars?|exhaust|engines?|chem\w+|lab\w*|fumes)\b/,
  },
  {
    word: /\belevat(?:e|es|ed|ing) (?:[a-z-]+ ){0,3}(?:experiences?|brand|services?|standards?|hospitality|excellence|journey|everyday|dining|performance|quality|level|potential)\b/g,
    plainBeside: /\b(?:legs?|foot|feet|head|bed)\b/,
  },
  {
    word: /\bframeworks?\b/g,
    plainBeside:
      /\b(?:wood\w*|timber|steel|roof|climb\w*|iron|bike|build\w*|oak|beams?|tent|metal|scaffold\w*|house|greenhouse|\.net|software|code|javascript)\b/,
  },
  {
    word: /\b(?:head|tail)winds?\b/g,
    plainBeside: /\b(?:sail\w*|planes?|flights?|pilots?|bikes?|cycl\w+|boats?|ferr\w+|aircraft|wind)\b/,
  },
  {
    word: /\bpivot(?:s|ed|ing)? (?:to (?:an?|new|digital|online|remote)|our|towards|when|quickly|fast)\b/g,
    plainBeside: /\b(?:wheelchairs?|doors?|foot|feet|chairs?|hips?|gate|partner|heel|lamp)\b/,
  },
  {
    word: /\b(?:in|with|into) alignment\b|\balignment (?:between|across|of|with)\b|^action (?:the|every|all|each|any)\b|\balign(?:s|ed|ing)? (?:[a-z]+ )?(?:with|to|around|behind) (?:our|the|your|their|customer|business|client|company|corporate|core|best)\b|\balign (?:our|your|their|all|teams|people)\b/g,
    plainBeside:
      /\b(?:wheels?|lines?|edges?|marks?|kerb|curb|wall|spine|platform|holes?|notch|grain|stripes?|frames?|teeth|bricks?|tiles?|beams?|pictures?|shelves|seams?|screws?)\b/,
  },
  {
    word: /\bour (?:[a-z]+ )?offerings?\b/g,
    plainBeside: /\b(?:church|plate|altar|mass|parish|sunday|temple|god|prayer|collection)\b/,
  },
];
