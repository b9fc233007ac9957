export type Scope = 'organization' | 'project';
