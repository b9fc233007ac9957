// Class names like the platform's real ones, which are hashed per build: nothing to hold on to.

import { createHash } from 'node:crypto';

export function hashedClassName(name: string, file: string): string {
  const digest = createHash('sha256')
    .update(`${file.slice(import.meta.dirname.length)} ${name}`)
    .digest('base64');
  return `r${digest.replace(/[^A-Za-z0-9]/g, '').slice(0, 4)}`;
}
