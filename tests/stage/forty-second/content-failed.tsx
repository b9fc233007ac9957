// Instead of usage where it could not be loaded: an error and a way to try again.

export function ContentFailed() {
  return (
    <div className="_state_q42x">
      <div>Content failed to load</div>
      <div className="text-token-text-secondary">Something went wrong on our side. Your account is not affected.</div>
      <button type="button" className="btn btn-secondary">
        Try again
      </button>
    </div>
  );
}
