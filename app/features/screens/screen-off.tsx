/** What stands where a screen was switched off, or never was. */
export function ScreenOff({ house }: { house: string }) {
  return (
    <main id="main" className="screen no-hue">
      <div className="screen-picture is-off">
        <p className="screen-house" dir="auto">
          {house}
        </p>
        <h1>This screen was switched off.</h1>
        <p className="screen-text">An admin finds a new address for it under Settings, Screens.</p>
      </div>
    </main>
  );
}
