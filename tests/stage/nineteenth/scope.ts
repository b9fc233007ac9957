/** Whose limits a page is about. */
export type Scope = 'organization' | 'project';
