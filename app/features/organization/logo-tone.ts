// Where most of a logo has less than 1.5:1 of contrast to white paper, or to the dark theme's.
const PALE = 0.65;
const DARK = 0.05;
// With so much of it in another shade it can be told from any ground.
const ANOTHER_SHADE = 0.02;

/** Whether a logo, as pixels of red, green, blue and alpha, vanishes on pale paper or on dark. */
export function toneOf(pixels: Uint8Array): 'pale' | 'dark' | null {
  const shades: number[] = [];
  for (let i = 0; i + 3 < pixels.length; i += 4)
    if ((pixels[i + 3] ?? 0) > 127) shades.push(luminance(pixels[i], pixels[i + 1], pixels[i + 2]));
  if (!shades.length) return null;
  const mean = shades.reduce((sum, shade) => sum + shade, 0) / shades.length;
  const share = (fits: (shade: number) => boolean) => shades.filter(fits).length / shades.length;
  if (mean > PALE && share((shade) => shade < 0.4) < ANOTHER_SHADE) return 'pale';
  if (mean < DARK && share((shade) => shade > 0.25) < ANOTHER_SHADE) return 'dark';
  return null;
}

/** The relative luminance of WCAG 2.2. */
function luminance(red = 0, green = 0, blue = 0): number {
  const [r, g, b] = [red, green, blue].map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
