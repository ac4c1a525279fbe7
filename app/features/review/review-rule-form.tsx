/** How many approvals the charter needs. */
export function ReviewRuleForm({ needed, ownCounts }: { needed: number; ownCounts: boolean }) {
  return (
    <form method="post" action="/settings/review" className="sheet form" id="review">
      <h2>Review of the charter</h2>
      <div className="field">
        <label htmlFor="needed">Approvals that each changed part needs before it is published</label>
        <input
          className="in"
          id="needed"
          name="needed"
          type="number"
          min={0}
          max={20}
          defaultValue={needed}
        />
        <p className="hint">
          0: leaders publish without. An approval holds for the exact text that was seen.
        </p>
      </div>
      <label className="opt">
        <input type="checkbox" name="ownCounts" defaultChecked={ownCounts} />
        <span>
          An author’s own approval counts
          <span className="hint">Otherwise somebody else must have looked.</span>
        </span>
      </label>
      <p className="acts">
        <button className="btn go" type="submit">
          Keep
        </button>
      </p>
    </form>
  );
}
