// Runs before anything is painted, so that no other colours flash by: the theme as it was chosen, if one was (see
// lib/settings/early-theme.ts), or the system's.
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem('theme');
  } catch {
    // Where the browser keeps nothing for pages, the theme comes with the settings, a moment later.
  }
  const isDark = theme ? theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.className = isDark ? 'dark' : 'light';
})();
