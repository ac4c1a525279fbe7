type NamingTextsProps = { texts: { where: string; href: string; snippet: string }[] };

/** Where others wrote a name into their texts: to look at, one by one. */
export function NamingTexts({ texts }: NamingTextsProps) {
  if (!texts.length) return null;
  return (
    <section className="stack" aria-labelledby="naming-title">
      <h2 id="naming-title">Texts that hold a part of the name</h2>
      <p className="soft">
        These are not changed. Look whether it is them, and ask the writer or remove it. Letters kept among
        those named are not looked through.
      </p>
      <ul className="audit sheet">
        {texts.slice(0, 200).map(({ where, href, snippet }) => (
          <li key={`${href} ${snippet}`}>
            <a href={href}>{where}</a>
            <span className="hint">{snippet}</span>
          </li>
        ))}
        {texts.length > 200 ? <li>And {texts.length - 200} more.</li> : null}
      </ul>
    </section>
  );
}
