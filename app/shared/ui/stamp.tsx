import { Glyph } from './glyph';

type Value = { name: string; hue: string; glyph: string };

/** A value as people meet it everywhere: its stamp, its name, and perhaps one line below. */
export function Stamp({ value, note, href }: { value: Value; note?: string | null; href?: string }) {
  const inside = (
    <>
      <span className="stamp">
        <Glyph name={value.glyph} />
      </span>
      <span>
        <span className="chip-n">{value.name}</span>
        {note ? <span className="chip-b">{note}</span> : null}
      </span>
    </>
  );
  return href ? (
    <a className={`chip hue-${value.hue}`} href={href}>
      {inside}
    </a>
  ) : (
    <span className={`chip hue-${value.hue}`}>{inside}</span>
  );
}
