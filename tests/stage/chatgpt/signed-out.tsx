// What stands where the settings do not: the loading shell (reported), the landing of someone signed out, and the
// log-in page (both invented in detail).

import { useWords } from './parts.tsx';

export function LoadingSettings() {
  const { skip, loading } = useWords();
  return (
    <>
      <a href="#main" className="sr-only">
        {skip}
      </a>
      <div className="flex h-full items-center justify-center text-sm text-token-text-secondary">{loading}</div>
    </>
  );
}

export function LoggedOut() {
  return (
    <>
      <a href="#main" className="sr-only">
        Skip to content
      </a>
      <header className="flex items-center justify-between px-4 py-3">
        <span className="text-lg font-medium">ChatGPT</span>
        <div className="flex gap-2">
          <button type="button" className="btn btn-primary">
            Log in
          </button>
          <button type="button" className="btn btn-secondary">
            Sign up for free
          </button>
        </div>
      </header>
      <main id="main" className="mx-auto max-w-3xl px-6 py-24 text-center">
        <h1 className="text-2xl">What can I help with?</h1>
      </main>
    </>
  );
}

/** The chooser and the challenge: that they exist was reported, their looks are invented. */
export function WorkspaceChooser() {
  return (
    <main className="mx-auto max-w-sm space-y-4 px-6 py-24 text-center">
      <h1 className="text-2xl font-semibold">Select a workspace</h1>
      {['Personal', 'Northwind'].map((name) => (
        <button key={name} type="button" className="btn btn-secondary w-full">
          {name}
        </button>
      ))}
    </main>
  );
}

export function Challenge() {
  return (
    <main className="mx-auto max-w-sm space-y-4 px-6 py-24">
      <h1 className="text-2xl font-semibold">Just a moment…</h1>
      <p className="text-sm text-token-text-secondary">Verifying that you are a person. This may take a few seconds.</p>
    </main>
  );
}

export function Login() {
  return (
    <main className="mx-auto max-w-sm space-y-4 px-6 py-24 text-center">
      <h1 className="text-2xl font-semibold">Log in or sign up</h1>
      <input type="email" placeholder="Email address" aria-label="Email address" className="field" />
      <button type="button" className="btn btn-primary w-full">
        Continue
      </button>
    </main>
  );
}
