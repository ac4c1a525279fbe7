import { GLYPHS } from './glyphs';
import { Drawing } from './icon';

export function Glyph({ name, className }: { name: string; className?: string }) {
  const glyph = (GLYPHS as Record<string, { path: string }>)[name];
  return <Drawing name={name} path={glyph?.path ?? 'M5 12h14'} className={className} />;
}
