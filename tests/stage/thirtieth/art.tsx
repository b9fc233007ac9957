// Illustrations of this set: a few shapes, coloured by classes of the page. Decoration only.

interface ArtProps {
  className?: string | undefined;
}

/** A glass that is nearly full. */
export function Glass({ className }: ArtProps) {
  return (
    <svg aria-hidden="true" className={className} viewBox="0 0 120 96" width="120" height="96" fill="none">
      <circle cx="62" cy="48" r="42" fill="#ffd9a8" />
      <path d="M40 20h40l-6 58a6 6 0 0 1-6 5H52a6 6 0 0 1-6-5z" fill="#fff" stroke="#30261c" strokeWidth="2" />
      <path d="M43 42c8-5 14 5 20 1s10-3 14-1l-4 35a4 4 0 0 1-4 3H51a4 4 0 0 1-4-3z" fill="#ff8a5c" />
      <path d="m70 6-8 34" stroke="#30261c" strokeWidth="3" strokeLinecap="round" />
    </svg>
  );
}

/** A jar of coins. */
export function Jar({ className }: ArtProps) {
  return (
    <svg aria-hidden="true" className={className} viewBox="0 0 120 96" width="120" height="96" fill="none">
      <ellipse cx="60" cy="84" rx="44" ry="8" fill="#0002" />
      <rect x="34" y="22" width="52" height="60" rx="14" fill="#ffffffb0" stroke="#1f2a44" strokeWidth="2" />
      <rect x="40" y="12" width="40" height="12" rx="5" fill="#5b7cff" />
      {[
        [48, 70],
        [62, 72],
        [74, 69],
        [55, 59],
        [69, 58],
      ].map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r="8" fill="#ffcb47" stroke="#1f2a44" strokeWidth="1.5" />
      ))}
    </svg>
  );
}

/** An arrow that comes round again. */
export function Loop({ className }: ArtProps) {
  return (
    <svg aria-hidden="true" className={className} viewBox="0 0 96 96" width="96" height="96" fill="none">
      <circle cx="48" cy="48" r="44" fill="#d9f5e5" />
      <path d="M68 36a24 24 0 1 0 3 20" stroke="#0f7a4d" strokeWidth="7" strokeLinecap="round" />
      <path d="m72 22-1 18-17-5z" fill="#0f7a4d" />
    </svg>
  );
}

/** A cloud that rains. */
export function Cloud({ className }: ArtProps) {
  return (
    <svg aria-hidden="true" className={className} viewBox="0 0 140 96" width="140" height="96" fill="none">
      <path d="M40 62a20 20 0 1 1 4-39 26 26 0 0 1 50 6 17 17 0 1 1 6 33z" fill="#c9d4f5" />
      <path d="m52 70-6 14m24-14-6 14m24-14-6 14" stroke="#5b7cff" strokeWidth="4" strokeLinecap="round" />
    </svg>
  );
}

/** A rocket on its way. */
export function Rocket({ className }: ArtProps) {
  return (
    <svg aria-hidden="true" className={className} viewBox="0 0 96 96" width="96" height="96" fill="none">
      <circle cx="48" cy="48" r="44" fill="#e6e0ff" />
      <path d="M48 14c14 10 16 28 10 44H38c-6-16-4-34 10-44z" fill="#fff" stroke="#2b2150" strokeWidth="2" />
      <circle cx="48" cy="38" r="6" fill="#7a5cff" />
      <path d="M38 52 28 66l12-4m18-10 10 14-12-4" fill="#7a5cff" />
      <path d="M43 62h10l-5 18z" fill="#ff8a5c" />
    </svg>
  );
}

/** A bunch of keys. */
export function Keys({ className }: ArtProps) {
  return (
    <svg aria-hidden="true" className={className} viewBox="0 0 120 96" width="120" height="96" fill="none">
      <circle cx="44" cy="40" r="24" stroke="#7a5cff" strokeWidth="8" />
      <path d="m62 56 34 28m-12-10 8-10m-20 0 7-9" stroke="#7a5cff" strokeWidth="8" strokeLinecap="round" />
    </svg>
  );
}
