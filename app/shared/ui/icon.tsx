import { createContext, useContext } from 'react';

/** Line icons on a 24 px grid, one stroke, as the values' glyphs are. */
export const ICONS = {
  letter: 'M4 6h16v12.5H4zM4 7l8 6 8-6',
  book: 'M12 6.5C10 5 7 4.5 3.5 5v13c3.5-.5 6.5 0 8.5 1.5 2-1.5 5-2 8.5-1.5V5C17 4.5 14 5 12 6.5zM12 6.5v13',
  people:
    'M12.5 8.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM2.5 19.5c0-3.5 2.8-5.5 6.5-5.5s6.5 2 6.5 5.5M15.5 5.2a3.5 3.5 0 0 1 0 6.6M18 14.6c2.2.7 3.5 2.4 3.5 4.9',
  person: 'M15.5 8.5a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM5.5 19.5c0-3.5 2.8-5.5 6.5-5.5s6.5 2 6.5 5.5',
  tree: 'M12 4v6M5 20v-4h14v4M12 10v10M9.5 4h5v4h-5z',
  search: 'M16.5 10.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0zM15 15l5 5',
  pen: 'M4 20l1-4.5L16.5 4l3.5 3.5L8.5 19zM14 6.5L17.5 10',
  sliders: 'M4 7h9M17 7h3M4 17h3M11 17h9M15 5v4M9 15v4',
  moon: 'M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10z',
  check: 'M4.5 12.5l5 5L19.5 7',
  dash: 'M6 12h12',
  plus: 'M12 5v14M5 12h14',
  cross: 'M6 6l12 12M18 6L6 18',
  up: 'M12 19V5M6 11l6-6 6 6',
  down: 'M12 5v14M6 13l6 6 6-6',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  warning: 'M12 4.5L21 19.5H3zM12 10.5v4M12 17v.1',
  heart:
    'M12 20C6 16 3.5 12.5 3.5 9c0-2.5 2-4.5 4.3-4.5C10 4.5 12 7 12 7s2-2.5 4.2-2.5c2.3 0 4.3 2 4.3 4.5 0 3.5-2.5 7-8.5 11z',
  eye: 'M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12zM14.5 12a2.5 2.5 0 1 1-5 0 2.5 2.5 0 0 1 5 0z',
  chart: 'M4 4.5v15h16.5M8.5 16v-4M13 16V8M17.5 16v-6',
  again: 'M4.5 12a7.5 7.5 0 0 1 13-5l2 2M19.5 4v5h-5M19.5 12a7.5 7.5 0 0 1-13 5l-2-2M4.5 20v-5h5',
  lamp: 'M9 17.5h6M10 20.5h4M9 17.5c0-2.5-3-3.5-3-7.5a6 6 0 0 1 12 0c0 4-3 5-3 7.5',
  bell: 'M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15zM10 20.5h4',
  speech: 'M4 5h16v11.5H12L7.5 20v-3.5H4z',
  house:
    'M12 21.5V9M12 18c-5.6 0-8-4-8-7.5C4 7.5 6 5.5 8.2 5.5 10.6 5.5 12 8 12 8s1.4-2.5 3.8-2.5C18 5.5 20 7.5 20 10.5 20 14 17.6 18 12 18zM12 14l3-2.2M12 14l-3-2.2',
} as const;

export type IconName = keyof typeof ICONS;

/** Decorative: the words beside it carry the meaning. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return <Drawing name={name} path={ICONS[name]} className={className} />;
}

/** Where drawings repeat many times: those used, by name, to be set once as symbols with this prefix. */
export const SpriteContext = createContext<{ prefix: string; used: Map<string, string> } | null>(null);

type DrawingProps = { name: string; path: string; className?: string };

export function Drawing({ name, path, className }: DrawingProps) {
  const sprite = useContext(SpriteContext);
  const is = className ? `g ${className}` : 'g';
  if (!sprite)
    return (
      <svg className={is} viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    );
  sprite.used.set(name, path);
  return (
    <svg className={is} aria-hidden="true">
      <use href={`#${sprite.prefix}-${name}`} />
    </svg>
  );
}

export function Sprite({ prefix, used }: { prefix: string; used: Map<string, string> }) {
  return (
    <svg className="sprite" aria-hidden="true">
      {[...used].map(([name, path]) => (
        <symbol key={name} id={`${prefix}-${name}`} viewBox="0 0 24 24">
          <path d={path} />
        </symbol>
      ))}
    </svg>
  );
}
