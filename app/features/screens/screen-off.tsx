/** What stands where a screen was switched off, or never was. */
export function ScreenOff({ house }: { house: string }) {
  return (
    <main id="main" className="wall no-hue">
      <div className="wall-picture off">
        <p className="wall-house" dir="auto">
          {house}
        </p>
        <h1>This screen was switched off.</h1>
        <p className="wall-text">An admin finds a new address for it under Settings, Screens.</p>
      </div>
    </main>
  );
}
