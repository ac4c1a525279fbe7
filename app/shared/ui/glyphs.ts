/** The 32 drawn glyphs a value may carry: name -> label and path on a 24 px grid, one stroke. */
export const GLYPHS = {
  'cup-of-hands': { label: 'Cup of hands', path: 'M4 11.5c0 4.8 3.4 8 8 8s8-3.2 8-8M12 4.5v7M8.5 8h7' },
  heart: {
    label: 'Heart',
    path: 'M8.3 20.8C13.5 17.2 20.5 13.5 20.5 8.5 20.5 5.8 18.5 4 16.3 4 14.2 4 12.6 5.3 12 7.3 11.4 5.3 9.8 4 7.7 4 5.5 4 3.5 5.8 3.5 8.5 3.5 13.5 10.5 17.2 15.7 20.8',
  },
  hand: {
    label: 'Hand',
    path: 'M8.8 13.5V6M12.1 11.5V3.5M15.4 11.5V4.5M18.7 7v7.3c0 3.8-2.3 6.2-5.7 6.2-2.6 0-4.3-1.2-5.5-3.3L4.5 12.2',
  },
  ear: {
    label: 'Ear',
    path: 'M6 9.3a6 6 0 0 1 12 0c0 4.2-3.8 4.7-4.2 8-.3 2.1-1.6 3.4-3.4 3.4-1.6 0-2.7-.9-3.2-2.3M9.3 9.6a2.7 2.7 0 0 1 5.4-.2c0 2.4-2.7 2.6-2.7 5',
  },
  word: { label: 'Word', path: 'M4.5 5h15v10.5H12L8 19.5v-4H4.5z' },
  'cup-of-tea': {
    label: 'Cup of tea',
    path: 'M3.7 9.5h12.5V15a5 5 0 0 1-5 5H8.7a5 5 0 0 1-5-5zM16.2 11h1.5a2.7 2.7 0 0 1 0 5.4h-1.7M8 6.5c-1-1 1-1.7 0-3M12 6.5c-1-1 1-1.7 0-3',
  },
  table: { label: 'Table', path: 'M3 5v14.5M3 13.5h4v6M21 5v14.5M21 13.5h-4v6M7.5 8.5h9M12 8.5v11' },
  chair: { label: 'Chair', path: 'M7 3.5v17M7 13h10.5v7.5M7 3.5h2' },
  'open-door': { label: 'Open door', path: 'M3 20.5h3.5V3.5h11v17H21M6.5 3.5l6.5 3v11.5l-6.5 2.5' },
  'three-houses': {
    label: 'Three houses',
    path: 'M2.5 19.5v-5.2l3.3-2.8L9 14.3M21.5 19.5v-5.2l-3.3-2.8L15 14.3M9 19.5V9.5L12 6l3 3.5v10M2.5 19.5h19',
  },
  key: {
    label: 'Key',
    path: 'M11.5 8a3.8 3.8 0 1 1-7.6 0 3.8 3.8 0 0 1 7.6 0zM10.5 10.7l9 9M16 16.2l2.7-2.7',
  },
  bell: {
    label: 'Bell',
    path: 'M5.5 17.5c2-1.6 2.3-3.6 2.3-6.2a4.2 4.2 0 0 1 8.4 0c0 2.6.3 4.6 2.3 6.2zM12 7V3M10.5 20.5h3',
  },
  lantern: {
    label: 'Lantern',
    path: 'M8.5 7.5V6.3a3.5 3.5 0 0 1 7 0v1.2M6 7.5h12M7.5 7.5v13M16.5 7.5v13M5.5 20.5h13M12 11c1.3 1.5 1.8 2.4 1.8 3.3a1.8 1.8 0 0 1-3.6 0c0-.9.5-1.8 1.8-3.3z',
  },
  flame: {
    label: 'Flame',
    path: 'M12 3.5c2.4 2.7 3.6 4.7 3.6 6.7a3.6 3.6 0 0 1-7.2 0c0-2 1.2-4 3.6-6.7zM12 13.8v6.7M8.5 20.5h7',
  },
  'first-light': {
    label: 'First light',
    path: 'M3 18.5h18M6.5 18.5a5.5 5.5 0 0 1 11 0M12 6v3M4.6 10.2l2 2M19.4 10.2l-2 2',
  },
  star: { label: 'Star', path: 'M12 3.2l2.7 5.6 6.1.8-4.5 4.3 1.1 6.1-5.4-3-5.4 3 1.1-6.1-4.5-4.3 6.1-.8z' },
  sprout: {
    label: 'Sprout',
    path: 'M12 20.5v-9M12 14c0-4 2.8-6.5 7.5-6.5 0 4.2-2.8 6.5-7.5 6.5zM12 11.5C12 7.5 9.2 5 4.5 5c0 4.2 2.8 6.5 7.5 6.5z',
  },
  tree: {
    label: 'Tree',
    path: 'M12 21v-9.5M12 15.5l3-2.5M7.5 16a4.5 4.5 0 0 1-1.3-8.8 6 6 0 0 1 11.6 0A4.5 4.5 0 0 1 16.5 16',
  },
  feather: {
    label: 'Feather',
    path: 'M3.5 20.5L14.5 9.5M7 17C5.3 10.5 10.5 3.8 20.5 3.5c.2 3.5-.5 6.3-2 8.5h-3.7M16.3 14.5c-2.5 2.5-5.3 3.2-9.3 2.5',
  },
  mountain: { label: 'Mountain', path: 'M2.5 19.5L9.3 5l4.6 9.5 2.2-3.5 5.4 8.5zM6.7 10.7l2.6 1.8 2.6-1.8' },
  path: {
    label: 'Path',
    path: 'M4.5 20.5h11.3a3.65 3.65 0 0 0 0-7.3H9.2a3.65 3.65 0 0 1 0-7.3h5.3M19.5 5.9a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  },
  bridge: {
    label: 'Bridge',
    path: 'M2.5 9.5c6.3-4 12.7-4 19 0M2.5 15c6.3-4 12.7-4 19 0M6 7.7V19M18 7.7V19M12 6.5V12',
  },
  ladder: { label: 'Ladder', path: 'M8.5 3.5l-2 17M15.5 3.5l2 17M8 8h8M7.5 12h9M7.1 16h9.8' },
  compass: {
    label: 'Compass',
    path: 'M20.5 12a8.5 8.5 0 1 1-17 0 8.5 8.5 0 0 1 17 0zM16 8l-2.2 5.8L8 16l2.2-5.8z',
  },
  boat: {
    label: 'Boat',
    path: 'M3 16h18c-.7 2.8-2.7 4.5-5.3 4.5H8.3C5.7 20.5 3.7 18.8 3 16zM11 16V3.5c4.5 1.5 7 4.7 7.5 9H11',
  },
  anchor: {
    label: 'Anchor',
    path: 'M14.2 5.2a2.2 2.2 0 1 1-4.4 0 2.2 2.2 0 0 1 4.4 0zM12 7.4v13.1M8.5 11h7M4.5 13.8c.3 4 3.4 6.7 7.5 6.7s7.2-2.7 7.5-6.7M2.8 15.6l1.7-1.8 2 1.5M21.2 15.6l-1.7-1.8-2 1.5',
  },
  lighthouse: {
    label: 'Lighthouse',
    path: 'M8.5 20.5L10 10h4l1.5 10.5M5.5 20.5h13M8.5 10h7M10 10V6.5L12 4l2 2.5V10M17.5 6.5l3.5-1M6.5 6.5L3 5.5',
  },
  umbrella: {
    label: 'Umbrella',
    path: 'M3 13a9 9 0 0 1 18 0c-1.5-1.7-4.5-1.7-6 0-1.5-1.7-4.5-1.7-6 0-1.5-1.7-4.5-1.7-6 0zM12 12v6.3a2.2 2.2 0 0 0 4.4 0',
  },
  shield: { label: 'Shield', path: 'M12 3l7.5 2.7v5.6c0 4.5-2.9 7.5-7.5 9.7-4.6-2.2-7.5-5.2-7.5-9.7V5.7z' },
  scale: {
    label: 'Scale',
    path: 'M12 3.5v17M8.5 20.5h7M5.5 6.5h13M2.3 13.5l3.2-7 3.2 7c0 1.8-1.4 3-3.2 3s-3.2-1.2-3.2-3zh6.4M15.3 13.5l3.2-7 3.2 7c0 1.8-1.4 3-3.2 3s-3.2-1.2-3.2-3zh6.4',
  },
  clock: {
    label: 'Clock',
    path: 'M19.7 11.2a7.7 7.7 0 1 1-15.4 0 7.7 7.7 0 0 1 15.4 0zM12 6.8v4.4l3 2M7 17.5l-2 3M17 17.5l2 3',
  },
  book: {
    label: 'Book',
    path: 'M12 7.2c-2-1.7-5-2.4-9-2.2v12.8c4-.2 7 .5 9 2.2 2-1.7 5-2.4 9-2.2V5c-4-.2-7 .5-9 2.2zM12 7.2V20',
  },
} as const satisfies Record<string, { label: string; path: string }>;
export type Glyph = keyof typeof GLYPHS;
export const GLYPH_NAMES = Object.keys(GLYPHS) as Glyph[];
