import { Glyph } from './glyph';

type Value = { name: string; hue: string; glyph: string };

type StampProps = { value: Value; note?: string | null; noteHref?: string; href?: string };

/** A value as people meet it everywhere: its stamp, its name, and perhaps one line below. */
export function Stamp({ value, note, noteHref, href }: StampProps) {
  if (note && noteHref)
    return (
      <span className={`chip hue-${value.hue}`}>
        <span className="stamp">
          <Glyph name={value.glyph} />
        </span>
        <span>
          {href ? (
            <a className="chip-n" href={href}>
              {value.name}
            </a>
          ) : (
            <span className="chip-n">{value.name}</span>
          )}
          <a className="chip-b" href={noteHref}>
            {note}
          </a>
        </span>
      </span>
    );
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
