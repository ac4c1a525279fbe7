/** One-click sign-in, drawn under the demo command only. */
export function DemoDoors() {
  return (
    <form method="post" action="/sign-in/demo" className="sheet form">
      <h2>Look around the demo</h2>
      <p className="acts">
        {(['leader', 'member', 'admin'] as const).map((role) => (
          <button key={role} className="btn" type="submit" name="role" value={role}>
            As {role === 'admin' ? 'an' : 'a'} {role}
          </button>
        ))}
      </p>
    </form>
  );
}
