/** Whose limits are shown. */
export type Scope = 'organization' | 'project';
