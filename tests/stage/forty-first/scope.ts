/** Whose limits are shown, and the note that belongs at their spend limit. */
export type Scope = 'organization' | 'project';
export const SPEND = 'limits-alert-or-hard';
