// What stands at the usage address when it could not be loaded.

export function LoadError() {
  return (
    <div className="v27-blank">
      <div role="alert" data-slot="alert" data-variant="destructive">
        <h1>Something went wrong</h1>
        <p className="v27-quiet">We couldn’t load your limits and credits. Nothing was charged or reset.</p>
        <p className="v27-quiet">Request ID 7f3c-19ab</p>
      </div>
      <button type="button" className="v27-btn">
        Try again
      </button>
    </div>
  );
}
