/** What values on what ties a house to its people and place are called, by what they ask for. */
export const NAMES_BONDS: Record<string, string> = {
  proximity: `
    closeness, local presence, short distances, near you, within reach, in your neighbourhood, on the doorstep,
    proximity, close by, nearness, near, local, nearby, close, close to you, close to people, near people, near to
    people, around the corner, round the corner, just around the corner, local branch, in every village, on your
    doorstep, short distance, on the spot, on the ground, presence on the ground, where you are, among you`,
  curiosity: `
    inquiring minds, thirst for knowledge, keep asking, why, wonder, interest, interested, ask, curiosity, asking
    why, curious, questions, inquisitiveness, inquisitive, enquiring minds, ask why, asks why, questions first,
    question everything, eager to know, want to know, interest in people, discovery, discover, explore, exploring,
    explorers, wondering, learning, look over the fence, looking over the fence, beyond our walls, open eyes, keep
    asking why`,
  feedback: `
    listening to customers, criticism, open to criticism, customer feedback, learning from customers, every
    complaint is a gift, feedback, complaints, complaints welcome, welcome complaints, complaint as gift, complaints
    are gifts, a complaint is a gift, tell us, ask how it was, hear our critics, criticism welcome, honest feedback,
    ask our customers, customer voice, voice of the customer`,
  supply: `
    availability, always open, always on, dependability, security of supply, reliability, continuity, round the
    clock, always running, never off, day and night, night and day, around the clock, 24/7, always there, always
    available, security, resilience, continuous supply, in all weathers, come rain or shine, never closed, never
    out, lights on, always on tap, always lit, never dry, in every weather`,
  tradition: `
    tradition, heritage, roots, traditional, history, inheritance, legacy, handed down, since grandfather, old ways,
    our roots, memory, respect for tradition`,
  presence: `
    at your side, by your side, never alone, company, accompanying, standing by, nobody alone, presence, being
    there, present, nobody dies alone, no one dies alone, no one is alone, nobody is alone, not alone, you are not
    alone, alone no longer, side by side, beside you, with you, we stay, stay, staying, we stay with you, walk with
    you, being with people, there, there for you, here for you, close to people, companionship, near`,
  trustPeople: `
    trust, trust in customers, trust first, trust before control, trust our customers, believe people, believing
    people, good faith, benefit of the doubt, on trust, trusting`,
  local: `
    local, local first, regional, from here, from the region, from next door, home-grown, local food, local roots,
    near`,
  fresh: `
    fresh, freshness, freshly made, freshly baked, made today, daily fresh`,
  durability: `
    durability, made to last, built to last, lasting quality, longevity, sustainable building, sustainability,
    lasting, durable, long-lasting, long life, for generations, built for generations, for the long run, solid
    building, made for life, repairable, timeless`,
  animals: `
    animal welfare, animals, kind to animals, gentle with animals, animal-friendly, animal care, species, the animal
    first, animals first`,
  advertising: `
    truthful advertising, what you see is what you get, honest advertising, no false promises, honest pictures, as
    shown, as described, truth in advertising, honest labels, honest brochures`,
  trustedHands: `
    honest hands, trustworthy, trusted, trust with keys, safe with us, nothing goes missing`,
};
